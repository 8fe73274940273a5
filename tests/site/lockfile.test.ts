import { expect, test } from 'vitest';
import { findLockfileGaps } from '../../lib/site/lockfile';

const INTEGRITY = { integrity: 'sha512-x' };

test('a lockfile with every platform in it has no gap', () => {
  expect(
    findLockfileGaps({
      '': {},
      'node_modules/next': {
        ...INTEGRITY,
        optionalDependencies: { '@next/swc-darwin-arm64': '1' },
      },
      'node_modules/@next/swc-darwin-arm64': INTEGRITY,
    }),
  ).toEqual([]);
});

test('a binary that only a Mac needs is missed', () => {
  const packages = {
    'node_modules/next': { ...INTEGRITY, optionalDependencies: { '@next/swc-darwin-arm64': '1' } },
  };
  expect(findLockfileGaps(packages)).toEqual([
    'node_modules/next needs @next/swc-darwin-arm64 on some platform, and the lockfile lacks it',
  ]);
});

test('a binary that lies under the package itself is found', () => {
  expect(
    findLockfileGaps({
      'node_modules/a': { ...INTEGRITY, optionalDependencies: { b: '1' } },
      'node_modules/a/node_modules/b': INTEGRITY,
    }),
  ).toEqual([]);
});

test('a package that nobody vouches for is named', () => {
  expect(findLockfileGaps({ '': {}, 'node_modules/a': {} })).toEqual([
    'node_modules/a has no integrity',
  ]);
});
