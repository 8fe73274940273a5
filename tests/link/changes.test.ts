import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  causesSince,
  changesSince,
  encodeMarks,
  encodeOwnMarks,
  type Marks,
  splitMarks,
} from '../../lib/link/changes';
import { STEP_IDS } from '../../lib/rules/steps';

const MARKS: Marks = {
  'generative-ai-toggle': [{ before: '2027-02-01', causes: 'l' }],
  'objection-form': [
    { before: '2027-01-10', causes: 'cl' },
    { before: '2027-02-01', causes: '' },
    { before: '2027-03-01', causes: 'r' },
  ],
};
const SHOWN = ['generative-ai-toggle', 'objection-form', 'past-training'] as const;

function since(on: string, shown: readonly (typeof STEP_IDS)[number][] = SHOWN) {
  return changesSince(on, splitMarks(encodeMarks(MARKS)), shown, SHOWN).map(
    ({ step, causes }) => `${step} ${causes}`,
  );
}

describe('what a link is told', () => {
  test('each step that changed since it was made, with the reason that holds for its day', () => {
    expect(since('2027-01-09')).toEqual(['generative-ai-toggle l', 'objection-form cl']);
    expect(since('2027-01-10')).toEqual(['generative-ai-toggle l']);
    expect(since('2027-01-31')).toEqual(['generative-ai-toggle l']);
    expect(since('2027-02-01')).toEqual(['objection-form r']);
    expect(since('2027-02-28')).toEqual(['objection-form r']);
    expect(since('2027-03-01')).toEqual([]);
  });

  test('nothing of steps that are not shown', () => {
    expect(since('2027-01-09', ['past-training'])).toEqual([]);
  });

  test('that a step is new for the person, where the link’s answers did not show it', () => {
    expect(since('2027-03-01', [...SHOWN, 'group-messages'])).toEqual(['group-messages n']);
  });

  test('nothing of a step without marks', () => {
    expect(causesSince('2024-09-01')).toBe('');
  });
});

describe('marks in a page', () => {
  test('stand in the order of the guide, the day before the letters', () => {
    const text = encodeMarks(MARKS);
    expect(text).toMatch(/^2027-02-01l 2027-01-10cl,2027-02-01,2027-03-01r +$/);
    expect(text.split(' ')).toHaveLength(STEP_IDS.length);
  });

  test('are found again by their step', () => {
    const own = fc.array(
      fc.record({
        before: fc.constantFrom('2024-09-18', '2026-11-22', '2027-02-28'),
        causes: fc.constantFrom('', 'c', 'fl', 'lro'),
      }),
    );
    const marks = fc.record(
      Object.fromEntries(STEP_IDS.map((step) => [step, own])) as Record<
        (typeof STEP_IDS)[number],
        typeof own
      >,
    );
    fc.assert(
      fc.property(marks, (given) => {
        const texts = splitMarks(encodeMarks(given));
        for (const step of STEP_IDS) expect(texts[step]).toBe(encodeOwnMarks(given[step]));
      }),
    );
  });

  test('say nothing where the page has none', () => {
    expect(changesSince('2024-09-01', splitMarks(''), STEP_IDS, STEP_IDS)).toEqual([]);
  });
});
