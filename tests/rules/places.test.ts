import { describe, expect, test } from 'vitest';
import {
  COUNTRIES,
  LIKELY_PLACES,
  PLACES,
  parsePlace,
  REGION_INFERRED,
  regionOf,
  SUBDIVISIONS,
} from '../../lib/rules/places';
import { REGIONS } from '../../lib/rules/regions';

describe('places', () => {
  test('there are 249 ISO countries, Kosovo, and 43 subdivisions, each once', () => {
    expect(COUNTRIES).toHaveLength(250);
    expect(SUBDIVISIONS).toHaveLength(43);
    expect(new Set(PLACES).size).toBe(293);
  });

  test('every region has at least one place', () => {
    expect(new Set(PLACES.map(regionOf))).toEqual(new Set(REGIONS));
  });

  test.each([
    ['DE', 'eu'],
    ['RE', 'eu'],
    ['AX', 'eu'],
    ['NO', 'eea'],
    ['CH', 'switzerland'],
    ['GB', 'united-kingdom'],
    ['CA-QC', 'canada'],
    ['HK', 'hong-kong'],
    ['US-CA', 'united-states'],
    ['PR', 'united-states'],
    ['CN', 'mainland-china'],
    ['SJ', 'unclear'],
    ['PM', 'unclear'],
    ['NC', 'unclear'],
  ] as const)('%s belongs to %s', (place, region) => {
    expect(regionOf(place)).toBe(region);
  });

  test.each(['MO', 'TW', 'JE', 'GI', 'GL', 'AD', 'MC', 'BM', 'TR', 'IN', 'XK', 'AQ'] as const)(
    '%s, often put with a neighbour, belongs to the rest of the world',
    (place) => {
      expect(regionOf(place)).toBe('rest-of-world');
    },
  );

  test('a region that is our reading is marked for Jersey, not for Germany', () => {
    expect(REGION_INFERRED).toContain('JE');
    expect(REGION_INFERRED).not.toContain('DE');
  });

  test('case does not matter', () => {
    expect(parsePlace('de')).toBe('DE');
    expect(parsePlace('us-Ca')).toBe('US-CA');
  });

  test.each(['UK', 'EU', 'AN', 'ZZ', 'EL', 'US-WY', 'DE ', 'fı', '', 'constructor', '__proto__'])(
    '"%s" is no place',
    (text) => {
      expect(parsePlace(text)).toBeNull();
    },
  );

  test('what a wrong code probably means is a place', () => {
    expect(LIKELY_PLACES.UK).toEqual(['GB']);
    for (const places of Object.values(LIKELY_PLACES))
      for (const place of places) expect(PLACES).toContain(place);
  });
});
