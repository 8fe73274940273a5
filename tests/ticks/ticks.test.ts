import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTick, decodeTicks, encodeTicks, isCurrent, removeTick } from '../../lib/ticks/ticks';

const tick = { revised: '2026-11-22', on: '2026-12-01' };

describe('ticks in a browser', () => {
  test('come back as they were kept', () => {
    const ticks = addTick(addTick({}, 'generative-ai-toggle', tick), 'keep-proof', tick);
    expect(decodeTicks(encodeTicks(ticks))).toEqual(ticks);
  });

  test('can be taken back one by one', () => {
    const ticks = addTick(addTick({}, 'generative-ai-toggle', tick), 'keep-proof', tick);
    expect(removeTick(ticks, 'keep-proof')).toEqual({ 'generative-ai-toggle': tick });
  });

  test('no longer count once the step has changed', () => {
    expect(isCurrent(tick, '2026-11-22')).toBe(true);
    expect(isCurrent(tick, '2026-11-23')).toBe(false);
    expect(isCurrent(undefined, '2026-11-22')).toBe(false);
  });

  test.each([
    null,
    '',
    'null',
    '[]',
    '7',
    '{',
    '{"generative-ai-toggle":true}',
    '{"generative-ai-toggle":{"revised":"2026-02-31","on":"2026-12-01"}}',
    '{"no-such-step":{"revised":"2026-11-22","on":"2026-12-01"}}',
    '{"__proto__":{"generative-ai-toggle":{"revised":"2026-11-22","on":"2026-12-01"}}}',
  ])('what is stored as %s holds none', (stored) => {
    expect(decodeTicks(stored)).toEqual({});
  });

  test('any stored text gets an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(Object.keys(decodeTicks(stored))).toEqual([]);
      }),
    );
  });
});
