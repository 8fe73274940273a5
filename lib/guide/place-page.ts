import type { Library } from '../content/library';
import { type Lanes, makeLanes, onlyLane } from '../evidence/lanes';
import type { Words } from '../i18n/words';
import { buildChecklist } from '../rules/checklist';
import type { Day } from '../rules/day';
import type { Place } from '../rules/places';
import { describeChecklist, type Guide } from './describe';
import { type PlannedStep, planPage } from './page-plan';

export interface PlacePage {
  readonly guide: Guide;
  readonly plan: readonly PlannedStep[];
  /** How the answer changed in the place's region. */
  readonly lanes: Lanes;
}

/** Everything that any reader can be shown at a place on a day. */
export function makePlacePage(place: Place, on: Day, library: Library, words: Words): PlacePage {
  const nobody = { uses: [], answered: false, am: [] } as const;
  const checklist = buildChecklist(library.timeline, { place, ...nobody, on, known: on });
  const plan = planPage(checklist);
  const everything = { ...checklist, steps: plan.map(({ step }) => step) };
  const lanes = onlyLane(makeLanes(library.timeline, on), checklist.region);
  return { guide: describeChecklist(everything, library, words), plan, lanes };
}
