import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TIME_ZONES } from '../../lib/places/tables';
import { placesInZone, writeZones } from '../../lib/places/time-zone';
import { PLACES, type Place } from '../../lib/rules/places';

const WITH_ZONES = PLACES.map((place) => ({ place, zones: writeZones(TIME_ZONES, place) }));

function suggest(zone: string): Place[] {
  return placesInZone(zone, WITH_ZONES).map(({ place }) => place);
}

describe('a device in the time zone', () => {
  test.each<[zone: string, places: readonly Place[]]>([
    ['Europe/Berlin', ['DE']],
    ['Asia/Hong_Kong', ['HK']],
    ['Asia/Kolkata', ['IN']],
    ['Asia/Calcutta', ['IN']],
    ['Europe/Kyiv', ['UA']],
    ['Europe/Kiev', ['UA']],
    ['Europe/Amsterdam', ['NL']],
    ['Europe/Stockholm', ['SE']],
    ['Atlantic/Reykjavik', ['IS']],
    ['Europe/Vaduz', ['LI']],
    ['Europe/London', ['GB']],
    ['America/New_York', ['US']],
    ['America/Los_Angeles', ['US', 'US-CA', 'US-OR']],
    ['America/Toronto', ['CA', 'CA-QC']],
    ['America/Argentina/Buenos_Aires', ['AR']],
    ['Europe/Belgrade', ['RS', 'XK']],
    ['Asia/Shanghai', ['CN']],
  ])('%s suggests %s', (zone, places) => {
    expect(suggest(zone)).toEqual(places);
  });

  test('Europe/Zurich suggests Switzerland first', () => {
    expect(suggest('Europe/Zurich')[0]).toBe('CH');
  });

  test.each(['UTC', 'Etc/UTC', 'Etc/GMT+5', 'GMT', '', '/', 'Europe/', 'Mars/Olympus_Mons'])(
    '"%s", which is nobody’s, suggests nothing',
    (zone) => {
      expect(suggest(zone)).toEqual([]);
    },
  );

  test('that no table knows, or that is no zone, gets an answer', () => {
    fc.assert(
      fc.property(fc.string(), (zone) => {
        expect(suggest(zone).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('the table of time zones', () => {
  test('names only known places, one to three for a zone, each once', () => {
    for (const [zone, places] of Object.entries(TIME_ZONES)) {
      expect(PLACES, zone).toEqual(expect.arrayContaining([...places]));
      expect(places.length, zone).toBeGreaterThan(0);
      expect(places.length, zone).toBeLessThanOrEqual(3);
      expect(new Set(places).size, zone).toBe(places.length);
    }
  });

  test('comes back in the same order from the attributes, which name the cities only', () => {
    for (const [zone, places] of Object.entries(TIME_ZONES)) expect(suggest(zone)).toEqual(places);
  });

  test('every country where people live has a zone', () => {
    const empty: readonly Place[] = ['AQ', 'BV', 'GS', 'HM', 'TF', 'UM'];
    const suggested = new Set(Object.values(TIME_ZONES).flat());
    const missing = PLACES.filter((place) => place.length === 2 && !suggested.has(place));
    expect(missing).toEqual(empty);
  });
});
