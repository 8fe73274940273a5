import { describe, expect, test } from 'vitest';
import { makeLanes } from '../../lib/evidence/lanes';
import { COUNTRIES } from '../../lib/rules/places';
import { REGIONS, type Region } from '../../lib/rules/regions';
import { countriesIn, makeWorld, spanOf, turningDays } from '../../lib/world/world';
import { library, TODAY } from '../library';

function rowOf(region: Region, on = TODAY) {
  const row = makeWorld(on, library).find((each) => each.region === region);
  if (!row) throw new Error(`no row for ${region}`);
  return row;
}

test('every country is counted once, in one of the ten groups', () => {
  const rows = makeWorld(TODAY, library);
  expect(rows.map(({ region }) => region)).toEqual(REGIONS);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(COUNTRIES.length);
  expect(rowOf('switzerland').count).toBe(1);
  expect(countriesIn('eea')).toEqual(['IS', 'LI', 'NO']);
});

test.each([
  ['2024-10-01', 'eu', 'not-included', '2024-09-18'],
  ['2024-10-01', 'canada', 'on', '2024-09-18'],
  ['2024-10-15', 'hong-kong', 'paused', '2024-10-11'],
  ['2025-10-15', 'eu', 'upcoming', '2025-09-18'],
  ['2025-10-15', 'united-states', 'on', '2024-09-18'],
  [TODAY, 'eu', 'on', '2025-11-03'],
  [TODAY, 'mainland-china', 'unknown', '2024-09-01'],
] as const)('on %s someone in "%s" reads %s, since %s', (on, region, status, from) => {
  const { lanes } = makeLanes(library.timeline, TODAY);
  const segments = lanes.find((lane) => lane.region === region)?.segments ?? [];
  const held = segments.findLast((segment) => segment.from <= on);
  expect({ status: held?.status, from: held?.from }).toEqual({ status, from });
});

describe('today', () => {
  test('the form is named for the EU, the EEA, Switzerland and the UK, and for nobody else', () => {
    const named = makeWorld(TODAY, library).filter(({ form }) => form.value === 'available');
    expect(named.map(({ region }) => region)).toEqual([
      'eu',
      'eea',
      'switzerland',
      'united-kingdom',
    ]);
  });

  test('nobody knows of a switch in mainland China', () => {
    expect(rowOf('mainland-china').toggle.value).toBe('unknown');
    expect(rowOf('united-states').toggle.value).toBe('available');
  });

  test('what is only reported for Canada and the United States can be told as reported', () => {
    expect(rowOf('canada').effect?.confidence).toBe('medium');
    expect(rowOf('united-states').toggle.effect?.confidence).toBe('medium');
    expect(rowOf('eu').effect?.confidence).toBe('high');
  });
});

describe('the table of days', () => {
  const { lanes } = makeLanes(library.timeline, TODAY);
  const days = turningDays(lanes);

  test('begins with the newest day', () => {
    expect(days[0]).toBe('2025-11-03');
    expect(days.at(-1)).toBe('2024-09-01');
    expect(days).toContain('2024-12-10');
  });

  test('has a full row for every group', () => {
    for (const { region, segments } of lanes) {
      const spans = segments.map((segment) => spanOf(segment, days));
      expect(Math.min(...spans), region).toBeGreaterThan(0);
      expect(
        spans.reduce((sum, span) => sum + span, 0),
        region,
      ).toBe(days.length);
    }
  });
});
