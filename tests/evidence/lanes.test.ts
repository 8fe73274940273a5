import { describe, expect, test } from 'vitest';
import { dayAfter, dayBefore, daysBetween } from '../../lib/evidence/calendar';
import { makeLanes, monthsOn, positionOf } from '../../lib/evidence/lanes';
import { FIRST_DAY } from '../../lib/rules/day';
import { type Effect, foldTimeline, makeTimeline } from '../../lib/rules/fold';
import { REGIONS, type Region } from '../../lib/rules/regions';
import { library, TODAY } from '../library';

const { timeline } = library;
const { axis, lanes } = makeLanes(timeline, TODAY);

function laneOf(region: Region) {
  const found = lanes.find((lane) => lane.region === region);
  return (found?.segments ?? []).map(({ status, from }) => [from, status]);
}

describe.each(lanes)('the lane of $region', ({ region, segments }) => {
  test('begins where the record begins and ends today', () => {
    expect(segments[0]?.from).toBe(FIRST_DAY);
    expect(segments.at(-1)?.to).toBe(dayAfter(TODAY));
  });

  test('has no gap, no overlap, and no two neighbours that say the same', () => {
    for (const [index, next] of segments.slice(1).entries()) {
      expect(next.from).toBe(segments[index]?.to);
      expect(next.status).not.toBe(segments[index]?.status);
    }
  });

  test('says what the fold says, around every day on which anything began', () => {
    const days = timeline[region].training
      .flatMap(({ announced, effective }) => [announced, effective])
      .flatMap((day) => [dayBefore(day), day, dayAfter(day)])
      .filter((day) => day >= FIRST_DAY && day <= TODAY);
    for (const day of days) {
      const shown = segments.find(({ from, to }) => from <= day && day < to)?.status;
      expect(shown, day).toBe(foldTimeline(timeline, region, day, TODAY).status);
    }
  });

  test('names the change that began each of its times', () => {
    for (const { effect } of segments) expect(effect?.regions).toContain(region);
  });
});

test('there is a lane for every region, in the order of the list', () => {
  expect(lanes.map(({ region }) => region)).toEqual(REGIONS);
});

test('members in Germany were left out, then a start was announced, then it came', () => {
  expect(laneOf('eu')).toEqual([
    ['2024-09-01', 'unknown'],
    ['2024-09-18', 'not-included'],
    ['2025-09-18', 'upcoming'],
    ['2025-11-03', 'on'],
  ]);
});

test('members in the United Kingdom were in for two days before the pause', () => {
  expect(laneOf('united-kingdom').slice(1, 3)).toEqual([
    ['2024-09-18', 'on'],
    ['2024-09-20', 'paused'],
  ]);
});

describe('while a start is announced', () => {
  const START: Effect = {
    id: 'start',
    change: 'start',
    topic: 'training',
    regions: ['mainland-china'],
    value: 'on',
    announced: '2026-11-20',
    effective: '2027-02-01',
    recorded: '2026-11-22',
  };
  const soon = makeTimeline([...library.effects.values(), START]);

  test('the picture reaches to the day before it', () => {
    expect(makeLanes(soon, TODAY).axis.to).toBe('2027-02-01');
  });

  test('the lane says so from the day of the announcement, and names the start', () => {
    const { lanes: then } = makeLanes(soon, TODAY);
    const last = then.find(({ region }) => region === 'mainland-china')?.segments.at(-1);
    expect(last).toMatchObject({ status: 'upcoming', from: '2026-11-20', to: '2027-02-01' });
    expect(last?.effect?.effective).toBe('2027-02-01');
  });
});

test('a day stands where its part of the time has passed', () => {
  expect(positionOf(axis.from, axis)).toBe(0);
  expect(positionOf(axis.to, axis)).toBe(100);
  expect(positionOf('2024-11-01', { from: '2024-10-01', to: '2024-12-01' })).toBeCloseTo(50.82, 2);
});

test('every month on the axis begins on its first day', () => {
  const months = monthsOn({ from: '2024-11-15', to: '2025-02-01' });
  expect(months).toEqual(['2024-12-01', '2025-01-01']);
});

test('a leap day counts', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(dayBefore('2028-03-01')).toBe('2028-02-29');
});
