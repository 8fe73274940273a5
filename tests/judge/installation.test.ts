import { expect, test } from 'vitest';
import { isInstalled } from '../../scripts/judge/installation';

const WANTED = {
  '': {},
  'node_modules/judge': { integrity: 'sha512-a' },
  'node_modules/judge-for-macs': { integrity: 'sha512-b', optional: true },
} as const;

test.each([
  [
    'all that is meant for this platform',
    { 'node_modules/judge': { integrity: 'sha512-a' } },
    true,
  ],
  ['another version', { 'node_modules/judge': { integrity: 'sha512-z' } }, false],
  ['nothing', {}, false],
])('%s is there', (_, present, expected) => {
  expect(isInstalled(WANTED, present)).toBe(expected);
});
