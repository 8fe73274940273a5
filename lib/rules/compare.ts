import { buildChecklist, type Checklist, type Step } from './checklist';
import type { Condition } from './condition';
import { FIRST_RECORDED } from './day';
import type { Effect, Holds, Timeline, TrainingStatus } from './fold';
import { type ReasonRow, RULES } from './rules';
import type { Situation } from './situation';
import { type Availability, type Priority, STEP_IDS, type StepId } from './steps';
import type { Topic } from './topics';

/** Why a step is not what it was: the guide's record, the world, or the person's own answers. */
export const LABELS = ['we-corrected', 'world-changed', 'new-for-you'] as const;
export type Label = (typeof LABELS)[number];

export type ChangeKind = 'came' | 'went' | 'changed';

export interface Turn<T> {
  readonly from: T;
  readonly to: T;
}

/** A label with its evidence: what is in force now for what differs, each effect once. */
export interface Cause {
  readonly label: Label;
  readonly effects: readonly Effect[];
}

/** One step that is not what it was. */
export interface StepChange {
  readonly step: StepId;
  readonly kind: ChangeKind;
  /** Never empty, in the order of the labels: more than one where several causes met. */
  readonly causes: readonly Cause[];
  /** These three are `null` where they are the same, and where the step came or went. */
  readonly priority: Turn<Priority> | null;
  readonly availability: Turn<Availability | null> | null;
  readonly training: Turn<TrainingStatus> | null;
  /** Reason ids. */
  readonly reasons: { readonly came: readonly string[]; readonly went: readonly string[] };
  /** What holds differently, of what its reasons and the passages of its prose hang on. */
  readonly topics: readonly Topic[];
}

export interface Comparison {
  /** `truth`: one of the days is older than the guide, so only what was true is compared. */
  readonly comparedBy: 'record' | 'truth';
  /** In the order of the guide. */
  readonly changes: readonly StepChange[];
}

/** A part of a step's prose that is shown because of what holds for a topic. */
export interface Passage {
  readonly id: string;
  readonly topic: Topic;
}

/** The rules read no prose: which passages a step shows has to be told to them. */
export type PassagesOf = (step: StepId, holds: Holds) => readonly Passage[];

/**
 * What changed from one situation to another, and why. From `before`, the record is first brought
 * up to date (what differs then, we corrected), then the world's day (the world changed), then the
 * place and the answers (new for the person). A step that ends as it began is not told.
 */
export function compareSituations(
  timeline: Timeline,
  before: Situation,
  after: Situation,
  passagesOf: PassagesOf,
): Comparison {
  const comparedBy =
    before.known < FIRST_RECORDED || after.known < FIRST_RECORDED ? 'truth' : 'record';
  const known = before.known > after.known ? before.known : after.known;
  const first = comparedBy === 'truth' ? { ...before, known } : before;
  const last = comparedBy === 'truth' ? { ...after, known } : after;
  const recorded = { ...first, known: last.known };
  const happened = { ...recorded, on: last.on };
  const way = {
    first: buildChecklist(timeline, first),
    recorded: buildChecklist(timeline, recorded),
    happened: buildChecklist(timeline, happened),
    last: buildChecklist(timeline, last),
  };
  return { comparedBy, changes: STEP_IDS.flatMap((id) => compareStep(id, way, passagesOf)) };
}

/** The checklists on the way from one situation to the other. */
type Way = Readonly<Record<'first' | 'recorded' | 'happened' | 'last', Checklist>>;

/** Between which of them a label finds its cause. */
const LEGS: Readonly<Record<Label, readonly [from: keyof Way, to: keyof Way]>> = {
  'we-corrected': ['first', 'recorded'],
  'world-changed': ['recorded', 'happened'],
  'new-for-you': ['happened', 'last'],
};

function compareStep(id: StepId, way: Way, passagesOf: PassagesOf): StepChange[] {
  const between = (from: keyof Way, to: keyof Way) =>
    differenceOf(viewOf(id, way[from], passagesOf), viewOf(id, way[to], passagesOf));
  const whole = between('first', 'last');
  if (!whole) return [];
  const causes = LABELS.flatMap((label) => {
    const leg = between(...LEGS[label]);
    return leg ? [{ label, effects: [...new Set(leg.evidence)] }] : [];
  });
  const { evidence: _, ...change } = whole;
  return [{ step: id, causes, ...change }];
}

/** What a checklist says of one step; `step` is null where it is not on it. */
interface View {
  readonly step: Step | null;
  readonly passages: readonly Passage[];
  readonly checklist: Checklist;
}

function viewOf(id: StepId, checklist: Checklist, passagesOf: PassagesOf): View {
  const step = checklist.steps.find((each) => each.id === id) ?? null;
  return { step, passages: step ? passagesOf(id, checklist.holds) : [], checklist };
}

