import type { Day } from '../rules/day';

const MILLISECONDS = 86_400_000;

export function dayAfter(day: Day): Day {
  return shift(day, 1);
}

export function dayBefore(day: Day): Day {
  return shift(day, -1);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (toTime(to) - toTime(from)) / MILLISECONDS;
}

function shift(day: Day, days: number): Day {
  return new Date(toTime(day) + days * MILLISECONDS).toISOString().slice(0, 10);
}

/** In UTC every day is as long as the next. */
function toTime(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
