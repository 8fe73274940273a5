import { type Board, chooseSteps, type Person, type Reason, type Step } from '../rules/checklist';
import { FEATURES } from '../rules/features';
import { STEP_IDS, type StepId } from '../rules/steps';

/** A person's checklist, and what it was chosen from. */
export interface Asked {
  readonly board: Board;
  readonly person: Person;
  readonly steps: readonly Step[];
}

/** What must never be true of a checklist: each looks at one, and says whether it is so. */
export const CHECKLIST_FAULTS = {
  'is empty': ({ steps }) => steps.length === 0,
  'has a step twice or out of order': ({ steps }) => !isInOrder(steps),
  'has a step without a reason': ({ steps }) => steps.some(({ because }) => because.length === 0),
  'gives a reason that its board does not have': ({ board, steps }) =>
    steps.some(({ id, because }) => because.some((reason) => !isOnBoard(board, id, reason))),
  'gives a reason for what the person does not use': ({ person, steps }) =>
    person.answered && steps.some(({ because }) => because.some((each) => !isFor(person, each))),
  'tells a person to use what is not offered': ({ steps }) =>
    steps.some(
      ({ availability, priority }) => availability === 'not-offered' && priority !== 'know',
    ),
  'tells a person to stop what does not happen': ({ steps }) => steps.some(isAgainstNothing),
  'tells somebody without an account to use one': ({ person, steps }) =>
    person.am.includes('no-account') && steps.some(({ id }) => NEEDS_ACCOUNT.includes(id)),
  'says two things that exclude each other': ({ steps }) => contradictsItself(steps),
  'loses a step when a feature is added': (asked) => losesAStep(asked),
} as const satisfies Record<string, (asked: Asked) => boolean>;

/** The names of the faults that are there. */
export function findFaults<T>(faults: Readonly<Record<string, (looked: T) => boolean>>, looked: T) {
  const found: string[] = [];
  for (const name in faults) if (faults[name]?.(looked)) found.push(name);
  return found;
}

/** The same number for the same steps with as many reasons each; quick, since millions are compared. */
export function fingerprintOf(steps: readonly Step[]): number {
  let print = steps.length;
  for (const { id, because } of steps)
    print = (Math.imul(print, 31) + (RANKS.get(id) ?? -1) * 64 + because.length) | 0;
  return print;
}

const RANKS: ReadonlyMap<StepId, number> = new Map(STEP_IDS.map((id, rank) => [id, rank]));

/** What only a member can do, or has to know. */
const NEEDS_ACCOUNT: readonly StepId[] = [
  'generative-ai-toggle',
  'private-messages',
  'group-messages',
  'ai-tool-inputs',
  'message-scanning',
  'saved-resumes',
  'microsoft-model-training',
  'microsoft-ads-sharing',
  'research-use',
  'profile-visibility',
  'recruiter-tools',
  'page-admins',
  'each-account',
];

/** One matter a line, with what can be said of it: no person is told two of a line. */
const EXCLUDE_EACH_OTHER: readonly (readonly string[])[] = [
  ['training-on', 'training-upcoming', 'training-paused', 'training-not-included'],
  ['training-on', 'training-unknown'],
  ['form-other-ai', 'form-not-limited', 'form-non-member'],
  ['form-other-ai', 'form-not-limited', 'form-non-member-unknown'],
  ['form-non-member', 'form-non-member-unknown'],
  ['messages-excluded', 'messages-denied', 'messages-unstated'],
  ['toggle-groups', 'groups-unknown'],
  ['groups-listed', 'groups-unknown'],
  ['groups-listed', 'groups-not-private-unknown'],
  ['groups-not-private', 'groups-unknown'],
  ['groups-not-private', 'groups-not-private-unknown'],
  ['toggle-ai-tools', 'inputs-unknown'],
  ['inputs-listed', 'inputs-unknown'],
  ['inputs-listed', 'inputs-in-messages-unknown'],
  ['inputs-in-messages', 'inputs-unknown'],
  ['inputs-in-messages', 'inputs-in-messages-unknown'],
  ['toggle-resumes', 'resumes-unknown'],
  ['toggle-resumes', 'applications-unknown'],
  ['resumes-listed', 'resumes-unknown'],
  ['resumes-listed', 'applications-unknown'],
  ['applications-listed', 'resumes-unknown'],
  ['applications-listed', 'applications-unknown'],
  ['ads-shared', 'ads-disputed', 'ads-not-listed', 'ads-unknown'],
  ['under-18-excluded', 'under-18-unknown'],
  ['past-disputed', 'past-forward-only', 'past-unknown'],
  ['regulator-spoke', 'regulator-silent'],
  ['non-member', 'accounts'],
];

/** For each reason, those that cannot stand beside it. */
const EXCLUDED_BY: ReadonlyMap<string, readonly string[]> = new Map(
  EXCLUDE_EACH_OTHER.flat().map((id) => [
    id,
    EXCLUDE_EACH_OTHER.filter((line) => line.includes(id))
      .flat()
      .filter((other) => other !== id),
  ]),
);

function contradictsItself(steps: readonly Step[]): boolean {
  const given = new Set<string>();
  for (const { because } of steps)
    for (const { id } of because) {
      if (EXCLUDED_BY.get(id)?.some((other) => given.has(other))) return true;
      given.add(id);
    }
  return false;
}

function isAgainstNothing({ id, priority, because }: Step): boolean {
  const isIdle = ({ id: reason }: Reason) =>
    reason === 'training-paused' || reason === 'training-not-included';
  return id === 'generative-ai-toggle' && priority === 'do' && because.some(isIdle);
}

function isInOrder(steps: readonly Step[]): boolean {
  let last = -1;
  for (const { id } of steps) {
    const index = STEP_IDS.indexOf(id);
    if (index <= last) return false;
    last = index;
  }
  return true;
}

function isOnBoard({ entries }: Board, id: StepId, reason: Reason): boolean {
  return entries.some(({ step }) => step.id === id && step.because.includes(reason));
}

function isFor({ uses }: Person, { feature }: Reason): boolean {
  return feature === null || uses.includes(feature);
}

/** One feature more is enough to look at: larger sets are reached one by one. */
function losesAStep({ board, person, steps }: Asked): boolean {
  if (!person.answered || person.am.includes('no-account')) return false;
  return FEATURES.filter((feature) => !person.uses.includes(feature)).some((feature) => {
    const more = chooseSteps(board, { ...person, uses: [...person.uses, feature] });
    return steps.some(({ id }) => !more.some((step) => step.id === id));
  });
}
