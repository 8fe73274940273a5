import {
  type Checklist,
  chooseSteps,
  makeBoard,
  type Person,
  type Reason,
  type Step,
} from '../rules/checklist';
import { CIRCUMSTANCES, type Circumstance, FEATURES, type Feature } from '../rules/features';
import { settle } from '../rules/situation';
import { STEP_IDS } from '../rules/steps';

/** For whom a part of the page shows. Found by asking the engine, never written a second time. */
export interface Audience {
  /** Shows for any of these features; `null` where the answers do not matter. */
  readonly features: readonly Feature[] | null;
  /** Shows only for people who say this of themselves; `null` for others, too. */
  readonly circumstance: Circumstance | null;
  /** Whether it stays for people without an account. */
  readonly withoutAccount: boolean;
}

export interface PlannedStep {
  readonly step: Step;
  readonly audience: Audience;
  /** In the order of `step.because`. */
  readonly reasonAudiences: readonly Audience[];
}

/** Every step and reason that any answers can bring at this place, each with its audience. */
export function planPage({ holds }: Pick<Checklist, 'holds'>): readonly PlannedStep[] {
  const board = makeBoard(holds);
  const outcomes = ASKED.map((answers) => ({ answers, steps: chooseSteps(board, answers) }));
  return STEP_IDS.flatMap((id) => {
    const found = outcomes.flatMap(({ answers, steps }) => {
      const step = steps.find((each) => each.id === id);
      return step ? [{ answers, step }] : [];
    });
    const first = found[0];
    if (!first) return [];
    const because = mergeReasons(found.map(({ step }) => step));
    const step = { ...first.step, because };
    return [
      {
        step,
        audience: audienceOf(found.map(({ answers }) => answers)),
        reasonAudiences: because.map((reason) =>
          audienceOf(found.filter((each) => has(each.step, reason)).map(({ answers }) => answers)),
        ),
      },
    ];
  });
}

/**
 * One question at a time is enough: features are "any of", circumstances add or hide whole steps.
 * Only having no account acts on the others, so each is asked about again together with it.
 */
const NOTHING = settle({ uses: [], am: [] });
const NONE = settle({ uses: ['none'], am: [] });
const ASKED: readonly Person[] = [
  NOTHING,
  NONE,
  ...FEATURES.map((feature) => settle({ uses: [feature], am: [] })),
  ...CIRCUMSTANCES.map((circumstance) => settle({ uses: ['none'], am: [circumstance] })),
  ...CIRCUMSTANCES.map((circumstance) => settle({ uses: [], am: ['no-account', circumstance] })),
];

function audienceOf(shownFor: readonly Person[]): Audience {
  const isShown = (wanted: Person) => shownFor.some((answers) => isSame(answers, wanted));
  const isForMembers = isShown(NOTHING);
  return {
    features: isForMembers && !isShown(NONE) ? FEATURES.filter(isShownForFeature(shownFor)) : null,
    circumstance: isForMembers ? null : (shownFor.flatMap(({ am }) => am)[0] ?? null),
    withoutAccount: shownFor.some(({ am }) => am.includes('no-account')),
  };
}

function isShownForFeature(shownFor: readonly Person[]) {
  return (feature: Feature) => shownFor.some(({ uses }) => uses.includes(feature));
}

function isSame(a: Person, b: Person): boolean {
  return (
    a.answered === b.answered && a.uses.join() === b.uses.join() && a.am.join() === b.am.join()
  );
}

function mergeReasons(steps: readonly Step[]): readonly Reason[] {
  const byId = new Map(steps.flatMap((step) => step.because).map((each) => [each.id, each]));
  return [...byId.values()];
}

function has(step: Step, reason: Reason): boolean {
  return step.because.some(({ id }) => id === reason.id);
}
