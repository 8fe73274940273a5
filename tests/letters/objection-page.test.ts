import { describe, expect, test } from 'vitest';
import { makeSheet } from '../../lib/letters/letter-words';
import { readLetter } from '../../lib/letters/load';
import { makeObjectionPage } from '../../lib/letters/objection-page';
import { sortPlaces } from '../../lib/letters/place-words';
import { dayBefore, library, TODAY } from '../library';
import { LAWS, lawNamed, WORDS } from './laws';

function pageOf(law: string, on = TODAY) {
  return makeObjectionPage(lawNamed(law), on, library);
}

function placesOf(law: string, on = TODAY) {
  return pageOf(law, on).places.map(({ place }) => place);
}

test.each(LAWS.map(({ id }) => id))(
  'the page on %s is for somebody, and says on what it rests',
  (law) => {
    const { places, sources } = pageOf(law);
    expect(places.length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(1);
  },
);

test('no place has two laws on one day', () => {
  const now = LAWS.flatMap(({ id }) => pageOf(id).places)
    .filter(({ from }) => from === null)
    .map(({ place }) => place);
  expect(new Set(now).size).toBe(now.length);
});

describe('somebody', () => {
  test('in the UK has a page of their own, LinkedIn Corporation and no leading authority', () => {
    const { places } = pageOf('uk-gdpr');
    expect(places).toMatchObject([
      { place: 'GB', controller: 'linkedin-corporation', lead: null, form: 'available' },
    ]);
    expect(places[0]?.authority?.id).toBe('gb-ico');
  });

  test('in France has the CNIL, and the Irish authority leads', () => {
    const france = pageOf('eu-gdpr').places.find(({ place }) => place === 'FR');
    expect(france).toMatchObject({ controller: 'linkedin-ireland', nonMemberForm: 'stated' });
    expect([france?.authority?.id, france?.lead?.id]).toEqual(['fr-cnil', 'ie-dpc']);
  });

  test('in Switzerland is not among those of the GDPR', () => {
    expect(placesOf('eu-gdpr')).not.toContain('CH');
    expect(pageOf('ch-fadp').places).toMatchObject([{ place: 'CH', lead: null }]);
  });

  test.each(['ca-pipeda', 'hk-pdpo', 'sg-pdpa'])(
    'under %s is not told that the form is there for them',
    (law) => {
      expect(pageOf(law).places.map(({ form }) => form)).not.toContain('available');
    },
  );

  test('in Chile reads from which day the law holds, until that day', () => {
    expect(pageOf('cl-ley-21719').places).toMatchObject([{ place: 'CL', from: '2026-12-01' }]);
    expect(pageOf('cl-ley-21719', dayBefore('2026-12-01')).places[0]?.from).toBe('2026-12-01');
    expect(pageOf('cl-ley-21719', '2026-12-01').places[0]?.from).toBeNull();
  });
});

test('where it is not settled which company answers, the letter names both', () => {
  const page = pageOf('sj-personal-data-act');
  const { texts } = makeSheet(page, readLetter('object-with-reason', 'en'), WORDS);
  expect(texts.controller).toMatch(/LinkedIn Ireland Unlimited Company or LinkedIn Corporation/);
});

test('the parts of a country are listed after it', () => {
  const items = (['FR', 'DE-BE', 'AT', 'DE', 'DE-BY'] as const).map((place) => ({ place }));
  const sorted = sortPlaces(items, WORDS).map(({ place }) => place);
  expect(sorted).toEqual(['AT', 'FR', 'DE', 'DE-BY', 'DE-BE']);
});
