import { expect, test } from 'vitest';
import { daysAround, everyDayUntil, recordedDays } from '../../lib/proof/space';

test('the days that matter are the first one and those around each date, within the guide', () => {
  expect(daysAround(['2025-11-03', '2025-11-04', '2024-09-01', '2023-01-01'])).toEqual([
    '2024-09-01',
    '2024-09-02',
    '2025-11-02',
    '2025-11-03',
    '2025-11-04',
    '2025-11-05',
  ]);
});

test('nobody can ask what was recorded before the guide was', () => {
  expect(recordedDays([{ recorded: '2026-11-22' }])).toEqual(['2026-11-22', '2026-11-23']);
});

test('every day is looked at, through the leap-less February of 2026', () => {
  const days = everyDayUntil(['2026-02-28']);
  expect(days.slice(-2)).toEqual(['2026-02-28', '2026-03-01']);
  expect(days).toHaveLength(547);
});
