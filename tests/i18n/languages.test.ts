import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import english from '../../content/messages/en.json' with { type: 'json' };
import { parseDocument, readText } from '../../lib/content/read';
import { isLocale, LANGUAGES } from '../../lib/i18n/locales';
import { PLACES } from '../../lib/rules/places';
import { checkTranslated } from '../../lib/translation/characters';
import { documentFile, listDocuments } from '../../lib/translation/documents';
import { findOtherWords, readGlossary, readTerms } from '../../lib/translation/glossary';
import { findMessageFaults } from '../../lib/translation/messages';
import { findPlaceFaults } from '../../lib/translation/places';
import { readMessages } from '../../lib/translation/versions';

const CONTENT = join(import.meta.dirname, '../../content');
const NAMES = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];

/** Languages that have such a file, whether or not they are offered. English is one of them. */
function languagesWith(folder: string, ending: string): (keyof typeof LANGUAGES)[] {
  const files = readdirSync(join(CONTENT, folder));
  return NAMES.filter((locale) => files.includes(`${locale}${ending}`));
}

describe('messages', () => {
  test.each(languagesWith('messages', '.json'))(
    'in %s are the English ones in other words',
    (locale) => {
      const messages = readMessages(CONTENT, locale);
      const faults = [...findMessageFaults(english, messages, LANGUAGES[locale].tag)];
      const isBeingMade = (fault: string) => !isLocale(locale) && fault.endsWith(' is missing');
      expect(faults.filter((fault) => !isBeingMade(fault))).toEqual([]);
      const file = `messages/${locale}.json`;
      expect(() => checkTranslated(file, readText(CONTENT, file), locale)).not.toThrow();
    },
  );

  test('are in files of known languages only', () => {
    const strange = readdirSync(join(CONTENT, 'messages'))
      .filter((name) => name.endsWith('.json'))
      .filter((name) => !NAMES.some((locale) => locale === basename(name, '.json')));
    expect(strange).toEqual([]);
  });
});

describe('someone who reads Chinese', () => {
  const chinese = readMessages(CONTENT, 'zh-hant');

  test('meets no space between two sentences', () => {
    expect(['第一句。', '第二句。'].join(chinese['text.between'])).toBe('第一句。第二句。');
  });

  test.each(['text.items', 'text.comma', 'text.semicolon', 'text.stop', 'source.details'])(
    'meets no Latin mark in %s',
    (key) => {
      expect(chinese[key]).toMatch(/[、，；。]/);
      expect(chinese[key]).not.toMatch(/[ ,;.]/);
    },
  );
});

describe('someone who reads Arabic', () => {
  test.each(['text.items', 'text.comma', 'source.details'])(
    'meets the comma of Arabic in %s',
    (key) => {
      const arabic = readMessages(CONTENT, 'ar')[key];
      expect(arabic).toContain('،');
      expect(arabic).not.toContain(',');
    },
  );
});

describe('who has not said a country yet', () => {
  test.each(languagesWith('messages', '.json'))(
    'reads in a letter in %s a gap that begins or ends as places do',
    (locale) => {
      const places: Record<string, { readonly in: string }> = JSON.parse(
        readText(CONTENT, `places/${locale}.json`),
      );
      const said = Object.values(places).map((place) => wordsOf(place.in, locale));
      const gap = wordsOf(readMessages(CONTENT, locale)['letter.gap.place'] ?? '', locale);
      const isInside = said.some((each) => each[0] === gap[0] || each.at(-1) === gap.at(-1));
      expect(isInside, gap.join(' ')).toBe(true);
    },
  );

  function wordsOf(text: string, locale: keyof typeof LANGUAGES): string[] {
    const segmenter = new Intl.Segmenter(LANGUAGES[locale].tag, { granularity: 'word' });
    return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
      isWordLike ? segment : [],
    );
  }
});

describe('places', () => {
  test.each(languagesWith('places', '.json'))('in %s have a name each', (locale) => {
    const file = `places/${locale}.json`;
    const text = readText(CONTENT, file);
    expect(() => checkTranslated(file, text, locale)).not.toThrow();
    const faults = [...findPlaceFaults(file, JSON.parse(text), PLACES)];
    const isBeingMade = (fault: string) =>
      !isLocale(locale) && / has no (?:name|"in")$/.test(fault);
    expect(faults.filter((fault) => !isBeingMade(fault))).toEqual([]);
  });
});

describe('terms', () => {
  const terms = readTerms(CONTENT);

  test('are there once each', () => {
    const ids = terms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are used in English: no list of words for its own sake', () => {
    const everything = [...Object.values(english), ...documents('en')].join('\n').toLowerCase();
    const unused = terms.filter(
      ({ forms }) => !forms.some((form) => everything.includes(form.toLowerCase())),
    );
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  test.each(languagesWith('glossary', '.yaml'))('in %s are what the glossary says', (locale) => {
    const glossary = readGlossary(CONTENT, terms, locale);
    const translated = existsSync(join(CONTENT, `messages/${locale}.json`))
      ? readMessages(CONTENT, locale)
      : {};
    const faults = [
      ...Object.entries(translated).flatMap(([key, text]) =>
        findOtherWords(terms, glossary, (english as Record<string, string>)[key] ?? '', text).map(
          (fault) => `messages ${key}: ${fault}`,
        ),
      ),
      ...listDocuments(CONTENT).flatMap(({ kind, id }) => {
        const [file, source] = [locale, 'en'].map((each) => documentFile(kind, id, each));
        if (!file || !source || !existsSync(join(CONTENT, file))) return [];
        return findOtherWords(terms, glossary, bodyOf(source), bodyOf(file)).map(
          (fault) => `${file}: ${fault}`,
        );
      }),
    ];
    expect(faults).toEqual([]);
  });

  function documents(locale: string): string[] {
    return listDocuments(CONTENT).map(({ kind, id }) => bodyOf(documentFile(kind, id, locale)));
  }

  /** What readers see: the names of passages are in English everywhere. */
  function bodyOf(file: string): string {
    const text = readFileSync(join(CONTENT, file), 'utf8');
    const body = text.startsWith('---\n') ? parseDocument(file, text).body : text;
    return body.replace(/<[^>]*>/g, ' ');
  }
});
