import { describe, expect, test } from 'vitest';
import { findMissing } from '../../lib/drift/find-phrases';

describe('a phrase is there', () => {
  test.each([
    ['Data for generative AI improvement', 'Data for Generative AI Improvement'],
    ['l’amélioration', "l'amélioration"],
    ['Microsoft\u2019s AI', 'Microsoft‘s AI'],
    ['3\u00a0November\n 2025', '3 November 2025'],
    ['ame\u0301lioration', 'amélioration'],
    ['opt\u2011out', 'opt-out'],
    ['Gener\u00adative', 'Generative'],
    ['“Off”.', '"Off"'],
    ['EU/EEA/Switzerland', 'EU/EEA/Switzerland'],
    ['Offer or Off', 'Off'],
    ['artificial intelligence (AI), and', 'artificial intelligence (AI)'],
  ])('in "%s": %s', (text, phrase) => {
    expect(findMissing(text, [phrase])).toEqual([]);
  });
});

describe('a phrase is not there', () => {
  test.each([
    ['Offer', 'Off'],
    ['13 November 2025', '3 November 2025'],
    ['November 3, 20250', 'November 3, 2025'],
    ['prélIAison', 'IA'],
    ['', 'Off'],
    ['Data for AI Improvement', 'Data for Generative AI Improvement'],
  ])('in "%s": %s', (text, phrase) => {
    expect(findMissing(text, [phrase])).toEqual([phrase]);
  });
});

test('those that are missing are told in their order', () => {
  expect(findMissing('b', ['c', 'b', 'a'])).toEqual(['c', 'a']);
});
