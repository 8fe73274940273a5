import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../lib/content/source';
import { loadPhrases, parsePhrases } from '../../lib/drift/phrases';
import { library } from '../library';

const { sources } = library;

describe('the phrases of this guide', () => {
  const load = () => loadPhrases(join(import.meta.dirname, '../../content'), sources);

  test('belong to sources with an address, and no page of LinkedIn’s own is without', () => {
    expect(load).not.toThrow();
  });

  test('are names and dates: none is as long as a sentence', () => {
    const long = [...load().values()]
      .flatMap((expected) => expected.phrases)
      .filter((phrase) => phrase.split(' ').length > 11);
    expect(long).toEqual([]);
  });
});

describe('phrases that are refused', () => {
  const one = {
    id: 'the-page',
    publisher: 'Somebody',
    title: 'The page',
    url: 'https://example.org/',
    published: null,
    checked: '2026-11-22',
    tier: 1,
    reading: 'original-copy',
  } satisfies Source;
  const known = new Map<string, Source>([
    ['the-page', one],
    ['on-paper', { ...one, id: 'on-paper', url: null }],
  ]);

  test.each([
    ['en: {}', 'phrases.yaml: has nothing for "the-page", a page of tier 1'],
    ['{}', 'phrases.yaml: has nothing for "the-page", a page of tier 1'],
    ['en: { the-pgae: [Off] }', 'phrases.yaml: en.the-pgae is no source with an address'],
    ['en: { on-paper: [Off] }', 'phrases.yaml: en.on-paper is no source with an address'],
    [
      '{ en: { the-page: [Off] }, de: { the-page: [Aus] } }',
      'phrases.yaml: de.the-page is there twice',
    ],
    ['en: { the-page: [] }', /^phrases\.yaml: en\.the-page /],
    ['en: { the-page: [O] }', /^phrases\.yaml: en\.the-page\.0 /],
    ['xx: { the-page: [Off] }', /^phrases\.yaml: .*xx/],
    ['en: { the-page: [Turn it off.] }', 'phrases.yaml: en.the-page.0 ends like a sentence'],
    [
      `en: { the-page: [${'word '.repeat(20)}end] }`,
      'phrases.yaml: en.the-page.0 is too long for a name or a date',
    ],
  ])('%s', (yaml, message) => {
    expect(() => parsePhrases(yaml, known)).toThrow(message);
  });
});
