import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, type Feed, makeAtom } from '../../lib/feed/atom';
import { readAtom } from './read-atom';
import { texts, writable } from './texts';

const ENTRY: Entry = {
  id: 'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
  title: 'Training starts',
  updated: '2026-11-22',
  category: { term: 'world-changed', label: 'The world changed' },
  paragraphs: ['It is on.'],
  page: 'https://example.org/en/changes/one/',
};

const FEED: Feed = {
  id: 'urn:uuid:74738ff5-5367-5958-9aee-98fffdcd1876',
  title: 'Changes',
  subtitle: 'With days',
  language: 'en',
  author: 'Opt-Out Atlas',
  updated: '2026-11-22',
  self: 'https://example.org/en/feed.xml',
  page: 'https://example.org/en/changes/',
  entries: [ENTRY],
};

describe('a feed reader', () => {
  test('sees what the feed says', () => {
    expect(readAtom(makeAtom(FEED))).toEqual({
      id: FEED.id,
      title: 'Changes',
      updated: '2026-11-22T00:00:00Z',
      language: 'en',
      author: 'Opt-Out Atlas',
      self: FEED.self,
      page: FEED.page,
      entries: [
        {
          id: ENTRY.id,
          title: 'Training starts',
          updated: '2026-11-22T00:00:00Z',
          category: 'world-changed',
          label: 'The world changed',
          page: ENTRY.page,
          content: '<p>It is on.</p>',
        },
      ],
    });
  });

  test('sees no address where nobody knows the site’s', () => {
    const file = makeAtom({ ...FEED, self: null, page: null, entries: [{ ...ENTRY, page: null }] });
    expect(file).not.toContain('<link');
    expect(file).not.toContain('href');
    expect(readAtom(file).entries).toHaveLength(1);
  });

  test('sees any text as it was, less what XML cannot say', () => {
    fc.assert(
      fc.property(texts, texts, (title, label) => {
        const category = { term: 're-checked', label };
        const seen = readAtom(
          makeAtom({ ...FEED, title, entries: [{ ...ENTRY, title, category }] }),
        );
        expect(seen.title).toBe(writable(title));
        expect(seen.entries[0]?.title).toBe(writable(title));
        expect(seen.entries[0]?.label).toBe(writable(label));
      }),
    );
  });

  test('sees markup in a text as text, in the content, too', () => {
    const paragraphs = ['<script>alert(1)</script>', 'a & b'];
    const [seen] = readAtom(makeAtom({ ...FEED, entries: [{ ...ENTRY, paragraphs }] })).entries;
    expect(seen?.content).toBe('<p>&#60;script&#62;alert(1)&#60;/script&#62;</p><p>a &#38; b</p>');
  });
});

describe('the reader of these tests refuses', () => {
  const file = makeAtom(FEED);

  test.each([
    ['a feed without a title', '<title>Changes</title>', ''],
    ['a time without a zone', 'T00:00:00Z</updated>', 'T00:00:00</updated>'],
    ['a day that is none', '2026-11-22T', '2026-13-22T'],
    ['an entry without an id', `<id>${ENTRY.id}</id>`, ''],
    ['an address within the site', 'https://example.org/en/feed.xml', '/en/feed.xml'],
    ['a bare ampersand', 'Training starts', 'Training & starts'],
    ['a reference without an end', 'Training starts', 'Training &amp starts'],
    ['an element that is not closed', '</entry>', ''],
    ['a second title', '<title>Changes</title>', '<title>Changes</title><title>Other</title>'],
    [
      'two entries with one id',
      '</feed>',
      `${/ {2}<entry>[\s\S]*<\/entry>/.exec(file)?.[0]}</feed>`,
    ],
  ])('%s', (_, right, wrong) => {
    expect(file).toContain(right);
    expect(() => readAtom(file.replace(right, () => wrong))).toThrow();
  });
});
