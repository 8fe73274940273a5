import { afterEach, describe, expect, test, vi } from 'vitest';
import * as addresses from '../../lib/site/addresses';
import { basePath, moveStyleSheet, underBase, withoutBase } from '../../lib/site/base-path';
import { stripPage } from '../../lib/site/strip';

test('a host of its own needs no base path', () => {
  expect(basePath('')).toBe('');
  expect(basePath(undefined)).toBe('');
});

test.each(['/atlas', '/guides/opt-out'])('a site can lie in %s', (folder) => {
  expect(basePath(folder)).toBe(folder);
  expect(withoutBase(underBase('/en/de/', folder), folder)).toBe('/en/de/');
});

test.each([
  'atlas',
  '/atlas/',
  '/',
  '//evil.example',
  '/../up',
  'https://example.org/atlas',
  '/a b',
])('a build for "%s" stops, and says what is wanted', (folder) => {
  expect(() => basePath(folder)).toThrow(`BASE_PATH "${folder}" is no path like /atlas`);
});

test.each(['/en/de/', '/atlas', '/atlasse/en/', '//atlas/en/'])(
  'what somebody asks for at %s is not of a site in /atlas',
  (pathname) => {
    expect(withoutBase(pathname, '/atlas')).toBeNull();
  },
);

describe('every address that a page writes', () => {
  const makers = Object.entries(addresses).filter(([name]) => /(?:Path|Folder)$/.test(name));

  afterEach(() => vi.unstubAllEnvs());

  test.each(makers)('lies in the folder: %s', (_, make) => {
    vi.stubEnv('BASE_PATH', '/atlas');
    const address = (make as (...words: string[]) => string)('en', 'DE');
    expect(address).toMatch(/^\/atlas\/(?!atlas)/);
  });
});

describe('a style sheet', () => {
  const CSS = 'a{background:url(/a.svg)}b{background:url("/b.svg")}c{background:url(//c.example/)}';

  test('finds its pictures in the folder', () => {
    expect(moveStyleSheet(CSS, '/atlas')).toBe(
      'a{background:url(/atlas/a.svg)}b{background:url("/atlas/b.svg")}c{background:url(//c.example/)}',
    );
  });

  test('stays as it is on a host of its own', () => {
    expect(moveStyleSheet(CSS, '')).toBe(CSS);
  });
});

describe('a page in a folder', () => {
  const OURS = '<script type="module" src="/atlas/assets/guide-ABC.js"></script>';
  const NEXT = '<script src="/atlas/_next/static/chunks/a.js" async=""></script>';

  test('keeps our script and loses the runtime', () => {
    expect(stripPage(`${NEXT}${OURS}`, new Map(), '/atlas')).toBe(OURS);
  });

  test('may not load a script from elsewhere on the host', () => {
    const outside = '<script type="module" src="/assets/guide-ABC.js"></script>';
    expect(() => stripPage(outside, new Map(), '/atlas')).toThrow('an unexpected script');
  });
});
