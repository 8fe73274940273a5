import { isMessageKey, type MessageKey } from '../i18n/messages';
import type { Words } from '../i18n/words';
import type { Condition as RuleCondition } from '../rules/condition';
import { RULES } from '../rules/rules';
import { STEP_IDS } from '../rules/steps';
import type { Condition, Row } from './schemas';

export function ruleRows(): Row<'rules'>[] {
  return STEP_IDS.map((step) => {
    const { audience, features = [], when, availability = null } = RULES[step];
    return { step, audience, features, when: conditionsOf(when), availability };
  });
}

/** For each step, in the order in which they are tried: the first that is met counts. */
export function priorityRows(): Row<'priorities'>[] {
  return STEP_IDS.flatMap((step) =>
    RULES[step].priority.map(([when, priority]) => ({ step, when: conditionsOf(when), priority })),
  );
}

export function reasonRows(words: Words): Row<'reasons'>[] {
  return STEP_IDS.flatMap((step) =>
    RULES[step].because.map(({ id, feature = null, only = null, when, topics }) => ({
      id,
      step,
      feature,
      only,
      when: conditionsOf(when),
      topics: [...topics],
      text: template(`reason.${id}` as MessageKey, words),
      reportedText: reportedTemplate(`reason.${id}.reported`, words),
    })),
  );
}

function conditionsOf(condition: RuleCondition = {}): Condition[] {
  return Object.entries(condition).map(
    ([topic, values]) => ({ topic, values: [...values] }) as Condition,
  );
}

/** The sentence with its placeholders left in. */
function template(key: MessageKey, words: Words): string {
  return words.message(key, { inPlace: '{inPlace}', starts: '{starts}' });
}

function reportedTemplate(key: string, words: Words): string | null {
  return isMessageKey(key) ? template(key, words) : null;
}
