import type { Day } from '../rules/day';

/** How old what was read is. `unbelievable`: the clock cannot be right, so nobody can tell. */
export type Age = 'fresh' | 'amber' | 'red' | 'unbelievable';

const DAY = 86_400_000;
const AMBER_AFTER = 90;
const RED_AFTER = 180;
/** Ten years: sooner the clock is wrong than a page is read so late. */
const UNBELIEVABLE_AFTER = 3_650;

/**
 * @param checked the day on which the sources were last read, in UTC
 * @param today by the reader's clock and time zone: west of Greenwich a day begins later, so the
 * day before `checked` is believed.
 */
export function ageOf(checked: Day, today: Day): Age {
  const days = (Date.parse(today) - Date.parse(checked)) / DAY;
  // What is no day at all is no number, and within no bounds.
  if (!(days >= -1 && days <= UNBELIEVABLE_AFTER)) return 'unbelievable';
  if (days > RED_AFTER) return 'red';
  return days > AMBER_AFTER ? 'amber' : 'fresh';
}

/** The last day on which what was read on `checked` counts as fresh: what paper can say. */
export function freshUntil(checked: Day): Day {
  return new Date(Date.parse(checked) + AMBER_AFTER * DAY).toISOString().slice(0, 10);
}
