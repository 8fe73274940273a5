import type { Holds, TrainingStatus } from './fold';
import type { Topic, Value } from './topics';

/** What must hold, topic by topic; each with the values that satisfy it. `{}` always holds. */
export type Condition = { readonly status?: readonly TrainingStatus[] } & {
  readonly [T in Topic]?: readonly Value<T>[];
};

export function isMet(condition: Condition, holds: Holds): boolean {
  return Object.entries(condition).every(([topic, values]) =>
    (values as readonly string[]).includes(heldValue(topic as Topic | 'status', holds)),
  );
}

/** A topic's value, or the training status, which also knows `upcoming`. */
export function heldValue(topic: Topic | 'status', holds: Holds): string {
  return topic === 'status' ? holds.status : holds.facts[topic].value;
}
