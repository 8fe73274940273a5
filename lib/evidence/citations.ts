import type { Law } from '../content/law';
import type { Library, PolicyChange } from '../content/library';
import { STEP_IDS, type StepId } from '../rules/steps';
import { sourcesOfChange } from './changes';

/** What in the guide rests on a source. */
export interface Citations {
  /** Oldest first. */
  readonly changes: readonly PolicyChange[];
  /** Steps whose way through LinkedIn's menus was read there. */
  readonly steps: readonly StepId[];
  /** Laws that rest on it, by their names. */
  readonly laws: readonly Law[];
  /** Whether an authority or the law of a place rests on it. */
  readonly isForPlaces: boolean;
  readonly isForClaims: boolean;
}

export function citationsOf(
  source: string,
  { changes, guides, labels, laws, authorities, jurisdictions, controllers, claims }: Library,
): Citations {
  return {
    changes: changes.filter((change) => sourcesOfChange(change).includes(source)),
    steps: STEP_IDS.filter((id) =>
      [guides[id], ...labels.filter(({ step }) => step === id)].some(({ sources }) =>
        sources.includes(source),
      ),
    ),
    laws: [...laws.values()].filter(({ sources }) => sources.includes(source)),
    isForPlaces: [...authorities.values(), ...jurisdictions, ...controllers].some(({ sources }) =>
      sources.includes(source),
    ),
    isForClaims: claims
      .flatMap((group) => group.claims)
      .some(({ sources, saidIn }) => [...sources, ...saidIn].includes(source)),
  };
}
