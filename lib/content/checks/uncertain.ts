import type { Library, SourcedEffect } from '../library';
import type { Fault } from './check';

/** How many effects may be uncertain. Raise it only together with the effect that needs it. */
export const UNCERTAIN_AT_MOST = 43;

/** Uncertainty does not grow unnoticed. */
export function* findTooManyUncertain({ effects }: Library): Generator<Fault> {
  const count = [...effects.values()].filter(isUncertain).length;
  if (count > UNCERTAIN_AT_MOST)
    yield {
      subject: 'count',
      file: 'policy-changes',
      problem: `effects: ${count} are uncertain, UNCERTAIN_AT_MOST is ${UNCERTAIN_AT_MOST}`,
    };
}

export function isUncertain({ confidence, approximate }: SourcedEffect): boolean {
  return confidence !== 'high' || approximate !== null;
}
