import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageMetadata } from '../../components/site/metadata';
import { LANGUAGES, LOCALES } from '../../lib/i18n/locales';
import {
  changesPath,
  homePath,
  languagesPath,
  localesToBuild,
  placePath,
} from '../../lib/site/addresses';
import { makeLanguagePages } from '../../lib/site/language-pages';
import { pageClassOf } from '../../lib/site/page-class';

describe.each(Object.entries(LANGUAGES))('%s', (word, { tag, name, dates, direction, type }) => {
  test('is a lower-case word in addresses, and a proper tag on the page', () => {
    expect(word).toMatch(/^[a-z]{2}(?:-[a-z]+)?$/);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(new Intl.Locale(word).language).toBe(new Intl.Locale(tag).language);
  });

  test('is called what the browser, too, calls it in the language itself', () => {
    const language = new Intl.DisplayNames(tag, { type: 'language' }).of(word.slice(0, 2)) ?? '';
    const script = new Intl.Locale(tag).script;
    if (!script) expect(name.toLowerCase()).toContain(language.toLowerCase());
  });

  test('writes days with the digits that its readers find in addresses and laws', () => {
    const day = new Intl.DateTimeFormat(dates, { dateStyle: 'long' }).format(new Date(0));
    expect(day).toMatch(/19(?:70|69)/);
  });

  test('runs in the direction of its script, which has a style sheet where it is not Latin', () => {
    const script = new Intl.Locale(tag).maximize().script;
    expect(direction).toBe(script === 'Arab' ? 'rtl' : 'ltr');
    expect(type === undefined).toBe(script === 'Latn');
    if (type) expect(existsSync(`public/type/${type}.css`)).toBe(true);
  });
});

describe('a build', () => {
  test('has every language that is offered, unless a few are asked for', () => {
    expect(localesToBuild('')).toEqual(LOCALES);
    expect(localesToBuild('EN,xx')).toEqual(['en']);
    expect(localesToBuild('xx')).toEqual([]);
  });
});

const CHOICE = '<li><a href="/en/" lang="en">English</a></li><li><a href="/de/">Deutsch</a></li>';
const FILES = [
  'index.html',
  '404.html',
  'en/index.html',
  'en/gb/index.html',
  'en/gb/index.md',
  'en/uk/index.html',
  'en/history/eu/index.html',
  'de/index.html',
  'embed/en/gb/index.html',
];

describe('the choice of language', () => {
  // Only English is offered yet, and the type says so.
  const locales = ['en', 'de'] as unknown as typeof LOCALES;

  test('leads from a page to the same page, not to the front door', () => {
    const page = makeLanguagePages(CHOICE, FILES, locales).get('languages/gb/index.html');
    expect(page).toContain('<a href="/en/gb/" lang="en">English</a>');
    expect(page).toContain('<a href="/de/gb/">Deutsch</a>');
  });

  test('is there for each page once, and not for codes that only lead on', () => {
    expect([...makeLanguagePages(CHOICE, FILES, locales).keys()]).toEqual([
      'languages/index.html',
      'languages/gb/index.html',
      'languages/history/eu/index.html',
    ]);
  });

  test('is not there where there is nothing to choose', () => {
    expect(makeLanguagePages(CHOICE, FILES, ['en']).size).toBe(0);
  });

  test('has the address that the pages link to', () => {
    expect(languagesPath('en', placePath('en', 'GB'))).toBe('/languages/gb/');
    expect(languagesPath('en', changesPath('en'))).toBe('/languages/changes/');
    expect(languagesPath('en', homePath('en'))).toBe('/languages/');
  });

  test('does not count as the guide for a place', () => {
    expect(pageClassOf('languages/gb/index.html').place).toBeNull();
  });
});

test('a page that is shared says its language and territory', () => {
  const { openGraph } = pageMetadata('Title', 'Text.', { locale: 'en' });
  expect(openGraph).toMatchObject({ locale: 'en_GB' });
});
