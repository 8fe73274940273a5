import type { ReactNode } from 'react';
import type { DescribedRights } from '../../lib/guide/rights';
import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import type { Place } from '../../lib/rules/places';
import { objectionPath } from '../../lib/site/addresses';
import { Prose } from '../prose/Prose';
import { OutboundLink } from '../site/OutboundLink';
import { Parts } from './Parts';
import { SourceNumbers } from './SourceNumbers';

interface Props {
  readonly rights: DescribedRights;
  readonly controller: string;
  readonly place: Place;
  /** Source id → its number in the list at the end of the page. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: Words;
}

/** What the law of the place gives the reader: the right, who must answer, and by when. */
export function Rights({ rights, controller, place, numbers, words }: Props) {
  const { statement, gives, limits, law, reply, next, isInferred } = rights;
  return (
    <section className="group rights" id="rights" aria-labelledby="rights-heading">
      <h2 id="rights-heading">{words.message('right.heading')}</h2>
      <div className="prose">
        <p>
          <b>{statement}</b>
        </p>
        <Prose nodes={gives} />
        <Prose nodes={limits} />
        {law && isInferred && (
          <p>{words.message('right.inferred', { inPlace: words.place(place).in })}</p>
        )}
        {next && <p>{next}</p>}
        {!law?.letter && <p>{words.message('right.all-the-same')}</p>}
      </div>
      {rights.partsHave === 'laws' && <Parts rights={rights} place={place} words={words} />}
      <dl className="facts">
        {law && <Fact term={words.message('right.law')}>{lawName(law)}</Fact>}
        <Fact term={words.message('right.controller')}>
          {words.message(`controller.${controller}` as MessageKey)}
          <Post rights={rights} words={words} />
        </Fact>
        {reply && <Fact term={words.message('right.reply')}>{reply}</Fact>}
      </dl>
      {law?.letter && (
        <p className="no-print">
          <a
            className="button"
            href={objectionPath(words.locale, law.id, place)}
            data-keep-answers={`place=${place.toLowerCase()}`}
          >
            {words.message('right.text')}
          </a>
        </p>
      )}
      {rights.sources.length > 0 && (
        <p className="meta">
          {words.message('step.sources')}{' '}
          <SourceNumbers ids={rights.sources.map(({ id }) => id)} numbers={numbers} words={words} />
        </p>
      )}
    </section>
  );
}

function lawName({ name, url }: NonNullable<DescribedRights['law']>) {
  return url ? <OutboundLink href={url}>{name}</OutboundLink> : <bdi>{name}</bdi>;
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Both addresses where it is not settled which company answers; else the page for the text has it. */
function Post({ rights: { controllers }, words }: Pick<Props, 'rights' | 'words'>) {
  if (controllers.length < 2) return null;
  return (
    <>
      {words.message('text.between')}
      {words.message('right.post.both')}
      {controllers.map(({ id, post }) => (
        <span key={id} className="block" dir="auto">
          {post.join(', ')}
        </span>
      ))}
    </>
  );
}
