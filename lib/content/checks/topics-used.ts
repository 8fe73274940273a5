import type { Condition } from '../../rules/condition';
import { RULES, type Rule } from '../../rules/rules';
import { TOPIC_IDS } from '../../rules/topics';
import type { Library } from '../library';
import type { Fault } from './check';

/** Every topic decides or explains something: in a rule, or in a passage of a step. */
export function* findUnusedTopics({ guides }: Library): Generator<Fault> {
  const used = new Set<string>([
    ...Object.values(RULES).flatMap(topicsOfRule),
    ...Object.values(guides).flatMap(({ proseTopics }) => [...proseTopics]),
  ]);
  for (const topic of TOPIC_IDS)
    if (!used.has(topic))
      yield {
        subject: topic,
        file: 'steps',
        problem: `${topic} is used by no rule and no passage`,
      };
}

function topicsOfRule({ availability, when, priority, because }: Rule): string[] {
  return [
    ...(availability ? [availability] : []),
    ...topicsOfCondition(when),
    ...priority.flatMap(([condition]) => topicsOfCondition(condition)),
    ...because.flatMap((row) => [...row.topics, ...topicsOfCondition(row.when)]),
  ];
}

function topicsOfCondition(condition: Condition = {}): string[] {
  return Object.keys(condition).map((topic) => (topic === 'status' ? 'training' : topic));
}
