import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makePlacePage } from '../../lib/guide/place-page';
import { wordsFor } from '../../lib/i18n/words';
import type { Place } from '../../lib/rules/places';
import { makePageData, printPageData } from '../../lib/site/page-data';
import { library, TODAY } from '../library';

const words = wordsFor('en');

function dataOf(place: Place) {
  return makePageData(makePlacePage(place, TODAY, library, words).guide, words);
}

test('a search engine learns the place, the day and the sources of the answer', () => {
  expect(dataOf('DE')).toMatchObject({
    '@type': 'WebPage',
    dateModified: '2026-11-22',
    about: { name: 'Germany' },
  });
  expect(dataOf('DE')).toHaveProperty(
    'isBasedOn',
    expect.arrayContaining(['https://www.linkedin.com/legal/privacy/eu']),
  );
});

test('it is light enough for a page that a phone loads', () => {
  for (const place of ['DE', 'US', 'BR'] as const)
    expect(gzipSync(printPageData(dataOf(place))).length).toBeLessThan(700);
});

test('no text in the data can end it early', () => {
  expect(printPageData({ name: '</script><b>' })).not.toContain('<');
});
