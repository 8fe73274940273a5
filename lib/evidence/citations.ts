import type { Library, PolicyChange } from '../content/library';
import { STEP_IDS, type StepId } from '../rules/steps';
import { sourcesOfChange } from './changes';

/** What in the guide rests on a source. */
export interface Citations {
  /** Oldest first. */
  readonly changes: readonly PolicyChange[];
  /** Steps whose way through LinkedIn's menus was read there. */
  readonly steps: readonly StepId[];
}

export function citationsOf(
  source: string,
  { changes, guides }: Pick<Library, 'changes' | 'guides'>,
): Citations {
  return {
    changes: changes.filter((change) => sourcesOfChange(change).includes(source)),
    steps: STEP_IDS.filter((id) => guides[id].sources.includes(source)),
  };
}
