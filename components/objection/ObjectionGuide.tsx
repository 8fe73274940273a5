import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import { lawInSentence } from '../../lib/letters/law-texts';
import type { Letter } from '../../lib/letters/letter';
import type { ObjectionPage } from '../../lib/letters/objection-page';
import { mainPlaces, namePlaces } from '../../lib/letters/place-words';
import type { LetterSheet } from '../../lib/letters/sheet';
import type { Draft } from '../../lib/log/next-step';
import { SourceList } from '../guide/SourceList';
import { Prose } from '../prose/Prose';
import { OutboundLink } from '../site/OutboundLink';
import { AuthorityList } from './AuthorityList';
import { Composer } from './Composer';
import { FollowUp } from './FollowUp';
import { FormNotes } from './FormNotes';

interface Props {
  readonly page: ObjectionPage;
  readonly sheet: LetterSheet;
  /** What comes later: the reminder, and the complaint to an authority. */
  readonly letters: Readonly<Record<Draft, Letter>>;
  readonly words: Words;
}

/** Everything on objecting under one law: the text, the form, what follows, and whom to turn to. */
export function ObjectionGuide({ page, sheet, letters, words }: Props) {
  const { law, rightWords, sources } = page;
  return (
    <div className="objection">
      <header className="head">
        <h1>
          {words.message(`objection.heading.${law.letter}` as MessageKey, {
            law: lawInSentence(law, words),
          })}
        </h1>
        <p className="lead">
          {words.message('objection.lead')} {forWhom(page, words)}
        </p>
        <Coming page={page} words={words} />
        <Inferred page={page} words={words} />
        <p className="meta">{words.message('objection.scope')}</p>
      </header>
      <section aria-labelledby="gives-heading">
        <h2 id="gives-heading">{words.message('objection.gives')}</h2>
        <div className="prose">
          <Prose nodes={rightWords.gives} />
          <Prose nodes={rightWords.limits} />
        </div>
      </section>
      <section aria-labelledby="steps-heading">
        <h2 id="steps-heading">{words.message('objection.steps')}</h2>
        <ol className="numbered">
          <li className="step" id="compose">
            <h3>{words.message('objection.compose')}</h3>
            <Composer page={page} sheet={sheet} words={words} />
          </li>
          <li className="step" id="send">
            <h3>{words.message('objection.send')}</h3>
            <FormNotes page={page} words={words} />
          </li>
          <li className="step" id="keep">
            <h3>{words.message('objection.keep')}</h3>
            <p className="prose">{words.message('objection.keep.text')}</p>
          </li>
        </ol>
      </section>
      <FollowUp law={law} letters={letters} sheet={sheet} words={words} />
      <AuthorityList page={page} words={words} />
      <section className="sources" aria-labelledby="law-heading">
        <h2 id="law-heading">{words.message('objection.law')}</h2>
        <p className="prose">
          {words.message('objection.law.text', {
            name: law.name,
            checked: words.day(law.checked),
          })}
          {words.message('text.between')}
          {law.url && (
            <OutboundLink href={law.url}>{words.message('objection.law.link')}</OutboundLink>
          )}
        </p>
        <p className="prose">{words.message('objection.sources')}</p>
        <SourceList sources={sources} words={words} />
      </section>
    </div>
  );
}

function forWhom({ places }: ObjectionPage, words: Words): string {
  const all = places.map(({ place }) => place);
  const names = namePlaces(all, words);
  return names
    ? words.message('objection.for', { places: names })
    : words.message('objection.for.many', { count: mainPlaces(all).length });
}

/** Where the law is still to come. */
function Coming({ page: { places }, words }: Pick<Props, 'page' | 'words'>) {
  const coming = places.filter(({ from }) => from !== null);
  if (coming.length === 0) return null;
  return (
    <div className="note">
      <p>{words.message('objection.next')}</p>
      <ul>
        {coming.map(({ place, from, isApproximate }) => (
          <li key={place}>
            {words.message(isApproximate ? 'objection.next.about' : 'objection.next.place', {
              name: words.place(place).name,
              from: words.day(from ?? ''),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Inferred({ page: { places }, words }: Pick<Props, 'page' | 'words'>) {
  const inferred = places.filter(({ isInferred }) => isInferred).map(({ place }) => place);
  if (inferred.length === 0) return null;
  const names = inferred.map((place) => words.place(place).name);
  return (
    <p className="meta">{words.message('objection.inferred', { places: words.list(names) })}</p>
  );
}
