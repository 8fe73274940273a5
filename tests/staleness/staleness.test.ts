import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { today } from '../../components/site/today.client';
import { type Age, ageOf, freshUntil } from '../../lib/staleness/staleness';

const CHECKED = '2026-11-22';

/** The day so many days later, counted by a calendar that is not ours. */
function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

describe('someone who opens a page', () => {
  test.each<[string, string, Age]>([
    ['on the day on which it was checked', '2026-11-22', 'fresh'],
    ['on the 90th day', '2027-02-20', 'fresh'],
    ['on the 91st day', '2027-02-21', 'amber'],
    ['on the 180th day', '2027-05-21', 'amber'],
    ['on the 181st day', '2027-05-22', 'red'],
    ['five years later', '2031-11-22', 'red'],
    ['with a clock that starts in 1970', '1970-01-01', 'unbelievable'],
    ['with a clock of last year', '2025-11-22', 'unbelievable'],
    ['two days before it was checked', '2026-11-20', 'unbelievable'],
    ['where that day has not begun', '2026-11-21', 'fresh'],
    ['with a clock of 2099', '2099-01-01', 'unbelievable'],
    ['with a clock beyond four figures', '12026-11-22', 'unbelievable'],
    ['with no clock to speak of', 'NaN-NaN-NaN', 'unbelievable'],
  ])('%s (%s): %s', (_, day, age) => {
    expect(ageOf(CHECKED, day)).toBe(age);
  });

  test('sees it get older and never younger, until nobody can tell', () => {
    const order: readonly Age[] = ['fresh', 'amber', 'red', 'unbelievable'];
    const ranks = Array.from({ length: 4_000 }, (_, days) =>
      order.indexOf(ageOf(CHECKED, daysAfter(CHECKED, days))),
    );
    expect(ranks).toEqual(ranks.toSorted());
    expect(ranks.filter((rank) => rank === 0)).toHaveLength(91);
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(90);
  });
});

describe('29 February', () => {
  test('counts in a leap year: 90 days from 1 December 2027 are up on it', () => {
    expect(ageOf('2027-12-01', '2028-02-29')).toBe('fresh');
    expect(ageOf('2027-12-01', '2028-03-01')).toBe('amber');
  });

  test('is missing in another: 90 days from 1 December 2026 are up on 1 March', () => {
    expect(ageOf('2026-12-01', '2027-03-01')).toBe('fresh');
    expect(ageOf('2026-12-01', '2027-03-02')).toBe('amber');
  });

  test('can be the day itself', () => {
    expect(ageOf('2028-02-29', '2028-05-29')).toBe('fresh');
    expect(ageOf('2028-02-29', '2028-05-30')).toBe('amber');
    expect(ageOf('2028-02-29', '2028-08-28')).toBe('red');
  });
});

/** Every whole hour from the last place where a day begins to the first. */
const ZONES = Array.from({ length: 27 }, (_, index) => index - 12);

describe.each(ZONES)('%i hours from Greenwich', (hours) => {
  const zone = process.env.TZ;

  beforeEach(() => {
    // These names count hours the other way round.
    process.env.TZ = hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
    vi.useFakeTimers({ toFake: ['Date'] });
  });

  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  /** What a reader here is told when a clock in Greenwich shows this. */
  function toldAt(greenwich: number): Age {
    vi.setSystemTime(greenwich);
    return ageOf(CHECKED, today());
  }

  const shift = hours * 3_600_000;
  const last = (day: string) => Date.parse(`${day}T23:59:59Z`) - shift;
  const first = (day: string) => Date.parse(`${day}T00:00:00Z`) - shift;

  test('nobody is told that a page is old in the hour in which it was checked', () => {
    expect(toldAt(Date.parse(`${CHECKED}T00:00:00Z`))).toBe('fresh');
    expect(toldAt(Date.parse(`${CHECKED}T23:59:59Z`))).toBe('fresh');
  });

  test('the reader’s own midnight ends the 90th day, and the 180th', () => {
    expect(toldAt(last('2027-02-20'))).toBe('fresh');
    expect(toldAt(first('2027-02-21'))).toBe('amber');
    expect(toldAt(last('2027-05-21'))).toBe('amber');
    expect(toldAt(first('2027-05-22'))).toBe('red');
  });
});

test('a sheet of paper names the last day on which the screen would not yet turn amber', () => {
  const until = freshUntil('2026-11-22');
  expect(until).toBe('2027-02-20');
  expect(ageOf('2026-11-22', until)).toBe('fresh');
  expect(ageOf('2026-11-22', '2027-02-21')).toBe('amber');
});
