import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Person } from '../../lib/rules/checklist';
import type { Condition } from '../../lib/rules/condition';
import type { Holds } from '../../lib/rules/fold';
import { RULES, type Rule } from '../../lib/rules/rules';
import { STEP_IDS, type StepId } from '../../lib/rules/steps';
import { installed } from '../judge/installation';

/** What is used of json-rules-engine. */
interface Engine {
  addRule(rule: { conditions: unknown; event: { type: string } }): unknown;
  run(facts: Readonly<Record<string, unknown>>): Promise<{ events: { type: string }[] }>;
}

/** The same table in the format of a rules library. */
export async function makeRulesEngine(): Promise<Engine> {
  const file = installed('json-rules-engine/dist/json-rules-engine.js');
  const library = await import(pathToFileURL(join(process.cwd(), file)).href);
  const engine: Engine = new library.Engine([], { allowUndefinedFacts: false });
  for (const id of STEP_IDS)
    engine.addRule({ conditions: { all: conditionsOf(RULES[id]) }, event: { type: id } });
  return engine;
}

/** The steps alone: its reasons, their evidence and the priority would be rules of their own. */
export async function stepsByEngine(engine: Engine, facts: object): Promise<StepId[]> {
  const { events } = await engine.run(facts as Readonly<Record<string, unknown>>);
  const types = new Set(events.map(({ type }) => type));
  return STEP_IDS.filter((id) => types.has(id));
}

export function factsFor({ facts, status }: Holds, { uses, answered, am }: Person): object {
  const values = Object.entries(facts).map(([topic, { value }]) => [topic, value]);
  return { ...Object.fromEntries(values), status, uses, answered, am };
}

function conditionsOf({ audience, features, when }: Rule): unknown[] {
  return [
    ...(audience === 'everyone' ? [] : [audienceOf(audience)]),
    ...(features ? [{ any: [NOT_ANSWERED, ...features.map(usesOf)] }] : []),
    ...Object.entries(when ?? ({} satisfies Condition)).map(([fact, value]) => ({
      fact,
      operator: 'in',
      value,
    })),
  ];
}

const NOT_ANSWERED = { fact: 'answered', operator: 'equal', value: false };

function usesOf(feature: string) {
  return { fact: 'uses', operator: 'contains', value: feature };
}

function audienceOf(audience: string) {
  return audience === 'members'
    ? { fact: 'am', operator: 'doesNotContain', value: 'no-account' }
    : { fact: 'am', operator: 'contains', value: audience };
}
