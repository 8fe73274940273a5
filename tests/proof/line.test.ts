import { expect, test } from 'vitest';
import { fitLine } from '../../lib/proof/line';

test('three builds on a line are carried on along it', () => {
  const { slope, at } = fitLine([
    [100, 12],
    [200, 14],
    [400, 18],
  ]);
  expect(slope).toBeCloseTo(0.02);
  expect(at(4800)).toBeCloseTo(106);
});

test('a build that was slow by chance moves the line by its share alone', () => {
  const { at } = fitLine([
    [1, 1],
    [2, 5],
    [3, 3],
  ]);
  expect(at(2)).toBeCloseTo(3);
});

test('one build says nothing about growth', () => {
  expect(fitLine([[300, 30]]).at(3000)).toBe(30);
});
