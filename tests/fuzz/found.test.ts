import { expect, test } from 'vitest';
import { parseArguments } from '../../lib/command/arguments';

// What `npm run fuzz` has found, and is mended.

test.each(['', 'x'])('%s and hundreds of emoji are refused without half of one', (start) => {
  const parsed = parseArguments([start + '😀'.repeat(400)], '2026-11-22');
  expect(parsed).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/^[^\p{C}\p{Zl}\p{Zp}]{200,500}$/u),
  });
});
