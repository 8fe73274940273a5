import type { Day } from '../rules/day';
import type { Place } from '../rules/places';
import type { Finding, Standing } from '../rules/rights';

/** What a person at a place is told of their rights, and all that was found. */
export interface Told {
  readonly place: Place;
  readonly on: Day;
  readonly known: Day;
  readonly standing: Standing<Finding>;
  readonly findings: readonly Finding[];
}

/** What must never be true of it. */
export const RIGHTS_FAULTS = {
  'rests on what was found for another place': ({ place, standing: { now, next } }) =>
    !now.places.includes(place) || (next !== null && !next.places.includes(place)),
  'rests on a law that has not started': ({ on, standing: { now } }) =>
    now.from !== null && now.from > on,
  'rests on what was not recorded': ({ known, standing: { now, next } }) =>
    now.recorded > known || (next !== null && next.recorded > known),
  'rests on what another law has replaced': (told) => isReplaced(told),
  'announces what holds already': ({ on, standing: { next } }) =>
    next !== null && (next.from === null || next.from <= on),
  'announces what was not public': ({ on, standing: { next } }) =>
    next !== null && (next.announced ?? next.recorded) > on,
} as const satisfies Record<string, (told: Told) => boolean>;

function isReplaced({ place, on, known, standing: { now }, findings }: Told): boolean {
  return findings.some(
    ({ places, from, recorded }) =>
      places.includes(place) &&
      from !== null &&
      from <= on &&
      recorded <= known &&
      from > (now.from ?? ''),
  );
}
