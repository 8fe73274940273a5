import { describe, expect, test } from 'vitest';
import { fileFor, idsOf, isInternal, linksOf, problemOfOutbound } from '../../lib/site/links';

test('a page refers to what it links and what it loads', () => {
  const html =
    '<link rel="stylesheet" href="/a.css"/><a class="x" href="/en/?a=1&amp;b=2#s">x</a><img alt="" src="/i.svg"/>';
  expect(linksOf(html).map(({ address }) => address)).toEqual([
    '/a.css',
    '/en/?a=1&b=2#s',
    '/i.svg',
  ]);
});

test('a data block refers to nothing', () => {
  expect(linksOf('<script type="application/ld+json">{"a":"<a href=\\"/x\\">"}</script>')).toEqual(
    [],
  );
});

test('a fragment points to an id', () => {
  expect(idsOf('<h2 id="steps">x</h2>')).toEqual(new Set(['steps']));
});

test.each([
  ['/', 'index.html'],
  ['/en/de/', 'en/de/index.html'],
  ['/en/feed.xml', 'en/feed.xml'],
])('%s is answered by %s', (pathname, file) => {
  expect(fileFor(pathname)).toBe(file);
});

test.each(['https://example.org/', 'mailto:a@example.org', '//example.org/', 'javascript:x'])(
  '%s leaves the site',
  (address) => {
    expect(isInternal(address)).toBe(false);
  },
);

describe('a link that leaves the site', () => {
  test.each([
    ['a', 'https://example.org/', 'noopener noreferrer', null],
    ['a', 'https://example.org/', 'noreferrer noopener external', null],
    ['a', 'mailto:a@example.org', '', null],
    ['link', 'https://example.org/en/', 'canonical', null],
    ['a', 'https://example.org/', 'noopener', 'lacks rel="noopener noreferrer"'],
    ['a', 'http://example.org/', 'noopener noreferrer', 'is neither https nor mailto'],
    ['a', '//example.org/', 'noopener noreferrer', 'is neither https nor mailto'],
    ['img', 'https://example.org/i.png', '', 'is loaded from another origin'],
  ])('<%s> to %s with rel "%s": %s', (element, address, rel, problem) => {
    expect(problemOfOutbound({ element, address, rel })).toBe(problem);
  });
});
