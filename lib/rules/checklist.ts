import { isMet } from './condition';
import type { Day } from './day';
import type { Circumstance, Feature } from './features';
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
  const region = regionOf(situation.place);
  const holds = foldTimeline(timeline, region, situation.on, situation.known);
  return {
    ...situation,
    region,
    training: describeTraining(holds),
    controller: holds.facts.controller.value as Value<'controller'>,
    holds,
    steps: chooseSteps(holds, situation),
  };
}

/** The steps for a person where `holds` holds, in the guide's order. */
export function chooseSteps(
  holds: Holds,
  answers: Pick<Situation, 'uses' | 'answered' | 'am'>,
): readonly Step[] {
  return STEP_IDS.flatMap((id) => {
    const rule = RULES[id];
    return isFor(rule, holds, answers) ? [makeStep(id, rule, holds, answers)] : [];
  });
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

type Person = Pick<Situation, 'uses' | 'answered' | 'am'>;

function isFor(rule: Rule, holds: Holds, person: Person): boolean {
  return (
    isInAudience(rule, person) &&
    usesAnyOf(rule.features, person) &&
    (!rule.when || isMet(rule.when, holds))
  );
}

function isInAudience({ audience }: Rule, { am }: Person): boolean {
  if (audience === 'everyone') return true;
  if (audience === 'members') return !am.includes('no-account');
  return am.includes(audience);
}

/** Who answered nothing is shown what any feature would bring. */
function usesAnyOf(features: readonly Feature[] | undefined, person: Person): boolean {
  return !features || !person.answered || features.some((each) => person.uses.includes(each));
}

function makeStep(id: StepId, rule: Rule, holds: Holds, person: Person): Step {
  return {
    id,
    kind: rule.kind,
    priority: priorityOf(rule, holds),
    availability: rule.availability
      ? (holds.facts[rule.availability].value as Availability)
      : null,
    because: rule.because
      .filter((row) => isGiven(row, holds, person))
      .map((row) => makeReason(row, holds)),
  };
}

function priorityOf(rule: Rule, holds: Holds): Priority {
  const row = rule.priority.find(([condition]) => isMet(condition, holds));
  return row ? row[1] : 'know';
}

function isGiven(row: ReasonRow, holds: Holds, person: Person): boolean {
  const isMember = !person.am.includes('no-account');
  if (row.only && (row.only === 'members') !== isMember) return false;
  return usesAnyOf(row.feature && [row.feature], person) && (!row.when || isMet(row.when, holds));
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
