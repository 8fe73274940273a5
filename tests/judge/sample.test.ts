import { expect, test } from 'vitest';
import { addressOf, samplePages } from '../../scripts/judge/sample';

test('one page stands for each class, and a few places for all places', () => {
  const files = [
    '404.html',
    'assets/guide.js',
    'en/about/index.html',
    'en/ad/index.html',
    'en/changes/index.html',
    'en/changes/one/index.html',
    'en/changes/two/index.html',
    'en/de/index.html',
    'en/gb/index.html',
    'index.html',
  ];
  expect(samplePages(files)).toEqual([
    '404.html',
    'en/about/index.html',
    'en/changes/index.html',
    'en/changes/one/index.html',
    'en/de/index.html',
    'en/gb/index.html',
    'index.html',
  ]);
});

test('in another language, one guide stands for all pages', () => {
  const files = [
    'ar/about/index.html',
    'ar/de/index.html',
    'ar/gb/index.html',
    'embed/ar/gb/index.html',
    'embed/en/gb/index.html',
    'en/ar/index.html',
    'en/gb/index.html',
  ];
  expect(samplePages(files)).toEqual([
    'ar/gb/index.html',
    'embed/en/gb/index.html',
    'en/gb/index.html',
  ]);
});

test('somebody who asks for every class gets each one in each language, by one place', () => {
  const files = [
    'ar/about/index.html',
    'ar/changes/one/index.html',
    'ar/changes/two/index.html',
    'ar/de/index.html',
    'ar/gb/index.html',
    'embed/ar/gb/index.html',
    'en/about/index.html',
    'fr/about/index.html',
  ];
  expect(samplePages(files, 'every class in each language')).toEqual([
    'ar/about/index.html',
    'ar/changes/one/index.html',
    'ar/gb/index.html',
    'embed/ar/gb/index.html',
    'en/about/index.html',
    'fr/about/index.html',
  ]);
});

test.each([
  ['index.html', '/'],
  ['en/de/index.html', '/en/de/'],
  ['404.html', '/404.html'],
])('%s is at %s', (file, address) => {
  expect(addressOf(file)).toBe(address);
});
