import { describe, expect, test } from 'vitest';
import { decodeFragment, encodeFragment } from '../../lib/link/fragment';

describe('links at the edge', () => {
  test('a ticked feature overrides "none of these"', () => {
    expect(encodeFragment({ uses: ['none', 'posts'], am: [], on: null })).toBe('v=1&uses=posts');
  });

  test('256 characters are read, 257 are not', () => {
    const longest = `v=1&uses=posts&a=${'x'.repeat(200)}&b=${'x'.repeat(36)}`;
    expect(longest).toHaveLength(256);
    expect(decodeFragment(longest)).toMatchObject({ kind: 'content', flaw: 'unknown-answers' });
    expect(decodeFragment(`${longest}x`)).toEqual({ kind: 'broken', flaw: 'too-long' });
  });

  test('version 12 is newer, not version 1 with something behind it', () => {
    expect(decodeFragment('v=12')).toEqual({ kind: 'broken', flaw: 'newer' });
  });

  test('a good link inside a bad one saves nothing', () => {
    expect(decodeFragment('v=1&uses=<v=1')).toEqual({ kind: 'broken', flaw: 'unreadable' });
  });

  test('a link of the first day of the guide keeps its day', () => {
    expect(decodeFragment('v=1&on=2024-09-01')).toEqual({
      kind: 'content',
      content: { uses: [], am: [], on: '2024-09-01' },
      flaw: null,
    });
  });
});
