import { describe, expect, test } from 'vitest';
import {
  CannotRun,
  firstFew,
  hear,
  holds,
  type Judgement,
  literal,
  printJudgements,
  type Verdict,
} from '../../scripts/judge/judgement';

const JUDGEMENT: Judgement = {
  judge: 'Scale 1.0',
  bound: 'at most 10',
  figure: '9',
  verdict: 'passed',
  notes: [],
};

function judgeThat(judge: () => Promise<never>) {
  return hear({ name: 'scale', title: 'Scale 1.0', bound: 'at most 10', judge });
}

describe('a judge', () => {
  test('that this machine cannot run says nothing about the site', async () => {
    const judgement = await judgeThat(() =>
      Promise.reject(new CannotRun('There is no Java here.')),
    );
    expect(judgement).toEqual({
      judge: 'Scale 1.0',
      bound: 'at most 10',
      figure: 'none',
      verdict: 'not run',
      notes: ['`There is no Java here.`'],
    });
  });

  test('that stumbles has not passed', async () => {
    const judgement = await judgeThat(() => Promise.reject(new Error('It left no report.')));
    expect(judgement).toMatchObject({ verdict: 'failed', notes: ['`It left no report.`'] });
  });
});

describe('the bench as a whole', () => {
  test.each<[string, Verdict[], boolean]>([
    ['holds when all passed', ['passed', 'passed'], true],
    ['holds when the others could not run', ['passed', 'not run'], true],
    ['does not hold when one failed', ['passed', 'failed', 'not run'], false],
    ['does not hold when none could run', ['not run'], false],
    ['does not hold when nobody was asked', [], false],
  ])('%s', (_, verdicts, expected) => {
    expect(holds(verdicts.map((verdict) => ({ ...JUDGEMENT, verdict })))).toBe(expected);
  });

  test('is one table', () => {
    const failed: Judgement = {
      ...JUDGEMENT,
      figure: '12',
      verdict: 'failed',
      notes: ['too heavy', '`/en/de/`'],
    };
    expect(printJudgements([JUDGEMENT, failed])).toBe(`| Judge | Bound | Figure | Verdict | Notes |
| --- | --- | --- | --- | --- |
| Scale 1.0 | at most 10 | 9 | passed |  |
| Scale 1.0 | at most 10 | 12 | failed | too heavy; \`/en/de/\` |`);
  });
});

test('no report writes into the table', () => {
  expect(literal('`</td>` @somebody\n# Heading\u202e')).toBe('`</td> @somebody # Heading`');
});

test('of many notes the first five are told, and how many there are more', () => {
  expect(firstFew(['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(firstFew(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toEqual([
    ...['a', 'b', 'c', 'd', 'e'],
    'and 2 more',
  ]);
});
