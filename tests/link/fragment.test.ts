import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFragment, encodeFragment, FLAWS } from '../../lib/link/fragment';
import { CIRCUMSTANCES, FEATURES } from '../../lib/rules/features';
import corpus from './corpus-v1.json';

describe('links of version 1', () => {
  test.each(corpus)('$link is read for ever', ({ link, ...content }) => {
    expect(decodeFragment(link)).toEqual({ kind: 'content', content, flaw: null });
  });

  test.each(corpus)('$link is written like this', ({ link, uses, am, on }) => {
    expect(encodeFragment({ uses, am, on } as Parameters<typeof encodeFragment>[0])).toBe(link);
  });

  test('whatever was answered comes back from the link', () => {
    const content = fc.record({
      uses: fc.oneof(fc.subarray([...FEATURES]), fc.constant(['none'] as const)),
      am: fc.subarray([...CIRCUMSTANCES]),
      on: fc.constantFrom('2026-11-22', '2028-02-29', null),
    });
    fc.assert(
      fc.property(content, (given) => {
        const link = encodeFragment(given);
        expect(link).toMatch(/^[a-z0-9=&.-]{3,256}$/);
        expect(decodeFragment(link)).toEqual({ kind: 'content', content: given, flaw: null });
      }),
    );
  });
});

describe('links that are not whole', () => {
  test.each(['', 'share', 'source-ico', 'V=1', ' v=1', 'w=1'])(
    '"%s" is an anchor and no link of ours',
    (text) => {
      expect(decodeFragment(text)).toEqual({ kind: 'none' });
    },
  );

  test.each(['.', ')', '%20', '.)', '>', '",', '%20%20.'])(
    'a mail program’s "%s" at the end is cut off',
    (tail) => {
      expect(decodeFragment(`v=1&uses=posts&on=2026-11-22${tail}`)).toEqual({
        kind: 'content',
        content: { uses: ['posts'], am: [], on: '2026-11-22' },
        flaw: 'tidied',
      });
    },
  );

  test.each([
    'v%3D1%26uses%3Dposts%26on%3D2026-11-22',
    'v%3d1%26uses%3dposts%26on%3d2026-11-22',
    'v=1&uses%3Dposts&on=2026-11-22%20',
  ])('%s: what a program escaped on the way is put right', (link) => {
    expect(decodeFragment(link)).toEqual({
      kind: 'content',
      content: { uses: ['posts'], am: [], on: '2026-11-22' },
      flaw: 'tidied',
    });
  });

  test('answers in another order are put in order', () => {
    expect(decodeFragment('v=1&on=2026-11-22&uses=messages.posts.posts')).toEqual({
      kind: 'content',
      content: { uses: ['posts', 'messages'], am: [], on: '2026-11-22' },
      flaw: 'tidied',
    });
  });

  test.each([
    'v=1&uses=posts.stories',
    'v=1&uses=posts&am=rich',
    'v=1&uses=posts&utm=mail',
    'v=1&uses=posts&on=2026-02-31',
    'v=1&uses=posts&on=1999-01-01',
    'v=1&uses=posts&am=__proto__'.replace('__proto__', 'constructor'),
  ])('%s: what we do not know is left out, the rest is kept', (link) => {
    const decoded = decodeFragment(link);
    expect(decoded).toMatchObject({ kind: 'content', flaw: 'unknown-answers' });
    expect(decoded).toHaveProperty('content.uses', ['posts']);
  });

  test.each([
    ['v=2&uses=posts', 'newer'],
    ['v=0', 'unreadable'],
    ['v=', 'unreadable'],
    ['v=1&uses=<script>', 'unreadable'],
    ['v=1&uses=posts&uses=groups', 'unreadable'],
    ['v=1&__proto__=x', 'unreadable'],
    ['v=1&uses=%70osts', 'unreadable'],
    ['v%253D1%2526uses%253Dposts', 'unreadable'],
    [`v=1&uses=${'posts.'.repeat(60)}`, 'too-long'],
  ])('%s: %s', (link, flaw) => {
    expect(decodeFragment(link)).toEqual({ kind: 'broken', flaw });
  });

  test('any text gets an answer, and no object is touched by it', () => {
    const keys = Object.getOwnPropertyNames(Object.prototype).length;
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ maxLength: 80 }).map((text) => `v=1&uses=${text}`),
      fc.mixedCase(fc.constantFrom(...corpus.map(({ link }) => link))),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const decoded = decodeFragment(text);
        if (decoded.kind === 'broken') expect(FLAWS).toContain(decoded.flaw);
        if (decoded.kind === 'content') {
          const again = decodeFragment(encodeFragment(decoded.content));
          expect(again).toEqual({ ...decoded, flaw: null });
        }
      }),
      { numRuns: 3000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(keys);
  });
});
