import { FIRST_DAY, FIRST_RECORDED } from '../../rules/day';
import { REGIONS } from '../../rules/regions';
import { TOPIC_IDS } from '../../rules/topics';
import type { Library } from '../library';
import type { Fault } from './check';

/**
 * Each topic has a value in each region from the first day on, as of the first day of the record.
 * Rows last until the next one, so there is no other gap.
 */
export function* findGaps({ timeline }: Library): Generator<Fault> {
  for (const topic of TOPIC_IDS)
    for (const region of REGIONS) {
      const starts = timeline[region][topic].some(
        ({ effective, recorded }) => effective <= FIRST_DAY && recorded <= FIRST_RECORDED,
      );
      if (!starts)
        yield {
          subject: `${topic}/${region}`,
          file: 'policy-changes',
          problem: `${topic} has no value in ${region} on ${FIRST_DAY}`,
        };
    }
}
