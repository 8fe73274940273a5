import { describe, expect, test } from 'vitest';
import { ContentError } from '../../lib/content/read';
import { mutate } from '../../lib/fuzz/mutate';
import { makeRandom } from '../../lib/fuzz/random';
import { fuzz, type Target } from '../../lib/fuzz/run';
import { contentTarget, TARGETS } from '../../lib/fuzz/targets';

const MANY = 3_000;

function target(look: Target['look']): Target {
  return { name: 'a reader', corpus: ['{"a":1}', 'v=1&uses=posts'], share: 1, look };
}

describe('a search that can find', () => {
  test('finds a reader that stumbles over a character', () => {
    const reader = target((text) => {
      if (text.includes('\u2028')) throw new TypeError('what is this?');
      return null;
    });
    const { defects } = fuzz(reader, MANY, 1);
    expect(defects[0]?.problem).toBe('throws TypeError: what is this?');
    expect(defects[0]?.input).toContain('\u2028');
  });

  test('finds a reader that lets a text change what all objects share', () => {
    const reader = target((text) => {
      if (text.includes('__proto__')) Object.assign(Object.prototype, { polluted: true });
      return null;
    });
    const { defects } = fuzz(reader, MANY, 1);
    Reflect.deleteProperty(Object.prototype, 'polluted');
    expect(defects[0]?.problem).toBe('changes a prototype');
  });

  test('finds a reader that only fails at what is very long', () => {
    const reader = target((text) => (text.length > 50_000 ? 'is lost' : null));
    expect(fuzz(reader, 20 * MANY, 1).defects[0]?.problem).toBe('is lost');
  });

  test('stops at a reader that fails at everything', () => {
    expect(
      fuzz(
        target(() => 'is wrong'),
        MANY,
        1,
      ),
    ).toMatchObject({ read: 5 });
  });

  test('finds content that is refused by a crash, or without the name of the file', () => {
    const crash = contentTarget('laws', ['id: a'], () => {
      throw new RangeError('too deep');
    });
    const mute = contentTarget('laws', ['id: a'], () => {
      throw Object.assign(new ContentError('a.yaml', 'is wrong'), { message: 'is wrong' });
    });
    expect(fuzz(crash, 1, 1).defects[0]?.problem).toBe('throws RangeError: too deep');
    expect(fuzz(mute, 1, 1).defects[0]?.problem).toBe('refuses without naming the file');
  });
});

describe('mutations', () => {
  const some = (seed: number) => {
    const random = makeRandom(seed);
    return Array.from({ length: 200 }, () => mutate(['v=1&uses=posts', '/en/gb/'], random));
  };

  test('are the same for the same seed, and others for another', () => {
    expect(some(7)).toEqual(some(7));
    expect(some(7)).not.toEqual(some(8));
  });

  test('are hardly ever what they were made from', () => {
    expect(some(7).filter((text) => text === '/en/gb/').length).toBeLessThan(20);
    expect(new Set(some(7)).size).toBeGreaterThan(150);
  });
});

describe('what other people’s text reaches', () => {
  test.each(TARGETS.map((each) => [each.name, each] as const))(
    '%s read what is real',
    (_, each) => {
      for (const text of each.corpus) expect(each.look(text), text).toBeNull();
    },
  );

  test.each(
    TARGETS.filter(({ name }) => name !== 'addresses').map((each) => [each.name, each] as const),
  )('%s read what is changed', (_, each) => {
    expect(fuzz(each, MANY, 1)).toEqual({ read: MANY, defects: [] });
  });
});
