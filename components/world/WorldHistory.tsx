import type { SourcedEffect } from '../../lib/content/library';
import type { Lanes } from '../../lib/evidence/lanes';
import type { Words } from '../../lib/i18n/words';
import { historyPath } from '../../lib/site/addresses';
import { spanOf, turningDays } from '../../lib/world/world';
import { Held } from '../evidence/LanesTable';

interface Props {
  readonly lanes: Lanes;
  readonly effects: ReadonlyMap<string, SourcedEffect>;
  readonly words: Words;
}

/** The regions over the days on which something changed, newest first. */
export function WorldHistory({ lanes: { axis, lanes }, effects, words }: Props) {
  const days = turningDays(lanes);
  return (
    <table className="facts world-table world-history">
      <thead>
        <tr>
          <th scope="col">{words.message('world.region')}</th>
          {days.map((day) => (
            <th key={day} scope="col">
              {words.day(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lanes.map(({ region, segments }) => (
          <tr key={region}>
            <th scope="row">
              <a href={historyPath(words.locale, region)}>{words.message(`region.${region}`)}</a>
            </th>
            {segments.toReversed().map((segment) => (
              <td key={segment.from} colSpan={spanOf(segment, days)}>
                <Held segment={segment} axis={axis} effects={effects} words={words} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
