import type { ReactNode } from 'react';
import type { SourcedEffect } from '../../lib/content/library';
import type { DescribedStep } from '../../lib/guide/describe';
import type { Handout } from '../../lib/handout/handout';
import type { Words } from '../../lib/i18n/words';
import { MenuPaths } from '../guide/MenuPath';
import { Prose } from '../prose/Prose';
import { OutboundLink } from '../site/OutboundLink';
import { SecondSide } from './SecondSide';
import { SheetCode } from './SheetCode';
import { SheetWhom } from './SheetWhom';

export interface HandoutProps {
  readonly handout: Handout;
  readonly effects: ReadonlyMap<string, SourcedEffect>;
  /** Where the sheet leads, with its origin; `null` where the site does not know its own. */
  readonly address: string | null;
  readonly words: Words;
}

/** Both sides of the sheet, for the screen and for paper alike. */
export function HandoutSheet(props: HandoutProps & { isLarge: boolean }) {
  return (
    <article className={props.isLarge ? 'handout large' : 'handout'}>
      <FirstSide {...props} />
      <SecondSide {...props} />
    </article>
  );
}

function FirstSide({ handout, address, words }: HandoutProps) {
  const { region, status, toggle, form, on, after } = handout;
  return (
    <section className="side" aria-labelledby="title">
      <header>
        <p className="kicker">
          {words.message('site.name')} · {words.message(`region.${region}`)}
        </p>
        <h1 id="title">{words.message('home.heading')}</h1>
        <p className="lead">{status}</p>
        <SheetSource handout={handout} words={words} />
        <SheetWhom region={region} words={words} />
      </header>
      <ol className="deeds">
        <Deed title={toggle.title}>
          <Prose nodes={toggle.sections.what.slice(0, 2)} />
          <Way step={toggle} words={words} />
          <div className="small run-in">
            <b>{words.message('step.missing')}</b>
            {words.message('text.between')}
            <Prose nodes={toggle.sections.missing.slice(0, 1)} />
          </div>
        </Deed>
        <Deed title={form.title}>
          <Prose nodes={form.sections.what} />
          <Way step={form} words={words} />
        </Deed>
        <Deed title={words.message('handout.messages')}>
          <ul>
            {handout.messages.map((step) => (
              <li key={step.id}>{step.title}</li>
            ))}
          </ul>
          {address && <SheetCode address={address} words={words} />}
        </Deed>
      </ol>
      <Afterwards steps={handout.afterwards} words={words} />
      <footer className="small">
        <p>
          <b>{words.message('handout.made', { on: words.day(on), after: words.day(after) })}</b>
          {words.message('text.between')}
          {words.sentences([words.message('handout.copy'), words.message('site.footer.scope')])}
        </p>
      </footer>
    </section>
  );
}

/** What the sentence on top rests on; the guides have the rest. */
function SheetSource({
  handout: { source, training },
  words,
}: Pick<HandoutProps, 'handout' | 'words'>) {
  if (!source) return null;
  return (
    <p className="whom">
      {words.message(training === 'unknown' ? 'place.looked' : 'place.says')}
      {words.message('text.between')}
      {words.message(source.published ? 'handout.source' : 'handout.source.undated', {
        source: words.citation(source),
        published: source.published ? words.published(source.published) : '',
        checked: words.day(source.checked),
      })}
    </p>
  );
}

/** One of the things to do, with a box for a pen. */
function Deed({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="deed">
      <span className="pen-box" aria-hidden="true" />
      <h2>{title}</h2>
      {children}
    </li>
  );
}

/** The address in full, and the way through the menus for whoever cannot open it. */
function Way({ step, words }: { step: DescribedStep; words: Words }) {
  const { url } = step.guide;
  return (
    <>
      {url && (
        <p className="url" dir="ltr">
          <OutboundLink href={url}>{url.replace(/^https:\/\//, '')}</OutboundLink>
        </p>
      )}
      <MenuPaths guide={step.guide} words={words} />
    </>
  );
}

function Afterwards({ steps, words }: { steps: readonly DescribedStep[]; words: Words }) {
  return (
    <ul className="afterwards small">
      {steps.map((step) => (
        <li key={step.id} className="deed run-in">
          <span className="pen-box" aria-hidden="true" />
          <b>{words.label(step.title)}</b> <Prose nodes={step.sections.what} />
        </li>
      ))}
    </ul>
  );
}
