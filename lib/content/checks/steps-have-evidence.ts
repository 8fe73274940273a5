import { RULES } from '../../rules/rules';
import { STEP_IDS } from '../../rules/steps';
import type { Library } from '../library';
import type { Fault } from './check';
import { keyedEffects } from './where';

const OFFICIAL_TIER = 2;

/**
 * That a setting or form is offered rests on LinkedIn's own text or on a regulator's, wherever and
 * whenever the guide says so.
 */
export function* findStepsWithoutEvidence(library: Library): Generator<Fault> {
  for (const { effect, file, key } of keyedEffects(library)) {
    const step = STEP_IDS.find((id) => RULES[id].availability === effect.topic);
    if (step && effect.value !== 'unknown' && !effect.sources.some((id) => isOfficial(library, id)))
      yield {
        subject: effect.id,
        file,
        problem: `${key}.sources has none of tier 1 or 2, but the step ${step} rests on it`,
      };
  }
}

function isOfficial({ sources }: Library, id: string): boolean {
  const source = sources.get(id);
  return source !== undefined && source.tier <= OFFICIAL_TIER;
}
