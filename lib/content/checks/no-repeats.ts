import type { Effect } from '../../rules/fold';
import { REGIONS } from '../../rules/regions';
import type { Library } from '../library';
import type { Fault } from './check';
import { keyedEffects } from './where';

/** A row changes something: it does not repeat the value in force, as far as that was on record. */
export function* findRepeats(library: Library): Generator<Fault> {
  for (const { effect, file, key } of keyedEffects(library)) {
    const region = REGIONS.find((each) => {
      const rows = library.timeline[each][effect.topic];
      return rows.includes(effect) && rowBefore(effect, rows)?.value === effect.value;
    });
    if (region !== undefined)
      yield {
        subject: effect.id,
        file,
        problem: `${key} repeats "${effect.value}", which ${effect.topic} already has in ${region}`,
      };
  }
}

function rowBefore(effect: Effect, rows: readonly Effect[]): Effect | undefined {
  return rows.slice(0, rows.indexOf(effect)).findLast((row) => row.recorded <= effect.recorded);
}
