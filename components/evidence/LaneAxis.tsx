import { type Axis, monthsOn, positionOf } from '../../lib/evidence/lanes';
import type { Words } from '../../lib/i18n/words';
import type { Day } from '../../lib/rules/day';

/** Years and months above the lanes; each word stands to the right of its line. */
export function LaneAxis({ axis, words }: { axis: Axis; words: Words }) {
  return (
    <svg width="100%" height="24" aria-hidden="true" focusable="false">
      {monthsOn(axis).map((month) => (
        <Month key={month} month={month} axis={axis} words={words} />
      ))}
    </svg>
  );
}

function Month({ month, axis, words }: { month: Day; axis: Axis; words: Words }) {
  const position = positionOf(month, axis);
  const x = `${position}%`;
  const isYear = month.slice(5, 7) === '01' || month === axis.from;
  return (
    <>
      <line className="tick" x1={x} x2={x} y1={isYear ? 4 : 18} y2="24" />
      {isYear && (
        <text className="tick-word year" x={x} dx="4" y="15">
          {month.slice(0, 4)}
        </text>
      )}
      {!isYear && isQuarter(month) && position > 8 && position < 96 && (
        <text className={tickClass(month)} x={x} y="15" textAnchor="middle">
          {shortMonth(month, words)}
        </text>
      )}
    </>
  );
}

/** On a phone only July has room between the years. */
function tickClass(month: Day): string {
  return month.slice(5, 7) === '07' ? 'tick-word' : 'tick-word with-room';
}

function isQuarter(month: Day): boolean {
  return ['04', '07', '10'].includes(month.slice(5, 7));
}

function shortMonth(month: Day, words: Words): string {
  const format = new Intl.DateTimeFormat(words.tag, { month: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${month}T00:00:00Z`));
}
