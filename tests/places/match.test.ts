import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import alphaThree from '../../content/places/alpha-3.json' with { type: 'json' };
import enPlaces from '../../content/places/en.json' with { type: 'json' };
import synonyms from '../../content/places/synonyms.json' with { type: 'json' };
import { findPlaces, normalise, readSearchable, writeNames } from '../../lib/places/match';
import { namesOf } from '../../lib/places/tables';
import { COUNTRIES, PLACES, type Place } from '../../lib/rules/places';

/** As the page has them: the name that shows, and the rest in one attribute. */
const SEARCHABLE = PLACES.map((place) => {
  const { name } = enPlaces[place];
  return { place, ...readSearchable(place, name, writeNames(namesOf(place), name)) };
});

function find(text: string): Place[] {
  return findPlaces(text, SEARCHABLE).map(({ place }) => place);
}

describe('a person who writes', () => {
  test.each<[text: string, place: Place]>([
    ['Holland', 'NL'],
    ['Deutschland', 'DE'],
    ['Ethopia', 'ET'],
    ["cote d'ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['cote d ivoire', 'CI'],
    ['ivory coast', 'CI'],
    ['brasil', 'BR'],
    ['suisse', 'CH'],
    ['schweiz', 'CH'],
    ['svizzera', 'CH'],
    ['hong kong', 'HK'],
    ['hongkong', 'HK'],
    ['香港', 'HK'],
    ['méxico', 'MX'],
    ['turkey', 'TR'],
    ['türkiye', 'TR'],
    ['usa', 'US'],
    ['U.S.A.', 'US'],
    ['uae', 'AE'],
    ['bayern', 'DE-BY'],
    ['california', 'US-CA'],
    ['us-ca', 'US-CA'],
    ['quebec', 'CA-QC'],
    ['québec', 'CA-QC'],
    ['eire', 'IE'],
    ['ελλαδα', 'GR'],
    ['ΕΛΛΆΔΑ', 'GR'],
    ['भारत', 'IN'],
    ['日本', 'JP'],
    ['مصر', 'EG'],
    ['Беларусь', 'BY'],
    ['España', 'ES'],
    ['Burma', 'MM'],
    ['Swaziland', 'SZ'],
    ['Czech Republic', 'CZ'],
    ['Cabo Verde', 'CV'],
    ['East Timor', 'TL'],
    ['Macau', 'MO'],
    ['Macedonia', 'MK'],
    ['England', 'GB'],
    ['Scotland', 'GB'],
    ['Wales', 'GB'],
    ['Great Britain', 'GB'],
    ['Northern Ireland', 'GB'],
    ['St Lucia', 'LC'],
    ['Saint Lucia', 'LC'],
    ['Trinidad and Tobago', 'TT'],
    ['trinidad & tobago', 'TT'],
    ['korea south', 'KR'],
    ['Untied Kingdom', 'GB'],
    ['Phillipines', 'PH'],
    ['geramny', 'DE'],
    ['swizer', 'CH'],
    ['  GERMANY  ', 'DE'],
  ])('"%s" finds %s and nothing else', (text, place) => {
    expect(find(text)).toEqual([place]);
  });

  test.each<[text: string, places: readonly Place[]]>([
    ['korea', ['KP', 'KR']],
    ['congo', ['CD', 'CG']],
    ['niger', ['NE', 'NG']],
    ['virgin islands', ['VG', 'VI']],
    ['columbia', ['CO', 'CA-BC']],
  ])('"%s" finds all that it can mean', (text, places) => {
    expect(find(text)).toEqual(places);
  });

  test.each<[text: string, place: Place]>([
    ['UK', 'GB'],
    ['us', 'US'],
    ['de', 'DE'],
    ['America', 'US'],
    ['nederland', 'NL'],
    ['the Netherlands', 'NL'],
    ['中国', 'CN'],
    ['中國', 'CN'],
    ['ireland', 'IE'],
    ['guinea', 'GN'],
  ])('"%s" finds %s before others', (text, place) => {
    expect(find(text)[0]).toBe(place);
  });

  test('a country finds the country, not its parts', () => {
    expect(find('united states')).toEqual(['US']);
  });

  test('a part of a word finds it when no word begins so', () => {
    expect(find('zealand')).toEqual(['NZ']);
    expect(find('ealand')).toContain('NZ');
  });

  test.each(['xyzzy', 'qqqq', '12345', '!!!', '🦄🦄'])('"%s" finds no place', (text) => {
    expect(find(text)).toEqual([]);
  });

  test.each(['', '   '])('"%s", which says nothing, sees every place', (text) => {
    expect(find(text)).toEqual(PLACES);
  });

  test('three wrong letters are not taken for a slip of another name', () => {
    expect(find('qjx')).toEqual([]);
  });
});

describe('every place is found', () => {
  test.each(PLACES)('%s by its English name, its code and each synonym', (place) => {
    const texts = [enPlaces[place].name, place, place.toLowerCase(), ...synonyms[place]];
    for (const text of texts) expect(find(text), text).toContain(place);
  });

  test.each(COUNTRIES)('%s first by its code', (country) => {
    expect(find(country)[0]).toBe(country);
  });

  test.each(COUNTRIES)('%s by its code of three letters', (country) => {
    expect(find(alphaThree[country])).toContain(country);
  });

  test('while its English name is being written, from the first letter on', () => {
    for (const place of PLACES) {
      const { name } = enPlaces[place];
      for (let length = 1; length <= name.length; length += 1)
        expect(find(name.slice(0, length)), name.slice(0, length)).toContain(place);
    }
  });

  test('also with one letter of the name left out, when it is long enough', () => {
    for (const place of COUNTRIES) {
      const { name } = enPlaces[place];
      if (normalise(name).replaceAll(' ', '').length < 9) continue;
      const slip = name.slice(0, 4) + name.slice(5);
      expect(find(slip), slip).toContain(place);
    }
  });
});

describe('the tables', () => {
  test('codes of three letters are told apart', () => {
    expect(new Set(Object.values(alphaThree)).size).toBe(COUNTRIES.length);
    for (const code of Object.values(alphaThree)) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  test('synonyms are text in NFC, each once, and none says nothing', () => {
    for (const [place, names] of Object.entries(synonyms)) {
      expect(new Set(names).size, place).toBe(names.length);
      for (const name of names) {
        expect(name.normalize('NFC'), place).toBe(name);
        expect(normalise(name), place).not.toBe('');
        expect(name, place).not.toContain('|');
      }
    }
  });
});

describe('whatever is written', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(...Object.values(synonyms).flat()),
  );

  test('there is an answer, of known places, each once', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = find(text);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((place) => PLACES.includes(place))).toBe(true);
      }),
    );
  });

  test('case, accents and outer spaces change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), (place) => {
        const { name } = enPlaces[place];
        const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
        expect(find(` ${plain.toUpperCase()} `)).toEqual(find(name));
      }),
    );
  });

  test('to make it plain twice is to make it plain once', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});
