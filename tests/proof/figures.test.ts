import { expect, test } from 'vitest';
import { allHold, measured, printFigures } from '../../lib/proof/figures';

const HELD = { what: 'Places', bound: '0 faults', figure: '293: 0 faults', isWithinBound: true };
const BROKEN = { ...HELD, what: 'Rights', figure: '3 faults', isWithinBound: false };

test('one broken bound fails the whole, and nothing looked at is no success', () => {
  expect(allHold([HELD, HELD])).toBe(true);
  expect(allHold([HELD, BROKEN])).toBe(false);
  expect(allHold([])).toBe(false);
  expect(allHold([measured('The home page', '12,327 bytes')])).toBe(false);
  expect(allHold([HELD, measured('The home page', '12,327 bytes')])).toBe(true);
});

test('a broken bound is said to have failed, what has none to be measured', () => {
  expect(
    printFigures([HELD, BROKEN, measured('The home page', '12,327 bytes')])
      .split('\n')
      .slice(2),
  ).toEqual([
    '| Places | 0 faults | 293: 0 faults | passed |',
    '| Rights | 0 faults | 3 faults | failed |',
    '| The home page | none | 12,327 bytes | measured |',
  ]);
});
