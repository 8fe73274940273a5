import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePreset } from '../../lib/letters/preset';
import { FEATURES } from '../../lib/rules/features';

const PLACES = ['de', 'de-be', 'fr'];

describe('a link to the page', () => {
  test.each([
    [
      'place=fr&uses=posts.messages&am=no-account',
      { place: 'fr', uses: ['posts', 'messages'], person: 'non-member' },
    ],
    [
      'uses=messages.posts.messages',
      { place: null, uses: ['posts', 'messages'], person: 'member' },
    ],
    ['place=de-be', { place: 'de-be', uses: [], person: 'member' }],
    ['place=FR', { place: null, uses: [], person: 'member' }],
    ['place=gb&uses=stories&am=moved', { place: null, uses: [], person: 'member' }],
    ['am=moved.no-account&x=1', { place: null, uses: [], person: 'non-member' }],
    ['uses=__proto__.constructor&place=', { place: null, uses: [], person: 'member' }],
  ])('that says %s presets what is known', (fragment, preset) => {
    expect(parsePreset(fragment, PLACES)).toEqual(preset);
  });

  test.each(['', 'follow-up', 'v=1', 'replace=fr', `place=fr&uses=${'posts.'.repeat(60)}`])(
    'that says "%s" presets nothing',
    (fragment) => expect(parsePreset(fragment, PLACES)).toBeNull(),
  );

  test('presets nothing that is not in a list, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (place, uses, am) => {
        const preset = parsePreset(`place=${place}&uses=${uses}&am=${am}`, PLACES);
        expect([null, ...PLACES]).toContain(preset?.place ?? null);
        expect(FEATURES).toEqual(expect.arrayContaining([...(preset?.uses ?? [])]));
      }),
    );
  });
});
