import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import en from '../../content/messages/en.json' with { type: 'json' };
import { AUTHORITY_NOTES } from '../../lib/content/authority';
import { UNITS } from '../../lib/content/law';
import { LANGUAGES, LOCALES } from '../../lib/i18n/locales';
import { formatMessage } from '../../lib/i18n/messages';
import { wordsFor } from '../../lib/i18n/words';
import { CIRCUMSTANCES, FEATURES } from '../../lib/rules/features';
import { PLACES } from '../../lib/rules/places';
import { REGIONS } from '../../lib/rules/regions';
import { RIGHTS } from '../../lib/rules/rights';
import { RULES } from '../../lib/rules/rules';
import { STEP_IDS } from '../../lib/rules/steps';

const KEYS = Object.keys(en);

describe('messages', () => {
  test.each(Object.entries(en))(
    '%s is a message that ICU can read, and not empty',
    (_, message) => {
      const parts = parse(message);
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts)
        expect([TYPE.literal, TYPE.argument, TYPE.number, TYPE.plural, TYPE.pound]).toContain(
          part.type,
        );
    },
  );

  test('every reason, feature, circumstance, region, right and period has its words', () => {
    const needed = [
      ...STEP_IDS.flatMap((id) => RULES[id].because.map((row) => `reason.${row.id}`)),
      ...FEATURES.flatMap((id) => [`feature.${id}`, `short.${id}`, `phrase.${id}`]),
      ...CIRCUMSTANCES.map((id) => `circumstance.${id}`),
      ...REGIONS.map((id) => `region.${id}`),
      ...RIGHTS.map((id) => `right.${id}`),
      ...UNITS.map((id) => `period.${id}`),
      ...AUTHORITY_NOTES.map((id) => `authority.note.${id}`),
    ];
    expect(needed.filter((key) => !KEYS.includes(key))).toEqual([]);
  });

  test('no reason is kept that no rule gives', () => {
    const given = STEP_IDS.flatMap((id) => RULES[id].because.map((row) => `reason.${row.id}`));
    const kept = KEYS.filter((key) => key.startsWith('reason.'));
    const plain = kept.map((key) => key.replace(/\.reported$/, ''));
    expect(plain.filter((key) => !given.includes(key))).toEqual([]);
  });

  test('a reason for a feature goes on after "Because you …:", any other is a sentence', () => {
    for (const id of STEP_IDS)
      for (const row of RULES[id].because) {
        const text = (en as Record<string, string>)[`reason.${row.id}`];
        expect(text, row.id).toMatch(row.feature ? /^(?:[a-zé]|LinkedIn)/ : /^Because /);
      }
  });

  test.each([
    ['claims.lead', { count: 1 }, 'Here is 1 statement that'],
    ['claims.lead', { count: 60 }, 'Here are 60 statements that'],
    ['objection.for.many', { count: 27 }, 'For people in 27 countries and territories. They are'],
    ['evidence.sources.lead', { count: 1 }, '1 document is here'],
    ['data.cases.what', { cases: 1, known: 'today' }, 'has 1 situation.'],
  ] as const)('%s is right for %o', (key, values, said) => {
    expect(formatMessage('en', key, values)).toContain(said);
  });

  test.each(LOCALES)(
    'in %s keep a Latin name apart from the sentence only where that runs the other way',
    (locale) => {
      const values = { publisher: 'LinkedIn', title: 'Privacy Policy (2025)' };
      const isKept = formatMessage(locale, 'source.name', values).includes('\u2068LinkedIn\u2069');
      expect(isKept).toBe(LANGUAGES[locale].direction === 'rtl');
    },
  );

  test('a missing value is an error and not a gap', () => {
    expect(() => formatMessage('en', 'status.on', { inPlace: 'in Germany' })).toThrow();
  });
});

describe('places in English', () => {
  test('each has a name, and a way to say it in a sentence', () => {
    for (const place of PLACES) {
      const { name, in: phrase } = wordsFor('en').place(place);
      expect(name.length, place).toBeGreaterThan(2);
      expect(phrase, place).toMatch(/^(?:in|on) (?:the )?\p{L}/u);
    }
  });

  test('no two are listed under one name', () => {
    const names = PLACES.map((place) => {
      const { listed, name } = wordsFor('en').place(place);
      return listed ?? name;
    });
    expect(new Set(names).size).toBe(PLACES.length);
  });

  test.each([
    ['GB', 'in the United Kingdom'],
    ['NL', 'in the Netherlands'],
    ['IM', 'on the Isle of Man'],
    ['DE', 'in Germany'],
    ['US-CA', 'in California'],
  ] as const)('%s: %s', (place, phrase) => {
    expect(wordsFor('en').place(place).in).toBe(phrase);
  });
});

describe('the alphabet', () => {
  test.each([
    ['Åland', 'A'],
    ['Österreich', 'O'],
    ['Turkey', 'T'],
  ])('has %s under %s in English', (name, letter) => {
    expect(wordsFor('en').letter(name)).toBe(letter);
  });

  test('is what places are ordered by', () => {
    const { compare, place } = wordsFor('en');
    const sorted = PLACES.map((each) => place(each).sort).toSorted(compare);
    expect([sorted[0], sorted.at(-1)]).toEqual(['Afghanistan', 'Zimbabwe']);
  });
});

test('lists read as English ones do', () => {
  const { list, shortList, label } = wordsFor('en');
  expect(list(['A', 'B', 'C'])).toBe('A, B, and C');
  expect(shortList(['A', 'B', 'C'])).toBe('A, B, C');
  expect(label('Sources')).toBe('Sources:');
});

test('dates read as in "3 November 2025", as exactly as they are known', () => {
  const { day, published } = wordsFor('en');
  expect(day('2025-11-03')).toBe('3 November 2025');
  expect(published('2025-11')).toBe('November 2025');
  expect(published('2025')).toBe('2025');
});

test('two sentences have a space between them', () => {
  expect(wordsFor('en').sentences(['One.', 'Two.'])).toBe('One. Two.');
});
