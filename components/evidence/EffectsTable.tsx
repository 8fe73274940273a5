import type { PolicyChange, SourcedEffect } from '../../lib/content/library';
import { type Successor, successorsOf } from '../../lib/evidence/changes';
import type { Words } from '../../lib/i18n/words';
import type { Day } from '../../lib/rules/day';
import type { Effect, Timeline } from '../../lib/rules/fold';
import { changePath } from '../../lib/site/addresses';
import { SourceNumbers } from '../guide/SourceNumbers';
import { isReported, topicWords, valueWords } from './effect-words';
import { regionNames } from './region-names';

interface Props {
  readonly change: PolicyChange;
  readonly timeline: Timeline;
  readonly on: Day;
  /** Source id → its number in the list below the table. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: Words;
}

const COLUMNS = ['topic', 'value', 'regions', 'next'] as const;

/** What the change made hold, where, and what came after it. */
export function EffectsTable(props: Props) {
  const { change, words } = props;
  return (
    <>
      <table className="facts effects">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words.message(`evidence.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {change.effects.map((effect) => (
            <Row key={`${effect.id} ${effect.regions.join()}`} {...props} effect={effect} />
          ))}
        </tbody>
      </table>
      {change.effects.some(isReported) && (
        <p className="meta">{words.message('evidence.change.legend')}</p>
      )}
    </>
  );
}

function Row({ effect, ...props }: Props & { effect: SourcedEffect }) {
  const { change, timeline, on, numbers, words } = props;
  const label = (column: (typeof COLUMNS)[number]) => words.message(`evidence.column.${column}`);
  return (
    <tr>
      <th scope="row">{topicWords(effect, words)}</th>
      <td data-label={label('value')}>
        <p>
          {valueWords(effect, words)}
          {isReported(effect) && ` (${words.message('evidence.reported')})`}
          {otherDays(effect, change, words)}{' '}
          <span className="meta">
            [<SourceNumbers ids={effect.sources} numbers={numbers} words={words} />]
          </span>
        </p>
      </td>
      <td data-label={label('regions')}>
        <p>{regionNames(effect.regions, words)}</p>
      </td>
      <td data-label={label('next')}>
        <ul>
          {successorsOf(effect, timeline, on).map((successor) => (
            <li key={successor.regions.join()}>
              <Next successor={successor} effect={effect} words={words} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** The days of an effect, where they are not those of its change. */
function otherDays(effect: SourcedEffect, change: PolicyChange, words: Words): string {
  const { effective, announced } = effect;
  const comma = words.message('text.comma');
  return [
    effective !== change.effective
      ? comma + words.message('evidence.from', { from: words.day(effective) })
      : '',
    announced !== change.announced
      ? comma + words.message('evidence.made-public', { announced: words.day(announced) })
      : '',
  ].join('');
}

function Next({
  successor: { effect: next, regions },
  effect,
  words,
}: {
  successor: Successor;
  effect: Effect;
  words: Words;
}) {
  const isPart = regions.length < effect.regions.length;
  const where = isPart && `${words.label(regionNames(regions, words))} `;
  if (!next)
    return (
      <>
        {where}
        {words.message('evidence.next.none')}
      </>
    );
  return (
    <>
      {where}
      <a href={changePath(words.locale, next.change)}>{replacement(next, effect, words)}</a>
    </>
  );
}

/** A later row for the same day is a correction of ours, not a change of LinkedIn's. */
function replacement(next: Effect, effect: Effect, words: Words): string {
  const value = valueWords(next, words);
  return next.effective === effect.effective
    ? words.message('evidence.next.corrected', { recorded: words.day(next.recorded), value })
    : words.message('evidence.next.value', { from: words.day(next.effective), value });
}
