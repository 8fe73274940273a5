import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlaces } from '../../lib/notice/preset';
import { OFFERED } from './sheet';

function read(fragment: string) {
  const linked = parsePlaces(fragment, OFFERED);
  return linked && { ...linked, places: linked.places.map(({ code }) => code) };
}

test.each([
  ['a link with two countries', 'places=de.fr', ['de', 'fr'], []],
  ['codes in capitals, and one twice', 'places=GB.us.gb', ['gb', 'us'], []],
  ['a code that is no country', 'places=de.zz', ['de'], ['zz']],
  ['codes that mean something else', 'places=uk.eu.us-ca', [], ['uk', 'eu', 'us-ca']],
  ['a link with no country', 'places=', [], []],
])('%s', (_, fragment, places, refused) => {
  expect(read(fragment)).toEqual({ places, refused });
});

test.each([
  '',
  'notice-heading',
  'place=de',
  'places=de&uses=posts',
  `places=${'de.'.repeat(400)}`,
])('the fragment "%.20s" chooses nothing', (fragment) => {
  expect(read(fragment)).toBeNull();
});

test('whatever a link says, only countries of the list are chosen', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const chosen = parsePlaces(`places=${text}`, OFFERED)?.places ?? [];
      expect(chosen.every((place) => OFFERED.includes(place))).toBe(true);
    }),
  );
});
