import { describe, expect, test } from 'vitest';
import { effectiveDayOf } from '../../lib/archive/effective';

describe('the day in the document’s own line', () => {
  test.each([
    ['_[Effective July 31, 2024](https://example.org/a)_', '2024-07-31'],
    ['[_Effective on February 1, 2022_](https://example.org/a)', '2022-02-01'],
    ['[Effective on November 20, 2024](https://example.org/a)', '2024-11-20'],
    ['Effective 3 November 2025', '2025-11-03'],
    ['Effective date: 2026-08-21', '2026-08-21'],
    ['_Last revised on August 2, 2021_', '2021-08-02'],
    ['[Last revised December 9, 2025](https://example.org/a)', '2025-12-09'],
    ['Last revised on December 13th, 2022.', '2022-12-13'],
    ['**Last updated: May 5, 2026**', '2026-05-05'],
  ])('%s', (line, day) => {
    expect(effectiveDayOf(`Privacy Policy\n====\n\n${line}\n\nWords follow.`)).toBe(day);
  });

  test.each([
    ['a banner on an update to come', '### We are updating our terms on November 3, 2025.'],
    ['a sentence about a day', 'On November 3, 2025, we updated this notice.'],
    ['a sentence that begins like it', 'Effective on November 3, 2025 we will write to you.'],
    ['a day that is none', 'Effective February 31, 2025'],
    ['a month that is none', 'Effective Smarch 1, 2025'],
    ['how long ago it was', 'Last updated: 2 years ago'],
    ['a day without a word for it', 'December 12, 2022'],
    ['nothing', ''],
  ])('is not read from %s', (_, line) => {
    expect(effectiveDayOf(line)).toBeNull();
  });

  test('counts, although a banner above it names a later day', () => {
    const text = '### News of November 3, 2025\n\n_Effective September 18, 2024_';
    expect(effectiveDayOf(text)).toBe('2024-09-18');
  });
});
