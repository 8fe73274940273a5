import { type Checklist, chooseSteps, type Reason, type Step } from '../rules/checklist';
import { CIRCUMSTANCES, type Circumstance, FEATURES, type Feature } from '../rules/features';
import type { Situation } from '../rules/situation';
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

type Answers = Pick<Situation, 'uses' | 'answered' | 'am'>;

/** Every step and reason that any answers can bring at this place, each with its audience. */
export function planPage({ holds }: Pick<Checklist, 'holds'>): readonly PlannedStep[] {
  const outcomes = ASKED.map((answers) => ({ answers, steps: chooseSteps(holds, answers) }));
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

/** One question at a time is enough: features are "any of", circumstances add or hide whole steps. */
const NOTHING: Answers = { uses: [], answered: false, am: [] };
const NONE: Answers = { uses: [], answered: true, am: [] };
const WITHOUT_ACCOUNT: Answers = { uses: [], answered: true, am: ['no-account'] };
const ASKED: readonly Answers[] = [
  NOTHING,
  NONE,
  ...FEATURES.map((feature) => ({ ...NONE, uses: [feature] })),
  ...CIRCUMSTANCES.map((circumstance) => ({ ...NONE, am: [circumstance] })),
];

function audienceOf(shownFor: readonly Answers[]): Audience {
  const isShown = (wanted: Answers) => shownFor.some((answers) => isSame(answers, wanted));
  const isForMembers = isShown(NOTHING);
  const withoutAccount = isShown(WITHOUT_ACCOUNT);
  return {
    features: isForMembers && !isShown(NONE) ? FEATURES.filter(isShownForFeature(shownFor)) : null,
    circumstance: isForMembers ? null : (shownFor.flatMap(({ am }) => am)[0] ?? null),
    withoutAccount,
  };
}

function isShownForFeature(shownFor: readonly Answers[]) {
  return (feature: Feature) => shownFor.some(({ uses }) => uses.includes(feature));
}

function isSame(a: Answers, b: Answers): boolean {
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
