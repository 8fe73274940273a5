import type { SourcedEffect } from '../../lib/content/library';
import type { Axis, Lanes, Segment } from '../../lib/evidence/lanes';
import type { Words } from '../../lib/i18n/words';
import { changePath } from '../../lib/site/addresses';
import { isReported } from './effect-words';
import { segmentDays, segmentStatus } from './segment-words';

interface Props {
  readonly lanes: Lanes;
  readonly effects: ReadonlyMap<string, SourcedEffect>;
  readonly words: Words;
}

/** The picture in words: a row for each region, each time with the change that began it. */
export function LanesTable({ lanes: { axis, lanes }, effects, words }: Props) {
  return (
    <table className="facts">
      <thead>
        <tr>
          <th scope="col">{words.message('evidence.table.region')}</th>
          <th scope="col">{words.message('evidence.table.held')}</th>
        </tr>
      </thead>
      <tbody>
        {lanes.map(({ region, segments }) => (
          <tr key={region}>
            <th scope="row">{words.message(`region.${region}`)}</th>
            <td>
              <ul>
                {segments.map((segment) => (
                  <li key={segment.from}>
                    <Held segment={segment} axis={axis} effects={effects} words={words} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One time with one status: its days, what held, and what is in doubt. */
export function Held({
  segment,
  axis,
  effects,
  words,
}: {
  segment: Segment;
  axis: Axis;
  effects: Props['effects'];
  words: Words;
}) {
  const { effect } = segment;
  const days = segmentDays(segment, axis, words);
  const sourced = effect && effects.get(effect.id);
  const notes = sourced ? doubts(sourced, words) : [];
  return (
    <>
      {effect ? <a href={changePath(words.locale, effect.change)}>{days}</a> : days}
      {words.label('')} <b>{segmentStatus(segment, words)}</b>
      {notes.length > 0 && ` (${words.shortList(notes)})`}
    </>
  );
}

function doubts(effect: SourcedEffect, words: Words): string[] {
  return [
    ...(effect.approximate && effect.value !== 'unknown'
      ? [words.message('evidence.lane.at-latest')]
      : []),
    ...(isReported(effect) ? [words.message('evidence.reported')] : []),
  ];
}
