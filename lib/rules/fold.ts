import type { Day } from './day';
import { REGIONS, type Region } from './regions';
import { TOPIC_IDS, type Topic, type Value } from './topics';

/** One thing that one announcement changed: from `effective` on, `topic` has `value` in `regions`. */
export interface Effect {
  /** Permanent: the change's id, the topic, the value, and what else tells it apart. */
  readonly id: string;
  readonly change: string;
  readonly topic: Topic;
  readonly regions: readonly Region[];
  readonly value: Value;
  readonly announced: Day;
  readonly effective: Day;
  readonly recorded: Day;
}

/** What holds for one topic: the value, the effect that says so, and what is announced to follow. */
export interface Fact {
  readonly value: Value;
  /** `null` only before the topic's first row. */
  readonly effect: Effect | null;
  /** First day of the unbroken interval with this value. */
  readonly since: Day | null;
  /** The nearest change that was public on the day and takes effect later. */
  readonly next: Effect | null;
}

export const TRAINING_STATUSES = ['on', 'upcoming', 'paused', 'not-included', 'unknown'] as const;
export type TrainingStatus = (typeof TRAINING_STATUSES)[number];

/** What holds in one region on one day, as far as it was recorded by another. */
export interface Holds {
  readonly facts: Readonly<Record<Topic, Fact>>;
  readonly status: TrainingStatus;
}

/** Effects by region and topic, oldest first: made once, folded many times. */
export type Timeline = Readonly<Record<Region, Readonly<Record<Topic, readonly Effect[]>>>>;

const UNKNOWN: Fact = { value: 'unknown', effect: null, since: null, next: null };

export function makeTimeline(effects: readonly Effect[]): Timeline {
  const inOrder = [...effects].sort(byEffectiveThenRecorded);
  return record(REGIONS, (region) =>
    record(TOPIC_IDS, (topic) =>
      inOrder.filter((effect) => effect.topic === topic && effect.regions.includes(region)),
    ),
  );
}

/** What holds in `region` on the day `on`, from what the guide had recorded by the day `known`. */
export function foldTimeline(timeline: Timeline, region: Region, on: Day, known: Day): Holds {
  const facts = record(TOPIC_IDS, (topic) => foldTopic(timeline[region][topic], on, known));
  return { facts, status: statusOf(facts.training) };
}

function foldTopic(effects: readonly Effect[], on: Day, known: Day): Fact {
  let fact = UNKNOWN;
  for (const effect of effects) {
    if (effect.recorded > known) continue;
    if (effect.effective <= on) fact = { ...succeed(fact, effect), next: null };
    else if (effect.announced <= on && !fact.next) fact = { ...fact, next: effect };
  }
  return fact;
}

function succeed(before: Fact, effect: Effect): Fact {
  const isSame = before.effect !== null && before.value === effect.value;
  return {
    value: effect.value,
    effect,
    since: isSame ? before.since : effect.effective,
    next: null,
  };
}

/** An announced start wins over a pause and over "not included" from the day it is public. */
function statusOf(training: Fact): TrainingStatus {
  if (training.value === 'on') return 'on';
  return training.next?.value === 'on' ? 'upcoming' : (training.value as TrainingStatus);
}

function byEffectiveThenRecorded(a: Effect, b: Effect): number {
  return (
    compare(a.effective, b.effective) || compare(a.recorded, b.recorded) || compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function record<K extends string, V>(keys: readonly K[], valueFor: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueFor(key)])) as Record<K, V>;
}
