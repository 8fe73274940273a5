import type { Day } from './day';
import type { Place } from './places';

/**
 * What a law gives a person against this training. Who may `forbid` it need not give a reason, and
 * no article calls it an objection. `opt-out` is a right against other uses only; `none-found` and
 * `not-reviewed` are answers of their own, never a default.
 */
export const RIGHTS = [
  'object',
  'forbid',
  'withdraw-consent',
  'stop-use',
  'opt-out',
  'none-found',
  'not-reviewed',
] as const;
export type Right = (typeof RIGHTS)[number];

/** Rights that a person uses by writing to the controller. */
export const WRITTEN_RIGHTS: readonly Right[] = [
  'object',
  'forbid',
  'withdraw-consent',
  'stop-use',
];

/** What was found for some places, from a day on. The rows of a place follow each other without a gap. */
export interface Finding {
  readonly places: readonly Place[];
  /** `null`: since before the guide's first day. */
  readonly from: Day | null;
  /** The day from which a row that starts later was public; `null` where none is documented. */
  readonly announced: Day | null;
  readonly recorded: Day;
  readonly law: string | null;
  readonly right: Right;
  readonly authority: string | null;
  /** The authority that leads on LinkedIn, where it is not the person's own. */
  readonly lead: string | null;
}

export interface Standing<F extends Finding> {
  readonly now: F;
  /** What is announced to come next. */
  readonly next: F | null;
}

/**
 * What holds at a place on a day, by what the guide had recorded on `known`.
 * @throws where a place has no row: the content check lets no such content through.
 */
export function findStanding<F extends Finding>(
  findings: readonly F[],
  place: Place,
  on: Day,
  known: Day,
): Standing<F> {
  const rows = findings
    .filter((row) => row.places.includes(place) && row.recorded <= known)
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const now = rows.findLast(({ from }) => from === null || from <= on);
  if (!now) throw new Error(`nothing was found for ${place} on ${on}`);
  const next = rows.find(({ from }) => from !== null && from > on);
  return { now, next: next && (next.announced ?? next.recorded) <= on ? next : null };
}
