import { expect, test } from 'vitest';
import { placePathInLowerCase, withLastSlash } from '../../lib/site/address';

const HOSTILE = [
  '//evil.example',
  '//EVIL/GB',
  '/\\evil',
  '/en/../GB',
  '/en//GB',
  '/%2F%2Fevil',
  '/en/GB\r\nSet-Cookie: a=b',
  'https://evil.example/EN/GB',
];

test.each([
  ['/en/GB/', '/en/gb/'],
  ['/en/GB', '/en/gb/'],
  ['/EN/us-CA/', '/en/us-ca/'],
  ['/zh-Hans/CN/', '/zh-hans/cn/'],
])('a typed %s leads to %s', (typed, address) => {
  expect(placePathInLowerCase(typed)).toBe(address);
});

test.each(['/en/gb/', '/', '/en/', '/en/Sources/', '/en/GB/more/', '/data/GB.json'])(
  '%s stays as it is',
  (pathname) => {
    expect(placePathInLowerCase(pathname)).toBeNull();
  },
);

test('a page asked for without its last slash has an address with one', () => {
  expect(withLastSlash('/en/us-ca')).toBe('/en/us-ca/');
});

test.each(['/', '/en/gb/', '/robots.txt', '/en/feed.xml'])('%s lacks no slash', (pathname) => {
  expect(withLastSlash(pathname)).toBeNull();
});

test.each(HOSTILE)('%s leads nowhere', (pathname) => {
  expect(placePathInLowerCase(pathname)).toBeNull();
  expect(withLastSlash(pathname)).toBeNull();
});
