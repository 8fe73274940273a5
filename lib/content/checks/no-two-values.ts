import { REGIONS } from '../../rules/regions';
import type { Library } from '../library';
import type { Fault } from './check';
import { keyedEffects } from './where';

/** A day has one row for a topic and a region; only a correction, recorded later, may follow it. */
export function* findTwoValues(library: Library): Generator<Fault> {
  const taken = new Map<string, string>();
  for (const { effect, file, key } of keyedEffects(library))
    for (const region of REGIONS.filter((each) => effect.regions.includes(each))) {
      const { topic, effective, recorded, value } = effect;
      const row = [topic, region, effective, recorded].join(' ');
      const other = taken.get(row);
      if (other !== undefined)
        yield {
          subject: effect.id,
          file,
          problem: `${key} says "${value}" for ${topic} in ${region} from ${effective} on, where another row says "${other}"`,
        };
      taken.set(row, value);
    }
}
