import { parseCopy } from '../../lib/archive/copy';
import type { PolicyChange } from '../../lib/content/library';
import type { Source } from '../../lib/content/source';
import { notesOnDays } from '../../lib/evidence/changes';
import type { Words } from '../../lib/i18n/words';
import type { Day } from '../../lib/rules/day';
import type { Timeline } from '../../lib/rules/fold';
import { changePath, changesPath } from '../../lib/site/addresses';
import { SourceList } from '../guide/SourceList';
import { Prose } from '../prose/Prose';
import { Spaced } from '../site/Spaced';
import { ArchivedCopy } from './ArchivedCopy';
import { whereWords } from './ChangeList';
import { EffectsTable } from './EffectsTable';

interface Props {
  readonly change: PolicyChange;
  readonly sources: readonly Source[];
  readonly timeline: Timeline;
  readonly on: Day;
  readonly older: PolicyChange | null;
  readonly newer: PolicyChange | null;
  readonly words: Words;
}

/** One change: when, what happened, what it changed where, and what says so. */
export function ChangeArticle({ change, sources, timeline, on, older, newer, words }: Props) {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return (
    <article className="evidence">
      <header className="head">
        <p className="meta">
          <a href={changesPath(words.locale)}>{words.message('evidence.change.back')}</a>
        </p>
        <h1>{change.title}</h1>
        <p className="lead">{change.summary}</p>
        <Days change={change} words={words} />
      </header>
      <section aria-labelledby="story">
        <h2 id="story">{words.message('evidence.change.story')}</h2>
        <div className="prose">
          <Prose nodes={change.body.children} />
        </div>
      </section>
      <section aria-labelledby="effects">
        <h2 id="effects">{words.message('evidence.change.effects')}</h2>
        {change.effects.length === 0 ? (
          <p>{words.message('evidence.change.no-effects')}</p>
        ) : (
          <EffectsTable {...{ change, timeline, on, numbers, words }} />
        )}
        <NotesOnDays change={change} words={words} />
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">{words.message('section.sources')}</h2>
        <SourceList sources={sources} words={words} />
        <ArchivedCopies sources={sources} words={words} />
      </section>
      <Neighbours older={older} newer={newer} words={words} />
    </article>
  );
}

function Days({ change, words }: { change: PolicyChange; words: Words }) {
  const { announced, effective, recorded, checked } = change;
  return (
    <dl className="days">
      {Object.entries({ announced, effective, recorded, checked }).map(([name, day]) => (
        <div key={name}>
          <dt>{words.message(`evidence.change.${name as 'announced'}`)}</dt>
          <dd>{words.day(day)}</dd>
        </div>
      ))}
      <div>
        <dt>{words.message('evidence.change.by')}</dt>
        <dd>{words.message(`evidence.by.${change.by}`)}</dd>
      </div>
      <div className="where">
        <dt>{words.message('evidence.change.where')}</dt>
        <dd>{whereWords(change, words)}</dd>
      </div>
    </dl>
  );
}

/** Why days are not exact, or were public only after they took effect. */
function NotesOnDays({ change, words }: { change: PolicyChange; words: Words }) {
  const notes = notesOnDays(change);
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{words.message('evidence.change.days')}</h3>
      <ul className="catalogue">
        {notes.map(({ note, topics }) => (
          <li key={note}>
            <p className="meta">
              {topics.map((topic) => words.message(`evidence.topic.${topic}`)).join(' · ')}
            </p>
            <p>{note}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Which version in the Open Terms Archive a source is, by its number in the list above. */
function ArchivedCopies({ sources, words }: Pick<Props, 'sources' | 'words'>) {
  const numbered = sources.map((source, index) => ({ ...source, number: index + 1 }));
  const archived = numbered.filter(({ archive }) => parseCopy(archive ?? '') !== null);
  if (archived.length === 0) return null;
  return (
    <>
      <h3>{words.message('archive.copies')}</h3>
      <p className="meta">{words.message('archive.copies.why')}</p>
      <ul className="catalogue">
        {archived.map(({ id, title, number, archive = '' }) => (
          <li key={id}>
            {`${number}. ${title}: `}
            <ArchivedCopy archive={archive} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Neighbours({ older, newer, words }: Pick<Props, 'older' | 'newer' | 'words'>) {
  return (
    <nav className="neighbours no-print" aria-label={words.message('evidence.change.neighbours')}>
      <Spaced>
        {older && (
          <a href={changePath(words.locale, older.id)} rel="prev">
            {words.message('evidence.change.older', { title: older.title })}
          </a>
        )}
        {newer && (
          <a href={changePath(words.locale, newer.id)} rel="next">
            {words.message('evidence.change.newer', { title: newer.title })}
          </a>
        )}
      </Spaced>
    </nav>
  );
}
