import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPeriod, type Reply, replyDue } from '../../lib/log/deadline';

const MONTH: Reply = { period: { count: 1, unit: 'month' }, extension: null };
const EXTENDED: Reply = { ...MONTH, extension: { count: 2, unit: 'month' } };

const days = fc
  .date({ min: new Date('2024-09-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const periods = fc.record({
  count: fc.integer({ min: 1, max: 366 }),
  unit: fc.constantFrom('hour', 'day', 'working-day', 'month'),
});
const replies = fc.record({ period: periods, extension: fc.option(periods) });

describe('an answer within one month', () => {
  test.each([
    ['2026-11-22', '2026-12-22'],
    ['2026-12-15', '2027-01-15'],
    ['2026-12-31', '2027-01-31'],
    ['2027-01-31', '2027-02-28'],
    ['2027-01-29', '2027-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2028-02-29', '2028-03-29'],
    ['2027-02-28', '2027-03-28'],
    ['2026-10-31', '2026-11-30'],
    ['2100-01-30', '2100-02-28'],
  ])('to a form sent on %s is due on %s', (sent, day) => {
    expect(replyDue(sent, MONTH)).toEqual({ day, latestWithExtension: null, exact: true });
  });

  test.each([
    ['2026-11-22', '2027-02-22'],
    ['2026-11-30', '2027-02-28'],
    ['2027-01-31', '2027-04-30'],
    ['2027-11-30', '2028-02-29'],
  ])('and two more, to a form sent on %s, is due on %s at the latest', (sent, latest) => {
    expect(replyDue(sent, EXTENDED).latestWithExtension).toBe(latest);
  });
});

describe('an answer within days', () => {
  test.each([
    ['ten days over the end of a year', '2026-12-28', 10, 'day', '2027-01-07'],
    ['thirty days over 29 February', '2028-02-15', 30, 'day', '2028-03-16'],
    ['three times 24 hours', '2026-11-22', 72, 'hour', '2026-11-25'],
    ['an hour, which may be past midnight', '2026-11-22', 1, 'hour', '2026-11-23'],
    ['25 hours', '2026-11-22', 25, 'hour', '2026-11-24'],
    ['two working days from a Thursday', '2026-11-19', 2, 'working-day', '2026-11-23'],
    ['two working days from a Friday', '2026-11-20', 2, 'working-day', '2026-11-24'],
    ['one working day from a Saturday', '2026-11-21', 1, 'working-day', '2026-11-23'],
    ['one working day from a Sunday', '2026-11-22', 1, 'working-day', '2026-11-23'],
    ['five working days from a Monday', '2026-11-23', 5, 'working-day', '2026-11-30'],
  ] as const)('%s', (_, sent, count, unit, day) => {
    expect(addPeriod(sent, { count, unit })).toBe(day);
  });

  test('of which some are working days is not exact: holidays are not counted', () => {
    const working = { count: 2, unit: 'working-day' } as const;
    const days = { count: 15, unit: 'day' } as const;
    const exact = (reply: Reply) => replyDue('2026-11-20', reply).exact;
    expect(exact({ period: working, extension: null })).toBe(false);
    expect(exact({ period: days, extension: working })).toBe(false);
    expect(exact({ period: days, extension: days })).toBe(true);
  });

  test('that go on in another unit are counted one after the other', () => {
    const reply: Reply = {
      period: { count: 2, unit: 'working-day' },
      extension: { count: 15, unit: 'day' },
    };
    expect(replyDue('2026-11-20', reply)).toEqual({
      day: '2026-11-24',
      latestWithExtension: '2026-12-09',
      exact: false,
    });
  });
});

describe('whatever a law sets', () => {
  test('no answer is due on the day of sending, and an extension never takes time away', () => {
    fc.assert(
      fc.property(days, replies, (sent, reply) => {
        const { day, latestWithExtension } = replyDue(sent, reply);
        expect(day > sent).toBe(true);
        expect(latestWithExtension === null || latestWithExtension >= day).toBe(true);
      }),
    );
  });

  test('who sends later never has an earlier day', () => {
    fc.assert(
      fc.property(days, days, replies, (one, other, reply) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const first = replyDue(earlier, reply);
        const second = replyDue(later, reply);
        expect(first.day <= second.day).toBe(true);
        expect((first.latestWithExtension ?? '') <= (second.latestWithExtension ?? '')).toBe(true);
      }),
    );
  });

  test('more time never ends sooner', () => {
    fc.assert(
      fc.property(days, periods, (sent, period) => {
        const longer = addPeriod(sent, { ...period, count: period.count + 1 });
        expect(longer >= addPeriod(sent, period)).toBe(true);
      }),
    );
  });

  test('months keep the day of the month, or end with a shorter one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (sent, count) => {
        const day = addPeriod(sent, { count, unit: 'month' });
        const isLast = addPeriod(day, { count: 1, unit: 'day' }).endsWith('-01');
        expect(day.slice(8) === sent.slice(8) || (isLast && day.slice(8) < sent.slice(8))).toBe(
          true,
        );
        expect(monthsOf(day) - monthsOf(sent)).toBe(count);
      }),
    );
  });

  test('a day counted in working days is none of a weekend, and five of them make a week', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 50 }), (sent, weeks) => {
        const start = addPeriod(sent, { count: 1, unit: 'working-day' });
        const day = addPeriod(start, { count: weeks * 5, unit: 'working-day' });
        expect([0, 6]).not.toContain(new Date(start).getUTCDay());
        expect(day).toBe(addPeriod(start, { count: weeks * 7, unit: 'day' }));
      }),
    );
  });
});

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
