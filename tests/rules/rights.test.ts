import { describe, expect, test } from 'vitest';
import type { Place } from '../../lib/rules/places';
import { type Finding, findStanding } from '../../lib/rules/rights';

const PLACES: readonly Place[] = ['IN'];
const TODAY = '2026-11-22';

function finding(changes: Partial<Finding>): Finding {
  return {
    places: PLACES,
    from: null,
    announced: null,
    recorded: TODAY,
    law: null,
    right: 'none-found',
    authority: null,
    lead: null,
    ...changes,
  };
}

const BEFORE = finding({});
const AFTER = finding({
  from: '2027-05-13',
  announced: '2025-11-13',
  law: 'in-dpdp',
  right: 'withdraw-consent',
});

function lawsAround(on: string, rows: readonly Finding[] = [BEFORE, AFTER], known = TODAY) {
  const { now, next } = findStanding(rows, 'IN', on, known);
  return { now: now.law, next: next?.law ?? null };
}

describe('a law that starts on a set day', () => {
  test('does not count the day before, and does on its day', () => {
    expect(lawsAround('2027-05-12')).toEqual({ now: null, next: 'in-dpdp' });
    expect(lawsAround('2027-05-13')).toEqual({ now: 'in-dpdp', next: null });
    expect(lawsAround('2027-05-14')).toEqual({ now: 'in-dpdp', next: null });
  });

  test('is not spoken of before it was announced', () => {
    expect(lawsAround('2025-11-12').next).toBeNull();
    expect(lawsAround('2025-11-13').next).toBe('in-dpdp');
  });

  test('is spoken of from the day we recorded it where no day of announcement is known', () => {
    const rows = [BEFORE, { ...AFTER, announced: null }];
    expect(lawsAround('2026-11-21', rows).next).toBeNull();
    expect(lawsAround('2026-11-22', rows).next).toBe('in-dpdp');
  });

  test('counts whatever the order of the rows', () => {
    expect(lawsAround('2027-06-01', [AFTER, BEFORE]).now).toBe('in-dpdp');
  });
});

describe('what was recorded later', () => {
  const corrected = finding({ from: '2026-12-01', recorded: '2027-01-10', law: 'in-found-later' });

  test('does not answer for somebody who asks what was known before', () => {
    expect(lawsAround('2026-12-15', [BEFORE, corrected], '2027-01-09').now).toBeNull();
    expect(lawsAround('2026-12-15', [BEFORE, corrected], '2027-01-10').now).toBe('in-found-later');
  });
});

test('a place without any row is a mistake in the content, not an empty answer', () => {
  expect(() => findStanding([BEFORE], 'DE', TODAY, TODAY)).toThrow(
    'nothing was found for DE on 2026-11-22',
  );
});
