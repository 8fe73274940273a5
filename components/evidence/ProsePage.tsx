import type { ReactNode } from 'react';
import type { ProseSection } from '../../lib/evidence/page-prose';
import { PageProse } from './PageProse';

interface Props {
  readonly title: string;
  readonly sections: readonly ProseSection[];
  /** What this copy adds to a section, by the section's id. */
  readonly additions?: Readonly<Record<string, ReactNode>>;
}

/** A page of prose: a title, an opening, sections with headings. */
export function ProsePage({ title, sections, additions = {} }: Props) {
  const [lead, ...others] = sections;
  return (
    <div className="evidence">
      <header className="head">
        <h1>{title}</h1>
        <div className="lead">{lead && <PageProse nodes={lead.nodes} />}</div>
      </header>
      {others.map(({ id, title: heading, nodes }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          <div className="prose">
            <PageProse nodes={nodes} />
            {additions[id]}
          </div>
        </section>
      ))}
    </div>
  );
}
