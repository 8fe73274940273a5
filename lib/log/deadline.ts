import type { Law, Period } from '../content/law';
import type { Day } from '../rules/day';

/** The time that a law gives for the answer. */
export type Reply = Pick<NonNullable<Law['reply']>, 'period' | 'extension'>;

export interface ReplyDue {
  /** The last day on which an answer is in time. */
  readonly day: Day;
  /** The same, where the law lets the time be extended and that is done. */
  readonly latestWithExtension: Day | null;
  /** False where public holidays, which are not counted here, could move a day. */
  readonly exact: boolean;
}

/** When the answer to a request is due, counted from the day it was sent. */
export function replyDue(sent: Day, { period, extension }: Reply): ReplyDue {
  const day = addPeriod(sent, period);
  return {
    day,
    latestWithExtension: extension && extend(sent, period, extension),
    exact: [period, extension].every((each) => each?.unit !== 'working-day'),
  };
}

/** One month and two more are three months from the start, not two from the end of a shorter one. */
function extend(sent: Day, period: Period, extension: Period): Day {
  return period.unit === extension.unit
    ? addPeriod(sent, { ...period, count: period.count + extension.count })
    : addPeriod(addPeriod(sent, period), extension);
}

/**
 * A month later is the same day of the month, or the last day of a shorter month. Hours are rounded
 * up to whole days. Working days leave out Saturdays and Sundays, and nothing else.
 */
export function addPeriod(day: Day, { count, unit }: Period): Day {
  switch (unit) {
    case 'month':
      return addMonths(day, count);
    case 'working-day':
      return addWorkingDays(day, count);
    case 'hour':
      return addDays(day, Math.ceil(count / 24));
    case 'day':
      return addDays(day, count);
  }
}

function addDays(day: Day, count: number): Day {
  const date = asDate(day);
  date.setUTCDate(date.getUTCDate() + count);
  return asDay(date);
}

function addMonths(day: Day, count: number): Day {
  const date = asDate(day);
  date.setUTCMonth(date.getUTCMonth() + count, 1);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
  date.setUTCDate(Math.min(Number(day.slice(8)), lastOfMonth.getUTCDate()));
  return asDay(date);
}

function addWorkingDays(day: Day, count: number): Day {
  let reached = day;
  for (let left = count; left > 0; left -= isWeekend(reached) ? 0 : 1)
    reached = addDays(reached, 1);
  return reached;
}

function isWeekend(day: Day): boolean {
  return [0, 6].includes(asDate(day).getUTCDay());
}

function asDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function asDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
