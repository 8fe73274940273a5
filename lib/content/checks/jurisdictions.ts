import { PLACES, type Place } from '../../rules/places';
import type { Jurisdiction } from '../jurisdiction';
import type { Library } from '../library';
import type { Fault } from './check';

/**
 * Every place has one answer on every day: one row without a first day, and no two rows that start
 * on the same one. Rows last until the next, so there is no other gap.
 */
export function* findPlacesWithoutOneAnswer({ jurisdictions }: Library): Generator<Fault> {
  for (const place of PLACES) {
    const problem = problemOf(place, jurisdictions);
    if (problem) yield { subject: place, file: 'jurisdictions.yaml', problem };
  }
}

function problemOf(place: Place, jurisdictions: readonly Jurisdiction[]): string | null {
  const starts = jurisdictions
    .filter(({ places }) => places.includes(place))
    .map(({ from }) => from);
  if (!starts.includes(null)) return `${place} has no row for the first day`;
  const twice = starts.find((from, index) => starts.indexOf(from) !== index);
  if (twice === undefined) return null;
  return `${place} has two rows from ${twice ?? 'the first day'}`;
}
