import { isMet } from './condition';
import type { Day } from './day';
import { type Circumstance, FEATURES, type Feature } from './features';
import { type Effect, foldTimeline, type Holds, type Timeline, type TrainingStatus } from './fold';
import { type Place, regionOf } from './places';
import type { Region } from './regions';
import { type ReasonRow, RULES, type Rule } from './rules';
import type { Situation } from './situation';
import { type Availability, type Kind, type Priority, STEP_IDS, type StepId } from './steps';
import type { Value } from './topics';

/** One line of "because", with the facts in force that are its evidence. */
export interface Reason {
  readonly id: string;
  readonly feature: Feature | null;
  readonly effects: readonly Effect[];
}

export interface Step {
  readonly id: StepId;
  readonly kind: Kind;
  readonly priority: Priority;
  /** Settings and forms only. */
  readonly availability: Availability | null;
  readonly because: readonly Reason[];
}

export interface Training {
  readonly status: TrainingStatus;
  /** First documented day of the current interval; `null` while unknown or upcoming. */
  readonly since: Day | null;
  /** The announced day, where the status is `upcoming`. */
  readonly starts: Day | null;
  readonly effects: readonly Effect[];
}

export interface Checklist {
  readonly place: Place;
  readonly region: Region;
  readonly on: Day;
  readonly known: Day;
  readonly answered: boolean;
  readonly uses: readonly Feature[];
  readonly am: readonly Circumstance[];
  readonly training: Training;
  readonly controller: Value<'controller'>;
  readonly holds: Holds;
  readonly steps: readonly Step[];
}

/** The personal checklist. Total: every situation gets one, and never an empty one. */
export function buildChecklist(timeline: Timeline, situation: Situation): Checklist {
  const { place, on, known, answered, uses, am } = situation;
  const region = regionOf(place);
  const board = boardFor(timeline, region, on, known);
  const { holds, training } = board;
  const controller = holds.facts.controller.value as Value<'controller'>;
  const steps = chooseSteps(board, situation);
  return { place, region, on, known, answered, uses, am, training, controller, holds, steps };
}

/** What the rules say where something holds, before anybody has answered anything. */
export interface Board {
  readonly holds: Holds;
  readonly training: Training;
  readonly entries: readonly Entry[];
}

/** A step that somebody can get here, with every reason that somebody can get. */
interface Entry {
  readonly audience: Rule['audience'];
  readonly features: FeatureSet;
  readonly step: Step;
  readonly reasons: readonly {
    readonly reason: Reason;
    readonly features: FeatureSet;
    readonly only: ReasonRow['only'];
  }[];
}

/** Features as bits, since millions of checklists are compared with them. */
type FeatureSet = number;

const ALL_FEATURES: FeatureSet = (1 << FEATURES.length) - 1;

function featureSet(features: readonly Feature[]): FeatureSet {
  return features.reduce((set, feature) => set | (1 << FEATURES.indexOf(feature)), 0);
}

/** No feature named: for whatever was answered. */
function conditionSet(features: readonly Feature[] | undefined): FeatureSet {
  return features ? featureSet(features) : NO_CONDITION;
}

const NO_CONDITION: FeatureSet = -1;

export function makeBoard(holds: Holds): Board {
  const entries = STEP_IDS.flatMap((id) => {
    const rule = RULES[id];
    return rule.when && !isMet(rule.when, holds) ? [] : [makeEntry(id, rule, holds)];
  });
  return { holds, training: describeTraining(holds), entries };
}

const boards = new WeakMap<Timeline, Map<string, Board>>();

/** The same timeline, region and days have the same board: each is made once. */
function boardFor(timeline: Timeline, region: Region, on: Day, known: Day): Board {
  const made = boards.get(timeline) ?? remember(boards, timeline, new Map<string, Board>());
  const key = `${region} ${on} ${known}`;
  return made.get(key) ?? remember(made, key, makeBoard(foldTimeline(timeline, region, on, known)));
}

function remember<K, V>(memory: { set(key: K, value: V): unknown }, key: K, value: V): V {
  memory.set(key, value);
  return value;
}

function makeEntry(id: StepId, rule: Rule, holds: Holds): Entry {
  const rows = rule.because.filter(({ when }) => !when || isMet(when, holds));
  const reasons = rows.map((row) => ({
    reason: makeReason(row, holds),
    features: conditionSet(row.feature && [row.feature]),
    only: row.only,
  }));
  return {
    audience: rule.audience,
    features: conditionSet(rule.features),
    reasons,
    step: {
      id,
      kind: rule.kind,
      priority: priorityOf(rule, holds),
      availability: rule.availability
        ? (holds.facts[rule.availability].value as Availability)
        : null,
      because: reasons.map(({ reason }) => reason),
    },
  };
}

function describeTraining({ status, facts: { training } }: Holds): Training {
  const effect = status === 'upcoming' ? training.next : training.effect;
  return {
    status,
    since: status === 'upcoming' || status === 'unknown' ? null : training.since,
    starts: status === 'upcoming' && training.next ? training.next.effective : null,
    effects: effect ? [effect] : [],
  };
}

function priorityOf(rule: Rule, holds: Holds): Priority {
  const row = rule.priority.find(([condition]) => isMet(condition, holds));
  return row ? row[1] : 'know';
}

function makeReason(row: ReasonRow, holds: Holds): Reason {
  const effects = row.topics.flatMap((topic) => evidenceFor(topic, holds));
  return { id: row.id, feature: row.feature ?? null, effects };
}

/** The effect in force; for training that is announced, the announcement. */
function evidenceFor(topic: ReasonRow['topics'][number], holds: Holds): Effect[] {
  const fact = holds.facts[topic];
  const effect = topic === 'training' && holds.status === 'upcoming' ? fact.next : fact.effect;
  return effect ? [effect] : [];
}

export type Person = Pick<Situation, 'uses' | 'answered' | 'am'>;

/** The steps for one person, in the guide's order. Who answered nothing sees all features' steps. */
export function chooseSteps(board: Board, { uses, answered, am }: Person): readonly Step[] {
  const features = answered ? featureSet(uses) : ALL_FEATURES;
  const isMember = !am.includes('no-account');
  const steps: Step[] = [];
  for (const entry of board.entries)
    if ((entry.features & features || entry.features === NO_CONDITION) && isIn(entry, am, isMember))
      steps.push(withReasons(entry, features, isMember));
  return steps;
}

function isIn({ audience }: Entry, am: readonly Circumstance[], isMember: boolean): boolean {
  if (audience === 'everyone') return true;
  return audience === 'members' ? isMember : am.includes(audience);
}

function withReasons(entry: Entry, features: FeatureSet, isMember: boolean): Step {
  const because: Reason[] = [];
  for (const { reason, features: wanted, only } of entry.reasons)
    if (
      (wanted & features || wanted === NO_CONDITION) &&
      (!only || (only === 'members') === isMember)
    )
      because.push(reason);
  return because.length === entry.reasons.length ? entry.step : { ...entry.step, because };
}
