import { expect, test } from 'vitest';
import { pageClassOf } from '../../lib/site/page-class';

test.each([
  ['index.html', '/', null],
  ['404.html', '/404.html', null],
  ['en/index.html', '/{locale}', null],
  ['en/de/index.html', '/{locale}/{place}', 'de'],
  ['zh-hans/us-ca/index.html', '/{locale}/{place}', 'us-ca'],
  ['en/sources/index.html', '/{locale}/sources', null],
  ['en/history/eu/index.html', '/{locale}/history/{id}', null],
  ['embed/en/de/index.html', '/embed/{locale}/{place}', 'de'],
])('%s is a page of the class %s', (file, name, place) => {
  expect(pageClassOf(file)).toEqual({ name, place });
});
