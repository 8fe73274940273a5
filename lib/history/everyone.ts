import type { Person } from '../rules/checklist';
import {
  type Cause,
  compareSituations,
  LABELS,
  type PassagesOf,
  type StepChange,
} from '../rules/compare';
import type { Day } from '../rules/day';
import type { Timeline } from '../rules/fold';
import type { Place } from '../rules/places';
import { STEP_IDS } from '../rules/steps';

/** Between them they get every step and every reason that anybody can get. */
export const EVERYONE: readonly [member: Person, visitor: Person] = [
  { uses: [], answered: false, am: ['under-18', 'several-accounts', 'moved'] },
  { uses: [], answered: true, am: ['no-account', 'under-18', 'moved'] },
];

/** The day an answer was given for, and the day by which it was recorded. */
export interface Days {
  readonly on: Day;
  readonly known: Day;
}

/** Every step that is another one, for whomever, between two days at a place. */
export function compareForEveryone(
  timeline: Timeline,
  place: Place,
  [before, after]: readonly [Days, Days],
  passagesOf: PassagesOf,
): StepChange[] {
  const found = EVERYONE.flatMap((person) => {
    const [from, to] = [before, after].map((days) => ({ place, ...person, ...days }));
    return from && to ? compareSituations(timeline, from, to, passagesOf).changes : [];
  });
  return STEP_IDS.flatMap((id) => {
    const [first, second] = found.filter(({ step }) => step === id);
    if (!first) return [];
    return [second ? join(first, second) : first];
  });
}

/** A step for members and others alike, whose reasons are not the same for both. */
function join(first: StepChange, second: StepChange): StepChange {
  const both = <T>(some: readonly T[], others: readonly T[]) => [...new Set([...some, ...others])];
  return {
    ...first,
    causes: joinCauses([...first.causes, ...second.causes]),
    reasons: {
      came: both(first.reasons.came, second.reasons.came),
      went: both(first.reasons.went, second.reasons.went),
    },
    topics: both(first.topics, second.topics),
  };
}

function joinCauses(causes: readonly Cause[]): Cause[] {
  return LABELS.flatMap((label) => {
    const alike = causes.filter((cause) => cause.label === label);
    const effects = [...new Set(alike.flatMap((cause) => cause.effects))];
    return alike.length > 0 ? [{ label, effects }] : [];
  });
}
