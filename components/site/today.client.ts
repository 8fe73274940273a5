import type { Day } from '../../lib/rules/day';
import { ageOf } from '../../lib/staleness/staleness';

/** The reader's day, by the reader's clock. */
export function today(): Day {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The reader's day; `null` where the clock cannot be right, by a day on which the page was there. */
export function believedToday(known: Day): Day | null {
  const day = today();
  return ageOf(known, day) === 'unbelievable' ? null : day;
}
