import type { Person } from '../rules/checklist';
import { type Day, FIRST_DAY, FIRST_RECORDED } from '../rules/day';
import { CIRCUMSTANCES, FEATURES } from '../rules/features';
import type { Effect } from '../rules/fold';
import { type Answers, settle } from '../rules/situation';

/** Everything that can be said: every set of features, "none", no answer; every set of circumstances. */
export const ANSWERS: readonly Answers[] = subsetsOf(CIRCUMSTANCES).flatMap((am) =>
  everyUse().map((uses) => ({ uses, am })),
);

/** Everybody there can be: answers that are settled alike are one person's. */
export const PEOPLE: readonly Person[] = [
  ...new Map(ANSWERS.map(settle).map((person) => [JSON.stringify(person), person])).values(),
];

function everyUse(): Answers['uses'][] {
  const sets = subsetsOf(FEATURES).map((set) => (set.length > 0 ? set : (['none'] as const)));
  return [[], ...sets];
}

function subsetsOf<T>(items: readonly T[]): T[][] {
  return [...Array(2 ** items.length).keys()].map((bits) =>
    items.filter((_, index) => (bits >> index) & 1),
  );
}

/** The first day, and the day before, of and after each of these. */
export function daysAround(days: readonly Day[]): readonly Day[] {
  const around = days.flatMap((day) => [shift(day, -1), day, shift(day, 1)]);
  return [...new Set([FIRST_DAY, ...around])].filter((day) => day >= FIRST_DAY).sort();
}

/** The days that facts name. */
export function namedDays(effects: readonly Effect[]): readonly Day[] {
  return [...new Set(effects.flatMap(({ announced, effective }) => [announced, effective]))];
}

/** The days that can matter to what was known. */
export function recordedDays(rows: readonly { readonly recorded: Day }[]): readonly Day[] {
  return daysAround(rows.map(({ recorded }) => recorded)).filter((day) => day >= FIRST_RECORDED);
}

/** Every day from the first one to the day after the last of these. */
export function everyDayUntil(days: readonly Day[]): readonly Day[] {
  const last = daysAround(days).at(-1) ?? FIRST_DAY;
  const all: Day[] = [];
  for (let day = FIRST_DAY; day <= last; day = shift(day, 1)) all.push(day);
  return all;
}

function shift(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
