import { describe, expect, test } from 'vitest';
import type { Correction } from '../../lib/corrections/correction';
import { makeAtom } from '../../lib/feed/atom';
import { makeFeed, makeRegionFeed } from '../../lib/feed/feeds';
import { nameUuid } from '../../lib/feed/uuid';
import { wordsFor } from '../../lib/i18n/words';
import { REGIONS } from '../../lib/rules/regions';
import { library } from '../library';
import { readAtom } from './read-atom';

const WORDS = wordsFor('en');
const ORIGIN = 'https://atlas.example';
const EUROPE = '2025-11-03-training-starts-in-europe';

function whole(origin?: string, from = library) {
  return readAtom(makeAtom(makeFeed(from, WORDS, origin)));
}

function ofRegion(region: (typeof REGIONS)[number], origin?: string) {
  return readAtom(makeAtom(makeRegionFeed(region, library, WORDS, origin)));
}

describe('someone who reads the feed of everything', () => {
  test('gets every policy change and every correction', () => {
    const { entries } = whole(ORIGIN);
    const pages = entries.map(({ page }) => page);
    expect(pages).toContain(`${ORIGIN}/en/changes/${EUROPE}/`);
    for (const { id } of library.corrections)
      expect(pages).toContain(`${ORIGIN}/en/corrections/#${id}`);
    expect(entries).toHaveLength(library.changes.length + library.corrections.length);
  });

  test('is told which are changes in the world, and which are our corrections', () => {
    const { entries } = whole(ORIGIN);
    const categoryOf = (ending: string) =>
      entries.find(({ page }) => page?.endsWith(ending))?.category;
    expect(categoryOf(`${EUROPE}/`)).toBe('world-changed');
    expect(categoryOf('#2026-11-22-licence-rule-is-older')).toBe('we-corrected');
    // Nobody acted on that day: we wrote down what we had read.
    expect(categoryOf('2026-11-22-settings-read-in-copies/')).toBe('re-checked');
  });

  test('reads the old sentence, the new one and the reason in the entry itself', () => {
    const entry = whole().entries.find(({ title }) => title.includes('licence is older'));
    expect(entry?.content).toMatch(/^<p>What it said: Under the User Agreement .*<\/p>/);
    expect(entry?.content).toContain('<p>What it says now: ');
    expect(entry?.content).toContain('That rule is older');
    expect(entry?.content).toContain('<p>Why: ');
  });

  test('has the newest entry first, and the feed is as new as it', () => {
    const [newest] = library.corrections;
    if (!newest) throw new Error('no corrections');
    const later: Correction = { ...newest, id: '2027-02-01-later', day: '2027-02-01' };
    const feed = whole(ORIGIN, { ...library, corrections: [...library.corrections, later] });
    expect(feed.entries[0]?.page).toBe(`${ORIGIN}/en/corrections/#2027-02-01-later`);
    expect(feed.updated).toBe('2027-02-01T00:00:00Z');
  });

  test('sees a change again when a row of it was corrected later', () => {
    const changes = library.changes.map((change) =>
      change.id === EUROPE
        ? { ...change, effects: change.effects.map((row) => ({ ...row, recorded: '2027-03-01' })) }
        : change,
    );
    const [first] = whole(ORIGIN, { ...library, changes }).entries;
    expect(first?.page).toBe(`${ORIGIN}/en/changes/${EUROPE}/`);
    expect(first?.updated).toBe('2027-03-01T00:00:00Z');
  });

  test('gets no address of ours where the site has no public one', () => {
    const file = makeAtom(makeFeed(library, WORDS, undefined));
    expect(file).not.toMatch(/<link|href|https?:\/\/(?!www\.w3\.org\/2005\/Atom")/);
  });
});

describe('someone who reads the feed of a region', () => {
  test.each(REGIONS)('%s: gets the changes that concern it, and no others', (region) => {
    const expected = library.changes.filter(({ regions }) => regions.includes(region));
    const pages = ofRegion(region, ORIGIN).entries.map(({ page }) => page);
    expect(pages.toSorted()).toEqual(
      expected.map(({ id }) => `${ORIGIN}/en/changes/${id}/`).toSorted(),
    );
  });

  test('sees an entry that is in both feeds once', () => {
    const inAll = new Map(whole(ORIGIN).entries.map(({ page, id }) => [page, id]));
    for (const { page, id } of ofRegion('eu', ORIGIN).entries) expect(inAll.get(page)).toBe(id);
  });

  test('can tell the feeds apart, by id and by title', () => {
    const feeds = [whole(), ...REGIONS.map((region) => ofRegion(region))];
    expect(new Set(feeds.map(({ id }) => id)).size).toBe(feeds.length);
    expect(new Set(feeds.map(({ title }) => title)).size).toBe(feeds.length);
  });
});

describe('an id', () => {
  test('is the one that RFC 9562 gives as its example', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(nameUuid('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  test('stays the same for ever: these were published', () => {
    const { id, entries } = whole(ORIGIN);
    const idOf = (ending: string) => entries.find(({ page }) => page?.endsWith(ending))?.id;
    expect({
      feed: id,
      region: ofRegion('eu').id,
      change: idOf(`${EUROPE}/`),
      correction: idOf('#2026-11-22-licence-rule-is-older'),
    }).toMatchInlineSnapshot(`
      {
        "change": "urn:uuid:98385e94-dc01-5d72-9231-4673dfe8bc97",
        "correction": "urn:uuid:cab68e18-4b5e-5cdb-b4a4-cda4fa579d34",
        "feed": "urn:uuid:e17a5554-19a0-52ce-97b9-2b5a1adb1406",
        "region": "urn:uuid:9c6ac11c-d039-5c17-92cb-48c5a1e37830",
      }
    `);
  });
});
