import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { makeAtom } from '../../lib/feed/atom';
import { makeFeed, makeRegionFeed } from '../../lib/feed/feeds';
import { wordsFor } from '../../lib/i18n/words';
import { REGIONS } from '../../lib/rules/regions';
import { library } from '../library';

const GRAMMAR = readFileSync(join(import.meta.dirname, 'atom.rng'), 'utf8');
const WORDS = wordsFor('en');

/** What libxml2 says against the grammar of RFC 4287; nothing where the feed is valid. */
async function faultsOf(feed: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: feed }],
    schema: [{ fileName: 'atom.rng', contents: GRAMMAR }],
    extension: 'relaxng',
  });
  return errors.map(({ message }) => message);
}

function feedOf(origin: string | undefined): string {
  return makeAtom(makeFeed(library, WORDS, origin));
}

describe.each([
  ['with its address', 'https://atlas.example'],
  ['without an address', undefined],
] as const)('a feed %s', (_, origin) => {
  test('of everything is what Atom’s grammar says', async () => {
    expect(await faultsOf(feedOf(origin))).toEqual([]);
  });

  test.each(REGIONS)('of %s is what Atom’s grammar says', async (region) => {
    expect(await faultsOf(makeAtom(makeRegionFeed(region, library, WORDS, origin)))).toEqual([]);
  });
});

test.each([
  ['without an id', (feed: string) => feed.replace(/<id>[^<]*<\/id>/, '')],
  [
    'with a day that has no time',
    (feed: string) => feed.replace(/T00:00:00Z<\/updated>/, '</updated>'),
  ],
  [
    'with an element that Atom does not have',
    (feed: string) => feed.replace('<title', '<headline>x</headline><title'),
  ],
  ['that does not end', (feed: string) => feed.replace('</feed>', '')],
] as const)('a feed %s is refused', async (_, spoil) => {
  expect(await faultsOf(spoil(feedOf('https://atlas.example')))).not.toEqual([]);
});