type Difference = Omit<StepChange, 'step' | 'causes'> & {
  readonly evidence: readonly Effect[];
};

function differenceOf(before: View, after: View): Difference | null {
  const [from, to] = [before.step, after.step];
  const present = to ?? from;
  if (!present || readsTheSame(before, after)) return null;
  const differs = (topic: Topic) =>
    stateOf(topic, before.checklist) !== stateOf(topic, after.checklist);
  const topics = [...topicsUsed(before, after)].filter(differs);
  const ranking = rankingTopics(present, before, after).filter(differs);
  const inForce = [...new Set([...topics, ...ranking])].flatMap((topic) =>
    effectsOf(topic, after.checklist),
  );
  const [status, newStatus] = [before.checklist.training.status, after.checklist.training.status];
  return {
    kind: from && to ? 'changed' : to ? 'came' : 'went',
    priority: from && to && turn(from.priority, to.priority),
    availability: from && to && turn(from.availability, to.availability),
    training: from && to && topics.includes('training') ? turn(status, newStatus) : null,
    reasons: { came: reasonsOnlyIn(to, from), went: reasonsOnlyIn(from, to) },
    topics,
    evidence: inForce.length > 0 ? inForce : evidenceOfAnswers(before, after),
  };
}

/** A step whose evidence alone differs has not changed for who reads it. */
function readsTheSame(before: View, after: View): boolean {
  const [from, to] = [before.step, after.step];
  if (!from || !to) return false;
  return (
    from.priority === to.priority &&
    from.availability === to.availability &&
    differingReasons(from, to).length === 0 &&
    differingPassages(before, after).length === 0 &&
    !isStartMoved(before, after)
  );
}

function turn<T>(from: T, to: T): Turn<T> | null {
  return from === to ? null : { from, to };
}

function reasonsOnlyIn(step: Step | null, other: Step | null): string[] {
  const ids = new Set(other?.because.map(({ id }) => id));
  return (step?.because ?? []).map(({ id }) => id).filter((id) => !ids.has(id));
}

function differingReasons(from: Step | null, to: Step | null): string[] {
  return [...reasonsOnlyIn(from, to), ...reasonsOnlyIn(to, from)];
}

function differingPassages({ passages: some }: View, { passages: others }: View): Passage[] {
  const isIn = (list: readonly Passage[], { id }: Passage) => list.some((each) => each.id === id);
  return [
    ...some.filter((each) => !isIn(others, each)),
    ...others.filter((each) => !isIn(some, each)),
  ];
}

/** Another day is announced than before, and the step speaks of it. */
function isStartMoved(before: View, after: View): boolean {
  const [from, to] = [before.checklist.training.starts, after.checklist.training.starts];
  return from !== to && tellsStart(after);
}

function tellsStart({ step, passages }: View): boolean {
  const rows = step ? rowsOf(step) : [];
  return (
    passages.some(({ topic }) => topic === 'training') ||
    rows.some(({ when }) => when?.status?.includes('upcoming'))
  );
}

/** Topics of the reasons given on either side, and of the passages shown on one side only. */
function topicsUsed(before: View, after: View): Set<Topic> {
  const rows = [before, after].flatMap(({ step }) => (step ? rowsOf(step) : []));
  return new Set([
    ...rows.flatMap(({ topics }) => topics),
    ...differingPassages(before, after).map(({ topic }) => topic),
  ]);
}

function rowsOf({ id, because }: Step): ReasonRow[] {
  return RULES[id].because.filter((row) => because.some((reason) => reason.id === row.id));
}

/** What decided how the step ranks, where that differs; the rest is among the topics of its reasons. */
function rankingTopics({ id }: Step, { step: from }: View, { step: to }: View): Topic[] {
  if (from?.priority === to?.priority) return [];
  return RULES[id].priority.flatMap(([condition]) => topicsOfCondition(condition));
}

function topicsOfCondition(condition: Condition | undefined): Topic[] {
  return Object.keys(condition ?? {}).map((key) =>
    key === 'status' ? 'training' : (key as Topic),
  );
}

/** What a reader can be told of a topic: for training also what is announced, and for when. */
function stateOf(topic: Topic, { holds, training }: Checklist): string {
  const { value } = holds.facts[topic];
  return topic === 'training' ? `${value} ${training.status} ${training.starts}` : value;
}

/** What says so. */
function effectsOf(topic: Topic, { holds, training }: Checklist): readonly Effect[] {
  const { effect } = holds.facts[topic];
  return topic === 'training' ? training.effects : effect ? [effect] : [];
}

/** Where only the answers differ: what the reasons that came or went rest on. */
function evidenceOfAnswers({ step: from }: View, { step: to }: View): readonly Effect[] {
  const ids = differingReasons(from, to);
  const reasons = [from, to].flatMap((step) => step?.because ?? []);
  return reasons.filter(({ id }) => ids.includes(id)).flatMap(({ effects }) => effects);
}
