import cldr from 'cldr-localenames-full/main/en/territories.json';
import { describe, expect, test } from 'vitest';
import { COUNTRIES, type Country, regionOf } from '../../lib/rules/places';

/** Unicode names these too, though ISO reserves them or leaves them to users; Kosovo's is a user's. */
const NOT_ASSIGNED = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB'];

const EU_MEMBERS: readonly Country[] = [
  ...([
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GR',
    'HR',
    'HU',
  ] as const),
  ...(['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'] as const),
];

function placesIn(region: string): Country[] {
  return COUNTRIES.filter((place) => regionOf(place) === region);
}

describe('the codes of countries', () => {
  test('are those that Unicode knows, but for reserved ones and the unknown ZZ', () => {
    const names = Object.keys(cldr.main.en.localeDisplayNames.territories);
    const codes = names.filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ');
    expect([...COUNTRIES]).toEqual(codes.filter((code) => !NOT_ASSIGNED.includes(code)).sort());
  });

  test('of the 27 members of the EU, with their outermost regions and Åland, are in its region', () => {
    const more = ['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'];
    expect(EU_MEMBERS).toHaveLength(27);
    expect(placesIn('eu')).toEqual([...EU_MEMBERS, ...more].sort());
  });

  test('of the three others in the EEA, and of single countries, are in theirs', () => {
    expect(placesIn('eea')).toEqual(['IS', 'LI', 'NO']);
    expect(['switzerland', 'united-kingdom', 'canada', 'hong-kong'].flatMap(placesIn)).toEqual([
      'CH',
      'GB',
      'CA',
      'HK',
    ]);
  });

  test('of American territories are with the United States', () => {
    expect(placesIn('united-states')).toEqual(['AS', 'GU', 'MP', 'PR', 'UM', 'US', 'VI']);
  });
});
