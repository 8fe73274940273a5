import type { DescribedEvent, DescribedRow } from '../../lib/history/describe';
import type { Fact } from '../../lib/history/history';
import type { Words } from '../../lib/i18n/words';
import type { ChangeKind, StepChange } from '../../lib/rules/compare';
import { FIRST_DAY } from '../../lib/rules/day';
import type { Holds } from '../../lib/rules/fold';
import type { Region } from '../../lib/rules/regions';
import { changePath, historyPath, sourcesPath } from '../../lib/site/addresses';
import { isReported, topicWords, valueWords } from '../evidence/effect-words';

interface Props {
  readonly row: DescribedRow;
  readonly region: Region;
  readonly words: Words;
}

/** One day: what held from it on, who made it so, and what it changed in the guide. */
export function Row({ row, region, words }: Props) {
  const { day, status, isStatusNew, isAnnounced, events, corrected } = row;
  const isWithdrawn = !isStatusNew && row.steps.length === 0 && corrected.length > 0;
  return (
    <section className="history-row" id={day} aria-labelledby={`day-${day}`}>
      <h3 id={`day-${day}`}>
        <time dateTime={day}>{words.day(day)}</time>
        {isAnnounced && <span className="badge">{words.message('history.announced')}</span>}
      </h3>
      <p className="meta no-print">
        <a href={historyPath(words.locale, region, day)}>
          {words.message('history.cite')} <span className="sr-only">{words.day(day)}</span>
        </a>
      </p>
      <p className={isStatusNew ? 'told new' : 'told'}>
        {isStatusNew || isAnnounced || day === FIRST_DAY
          ? status
          : words.message('history.as-before', { status })}
      </p>
      {events.map((event) => (
        <Event key={event.change.id} event={event} row={row} words={words} />
      ))}
      <Steps row={row} words={words} />
      {isWithdrawn && <p className="note">{words.message('history.withdrawn')}</p>}
      {corrected.length > 0 && (
        <p className="note">
          {words.message('history.corrected', { days: words.shortList(corrected.map(words.day)) })}
        </p>
      )}
    </section>
  );
}

function Event({ event, row, words }: { event: DescribedEvent; row: DescribedRow; words: Words }) {
  const { change, facts, sources } = event;
  return (
    <div className="event">
      <h4>
        <a href={changePath(words.locale, change.id)}>{change.title}</a>
      </h4>
      <p className="meta">
        {change.by === 'guide'
          ? words.message('evidence.by.guide')
          : words.message('evidence.list.who', { by: words.message(`evidence.by.${change.by}`) })}
      </p>
      <ul className="turns">
        {facts.map((fact) => (
          <li key={fact.effect.id}>
            <Turn fact={fact} row={row} words={words} />
          </li>
        ))}
      </ul>
      {notesOn(facts).map((note) => (
        <p key={note} className="meta">
          {note}
        </p>
      ))}
      <p className="meta">
        {words.message('history.sources')}{' '}
        {sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 && ' · '}
            <a href={sourcesPath(words.locale, source.id)}>{words.citation(source)}</a>
            {source.published && `, ${words.published(source.published)}`}
          </span>
        ))}
      </p>
    </div>
  );
}

/** "The setting …: offered (before: not offered)" */
function Turn({ fact, row, words }: { fact: Fact; row: DescribedRow; words: Words }) {
  const { effect, before, after } = fact;
  const [then, now] = [before, after].map((holds) => stateWords(fact, holds, words));
  const isToCome = effect.effective > row.day;
  return (
    <>
      <b>{words.label(topicWords(effect, words))}</b>{' '}
      {isToCome
        ? words.message('evidence.lane.announced-for', { starts: words.day(effect.effective) })
        : now}
      {isReported(effect) && ` (${words.message('evidence.reported')})`}
      {then !== now && (
        <span className="meta"> {words.message('history.before', { value: then ?? '' })}</span>
      )}
    </>
  );
}

function stateWords({ effect }: Fact, { facts, status }: Holds, words: Words): string {
  if (effect.topic === 'training') return words.message(`evidence.status.${status}`);
  return valueWords({ ...effect, value: facts[effect.topic].value }, words);
}

/** Why days are not exact, or were public only later; each sentence once. */
function notesOn(facts: readonly Fact[]): string[] {
  const told = facts.filter(({ effect }) => effect.value !== 'unknown');
  const notes = told.flatMap(({ effect }) => [effect.approximate, effect.announcedLater]);
  return [...new Set(notes.filter((note) => note !== null))];
}

const KINDS: readonly ChangeKind[] = ['came', 'went', 'changed'];

function Steps({ row, words }: Pick<Props, 'row' | 'words'>) {
  return KINDS.map((kind) => {
    const steps = row.steps.filter((step) => step.kind === kind);
    if (steps.length === 0) return null;
    return (
      <div key={kind} className="steps-turned">
        <p>{words.message(`history.steps.${kind}`)}</p>
        <ul>
          {steps.map((change) => (
            <li key={change.step}>
              {row.titles.get(change.step)}
              {rankWords(change, words)}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function rankWords({ priority }: StepChange, words: Words): string {
  return priority ? ` (${words.message(`history.now.${priority.to}`)})` : '';
}
