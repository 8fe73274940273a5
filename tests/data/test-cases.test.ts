import { describe, expect, test } from 'vitest';
import { answerFromFiles } from './answer-from-files';
import { rowsOf } from './files';

const cases = rowsOf('test-cases');

test.each(cases)('a program that knows only the files answers $id as the guide does', (asked) => {
  const { id: _, place, on, known, uses, am, ...expected } = asked;
  expect(answerFromFiles({ place, on, known, uses, am })).toEqual(expected);
});

/** Written down by reading the facts, not by running anything. */
const FOR_EVERY_MEMBER = [
  'generative-ai-toggle',
  'objection-form',
  'microsoft-ads-sharing',
  'research-use',
  'profile-visibility',
  'past-training',
  'keep-proof',
  'check-again',
  'complain',
];
const WITHOUT_ACCOUNT = [
  'objection-form',
  'no-account',
  'past-training',
  'keep-proof',
  'check-again',
  'complain',
];

describe('what was written down by hand', () => {
  test.each<[string, string, readonly string[]]>([
    ['a German who uses nothing', 'de-2026-11-22-none', FOR_EVERY_MEMBER],
    ['an American who uses nothing', 'us-2026-11-22-none', FOR_EVERY_MEMBER],
    ['an Italian without an account', 'it-2025-02-27-no-account', WITHOUT_ACCOUNT],
    [
      'a Briton who posts, on the day the sharing with Microsoft starts',
      'gb-2025-11-03-posts',
      FOR_EVERY_MEMBER.toSpliced(2, 0, 'microsoft-model-training'),
    ],
    ['a Briton who posts, the day before', 'gb-2025-11-02-posts', FOR_EVERY_MEMBER],
    [
      'an American who writes messages',
      'us-2025-09-18-messages',
      FOR_EVERY_MEMBER.toSpliced(
        2,
        0,
        ...['private-messages', 'group-messages', 'ai-tool-inputs', 'message-scanning'],
      ),
    ],
    [
      'a German in groups, who also said "none of these"',
      'de-2026-11-22-none-groups',
      FOR_EVERY_MEMBER.toSpliced(2, 0, 'group-messages'),
    ],
    [
      'a German under 18 without an account',
      'de-2026-11-22-posts-no-account-under-18',
      WITHOUT_ACCOUNT.toSpliced(1, 0, 'under-18'),
    ],
  ])('%s', (_, id, steps) => {
    expect(cases.find((each) => each.id === id)?.steps).toEqual(steps);
  });

  test.each<[string, string, string | null, string | null]>([
    ['de-2025-09-17', 'not-included', '2024-09-18', null],
    ['de-2025-09-18', 'upcoming', null, '2025-11-03'],
    ['de-2025-11-03', 'on', '2025-11-03', null],
    ['gb-2024-09-19', 'on', '2024-09-18', null],
    ['gb-2024-09-20', 'paused', '2024-09-20', null],
    ['ca-qc-2024-12-10', 'paused', '2024-12-10', null],
    ['hk-2024-10-11', 'paused', '2024-10-11', null],
    ['us-ca-2024-09-17', 'unknown', null, null],
    ['us-ca-2024-09-18', 'on', '2024-09-18', null],
    ['cn-2026-11-22', 'unknown', null, null],
  ])('%s: training is %s', (id, status, since, starts) => {
    expect(cases.find((each) => each.id === id)).toMatchObject({ status, since, starts });
  });
});

test('the cases reach every region, every step and every reason', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
  expect(new Set(cases.map(({ region }) => region)).size).toBe(rowsOf('regions').length);
  const steps = new Set(cases.flatMap((each) => each.steps));
  expect(rowsOf('steps').filter(({ id }) => !steps.has(id))).toEqual([]);
  const reached = new Set(cases.flatMap((each) => each.reasons));
  expect(rowsOf('reasons').filter(({ id }) => !reached.has(id))).toEqual([]);
});
