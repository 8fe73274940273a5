import { type Condition, isMet } from '../rules/condition';
import type { Effect, Holds } from '../rules/fold';
import { RULES } from '../rules/rules';
import { TOPIC_IDS, type Topic } from '../rules/topics';

/** What LinkedIn holds of a person, or does with it, in the order of the picture. */
export const HOLDINGS = [
  'posts-and-profile',
  'group-messages',
  'ai-inputs',
  'saved-resumes',
  'microsoft-models',
  'other-ai',
  'private-messages',
  'message-scanning',
  'ads-sharing',
  'microsoft-public-content',
  'recruiter-data',
  'research',
  'feedback',
  'past-training',
] as const;

export type Holding = (typeof HOLDINGS)[number];

/** How far the switch or the form goes. The form is a request: nobody can promise more than that. */
export const REACHES = ['covers', 'may-ask', 'no', 'unknown'] as const;
export type Reach = (typeof REACHES)[number];

/** What becomes of that which neither the switch nor the form reaches. */
export const FATES = [
  'left-out',
  'denied',
  'own-switch',
  'own-settings',
  'not-listed',
  'disputed',
  'shared',
  'contract',
  'still-used',
  'not-undone',
  'unknown',
] as const;
export type Fate = (typeof FATES)[number];

/** The first row whose condition is met; the last one has none. `null` leaves the cell empty. */
type Choice<V> = readonly (readonly [Condition, V])[];

interface Row {
  /** Left out of the picture elsewhere. */
  readonly when?: Condition;
  readonly switch: Choice<Reach | null>;
  readonly form: Choice<Reach | null>;
  readonly neither: Choice<Fate | null>;
}

const NOT: Choice<Reach> = [[{}, 'no']];
const NOT_SAID: Choice<Reach> = [[{}, 'unknown']];
const EMPTY: Choice<null> = [[{}, null]];

const SWITCH_MISSING: readonly [Condition, Reach] = [{ toggle: ['not-offered'] }, 'no'];

/** What the training that the switch governs is made of. */
function onTheList(
  topic: 'posts-and-profile' | 'group-messages' | 'ai-inputs' | 'saved-resumes',
): Row {
  const form = { 'objection-form': ['available'], 'objection-scope': ['all-ai'] } as const;
  return {
    switch: [
      SWITCH_MISSING,
      [{ [topic]: ['listed'], toggle: ['available'] }, 'covers'],
      [{}, 'unknown'],
    ],
    form: [
      [{ [topic]: ['listed'], ...form }, 'may-ask'],
      [{}, 'unknown'],
    ],
    neither: EMPTY,
  };
}

const ROWS: Readonly<Record<Holding, Row>> = {
  'posts-and-profile': onTheList('posts-and-profile'),
  'group-messages': onTheList('group-messages'),
  'ai-inputs': onTheList('ai-inputs'),
  'saved-resumes': onTheList('saved-resumes'),
  'microsoft-models': {
    when: { 'microsoft-models': ['shared'] },
    switch: [SWITCH_MISSING, [{ toggle: ['available'] }, 'covers'], [{}, 'unknown']],
    form: NOT_SAID,
    neither: EMPTY,
  },
  'other-ai': {
    switch: NOT,
    form: [
      [{ 'objection-form': ['available'] }, 'may-ask'],
      [{}, 'unknown'],
    ],
    neither: EMPTY,
  },
  'private-messages': {
    switch: EMPTY,
    form: EMPTY,
    neither: [
      [{ 'private-messages': ['stated-excluded'] }, 'left-out'],
      [{ 'private-messages': ['denied'] }, 'denied'],
      [{}, 'unknown'],
    ],
  },
  'message-scanning': {
    switch: NOT,
    form: NOT_SAID,
    neither: [
      [{ 'message-settings': ['available'] }, 'own-settings'],
      [{}, 'unknown'],
    ],
  },
  'ads-sharing': {
    switch: NOT,
    form: NOT_SAID,
    neither: [
      [{ 'ads-sharing': ['not-listed'] }, 'not-listed'],
      [{ 'ads-sharing': ['disputed'] }, 'disputed'],
      [{ 'ads-switch': ['available'] }, 'own-switch'],
      [{}, 'unknown'],
    ],
  },
  'microsoft-public-content': {
    when: { 'microsoft-public-content': ['may-be-shared'] },
    switch: NOT_SAID,
    form: NOT_SAID,
    neither: [
      [{ 'microsoft-public-content': ['may-be-shared'] }, 'shared'],
      [{}, 'unknown'],
    ],
  },
  'recruiter-data': {
    switch: NOT,
    form: NOT_SAID,
    neither: [
      [{ 'recruiter-data': ['customer-data'] }, 'contract'],
      [{}, 'unknown'],
    ],
  },
  research: {
    switch: NOT,
    form: NOT_SAID,
    neither: [
      [{ 'research-setting': ['available'] }, 'own-switch'],
      [{}, 'unknown'],
    ],
  },
  feedback: {
    when: { feedback: ['may-be-used'] },
    switch: [[{ feedback: ['may-be-used'] }, 'no'], ...NOT_SAID],
    form: NOT_SAID,
    neither: [
      [{ feedback: ['may-be-used'] }, 'still-used'],
      [{}, 'unknown'],
    ],
  },
  'past-training': {
    switch: [[{ 'past-training': ['forward-only', 'disputed'] }, 'no'], ...NOT_SAID],
    form: NOT_SAID,
    neither: [
      [{ 'past-training': ['forward-only', 'disputed'] }, 'not-undone'],
      [{}, 'unknown'],
    ],
  },
};

/** What stands in one cell, with the facts in force that say so. */
export interface Cell<V> {
  readonly value: V | null;
  readonly effects: readonly Effect[];
}

export interface CoverageRow {
  readonly holding: Holding;
  readonly switch: Cell<Reach>;
  readonly form: Cell<Reach>;
  readonly neither: Cell<Fate>;
}

/** What the switch, the form and neither of them cover, where something holds. */
export function makeCoverage(holds: Holds): CoverageRow[] {
  return HOLDINGS.flatMap((holding) => {
    const row = ROWS[holding];
    if (row.when && !isMet(row.when, holds)) return [];
    return [
      {
        holding,
        switch: choose(row.switch, holds),
        form: choose(row.form, holds),
        neither: choose(row.neither, holds),
      },
    ];
  });
}

function choose<V>(choice: Choice<V | null>, holds: Holds): Cell<V> {
  const [condition, value] = choice.find(([each]) => isMet(each, holds)) ?? [{}, null];
  const topics = TOPIC_IDS.filter((topic) => Object.hasOwn(condition, topic) && !isOffer(topic));
  return { value, effects: topics.flatMap((topic) => holds.facts[topic].effect ?? []) };
}

/** Whether a setting is offered is told by its step; a cell tells what the setting does. */
function isOffer(topic: Topic): boolean {
  return Object.values(RULES).some(({ availability }) => availability === topic);
}
