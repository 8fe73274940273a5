import type { Library } from '../content/library';
import { type Lanes, makeLanes, onlyLane } from '../evidence/lanes';
import type { Words } from '../i18n/words';
import { buildChecklist } from '../rules/checklist';
import type { Day } from '../rules/day';
import type { Place } from '../rules/places';
import { describeChecklist, type Guide } from './describe';
import { type PlannedStep, planPage } from './page-plan';
import { makeStepChanges, type StepChanges, withLastChanges } from './step-changes';

export interface PlacePage {
  readonly guide: Guide;
  readonly plan: readonly PlannedStep[];
  /** How the answer changed in the place's region. */
  readonly lanes: Lanes;
  /** When the steps changed, for readers who come by an older link. */
  readonly changes: StepChanges;
}

/** Everything that any reader can be shown at a place on a day. */
export function makePlacePage(place: Place, on: Day, library: Library, words: Words): PlacePage {
  const nobody = { uses: [], answered: false, am: [] } as const;
  const checklist = buildChecklist(library.timeline, { place, ...nobody, on, known: on });
  const plan = planPage(checklist);
  const everything = { ...checklist, steps: plan.map(({ step }) => step) };
  const lanes = onlyLane(makeLanes(library.timeline, on), checklist.region);
  const changes = makeStepChanges(place, on, library, words);
  const guide = withLastChanges(describeChecklist(everything, library, words), changes);
  return { guide, plan, lanes, changes };
}
