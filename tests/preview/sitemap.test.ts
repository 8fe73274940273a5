import { expect, test } from 'vitest';
import { printSitemap, sitemapLine } from '../../lib/site/sitemap';

const ORIGIN = 'https://atlas.example';
const FILES = [
  'index.html',
  '404.html',
  'en/index.html',
  'en/de/index.html',
  'en/uk/index.html',
  'en/history/eu/index.html',
  'embed/en/de/index.html',
  'en/embed/index.html',
  'en/de/index.md',
];

function addressesIn(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>https:\/\/atlas\.example([^<]*)<\/loc>/g)].map(
    ([, path = '']) => path,
  );
}

test('a search engine gets every page for people, and no card, alias or missing page', () => {
  expect(addressesIn(printSitemap(FILES, ORIGIN))).toEqual([
    '/',
    '/en/',
    '/en/de/',
    '/en/embed/',
    '/en/history/eu/',
  ]);
});

test('a page names its versions in other languages, and one for readers of none', () => {
  const entry = printSitemap(FILES, ORIGIN)
    .split('\n')
    .find((line) => line.includes('<loc>https://atlas.example/en/de/</loc>'));
  expect(entry).toContain('hreflang="en" href="https://atlas.example/en/de/"');
  expect(entry).toContain('hreflang="x-default" href="https://atlas.example/en/de/"');
});

test('the choice of language has no other version', () => {
  expect(printSitemap(['index.html', 'en/index.html'], ORIGIN)).toContain(
    '<url><loc>https://atlas.example/</loc></url>',
  );
});

test('robots are told where the list is', () => {
  expect(sitemapLine(ORIGIN)).toBe('Sitemap: https://atlas.example/sitemap.xml\n');
});
