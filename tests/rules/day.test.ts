import { describe, expect, test } from 'vitest';
import { isDay, oneYearAfter } from '../../lib/rules/day';

describe('a day', () => {
  test.each(['2024-02-29', '2025-12-31', '2026-11-22'])('%s is real', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    '2025-02-29',
    '2025-02-31',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '1900-02-29',
    '2025-1-1',
    ' 2025-01-01',
    '2025-01-01T00:00',
    '',
  ])('"%s" is not', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('one year after 29 February is 1 March', () => {
    expect(oneYearAfter('2028-02-29')).toBe('2029-03-01');
    expect(oneYearAfter('2026-11-22')).toBe('2027-11-22');
  });
});
