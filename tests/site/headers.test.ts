import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../lib/i18n/locales';
import { EXCEPTIONS, HEADERS, headersFor, isKept, localHeadersFor } from '../../lib/site/headers';
import { printHeadersFile } from '../../lib/site/headers-file';

const EVERY_PATH = [
  '/',
  '/en/de/',
  '/404.html',
  '/data/places.json',
  '/embed/en/de/',
  '/offline-worker.js',
  '/robots.txt',
  '/en/look-again.ics',
  '/assets/guide-5XTPM6MP.js',
  '/_next/static/chunks/01ivwkvd_8kgg.css',
];

function header(pathname: string, name: string): string | undefined {
  return new Map(headersFor(pathname)).get(name);
}

function directives(pathname: string): string[] {
  return header(pathname, 'Content-Security-Policy')?.split('; ') ?? [];
}

describe('what every response says', () => {
  test.each(EVERY_PATH)(
    '%s runs no script of another origin and makes no markup from text',
    (path) => {
      expect(directives(path)).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ]),
      );
      expect(directives(path).join()).not.toMatch(/unsafe|https?:|\*/);
    },
  );

  test.each(EVERY_PATH)('%s tells no other site where the reader came from', (path) => {
    expect(header(path, 'Referrer-Policy')).toBe('no-referrer');
    expect(header(path, 'X-Content-Type-Options')).toBe('nosniff');
    expect(header(path, 'Permissions-Policy')).toContain('geolocation=()');
  });

  test('a page cannot be framed', () => {
    expect(directives('/en/de/')).toContain("frame-ancestors 'none'");
    expect(header('/en/de/', 'X-Frame-Options')).toBe('DENY');
  });

  test('another site cannot read a page', () => {
    expect(header('/en/de/', 'Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(header('/en/de/', 'Access-Control-Allow-Origin')).toBeUndefined();
  });
});

describe('what a browser keeps', () => {
  test.each([
    '/',
    '/en/de/',
    '/offline-worker.js',
    '/404.html',
    '/favicon.svg',
    '/en/look-again.ics',
    '/data/a.json',
  ])('%s is asked for again each time: the answer may be another tomorrow', (path) => {
    expect(header(path, 'Cache-Control')).toBe('no-cache');
  });

  test.each(['/assets/guide-5XTPM6MP.js', '/_next/static/chunks/01ivwkvd_8kgg.css'])(
    '%s, whose name changes with what is in it, is kept for a year',
    (path) => {
      expect(header(path, 'Cache-Control')).toBe('public, max-age=31536000, immutable');
    },
  );
});

describe('the exceptions', () => {
  test.each(LOCALES)(
    'in %s, one page may make one address for a script, and nothing else',
    (locale) => {
      const path = `/${locale}/offline/`;
      expect(directives(path)).toContain('trusted-types opt-out-atlas-worker');
      expect(
        directives(path)
          .filter((each) => !each.startsWith('trusted-types '))
          .toSorted(),
      ).toEqual(
        directives('/en/de/')
          .filter((each) => each !== "trusted-types 'none'")
          .toSorted(),
      );
      const others = (from: string) =>
        headersFor(from).filter(([name]) => name !== 'Content-Security-Policy');
      expect(others(path)).toEqual(others('/en/de/'));
    },
  );

  test('an embedded guide can be framed, and differs in nothing else', () => {
    expect(header('/embed/en/de/', 'X-Frame-Options')).toBeUndefined();
    expect(directives('/embed/en/de/')).toEqual(
      directives('/en/de/').filter((directive) => directive !== "frame-ancestors 'none'"),
    );
    expect(headersFor('/embed/en/de/')).toHaveLength(HEADERS.length - 1);
  });

  test('open data can be read from anywhere, and cannot be framed', () => {
    expect(header('/data/places.json', 'Access-Control-Allow-Origin')).toBe('*');
    expect(header('/data/places.json', 'Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(header('/data/places.json', 'X-Frame-Options')).toBe('DENY');
  });

  test.each(['/embedded/', '/en/data/', '/database.json', '//data/', '/en/assets/', '/assets'])(
    '%s is no exception',
    (path) => {
      expect(headersFor(path)).toEqual(HEADERS);
    },
  );
});

test('the local server leaves out only what breaks plain http', () => {
  for (const path of EVERY_PATH) {
    const local = new Map(localHeadersFor(path));
    const dropped = headersFor(path).filter(([name]) => !local.has(name));
    expect(dropped.map(([name]) => name)).toEqual(['Strict-Transport-Security']);
    expect(local.get('Content-Security-Policy')).toBe(directives(path).slice(0, -1).join('; '));
    expect(directives(path).at(-1)).toBe('upgrade-insecure-requests');
  }
});

const FILES = [
  '404.html',
  '_next/static/chunks/01ivwkvd_8kgg.css',
  'assets/guide-5XTPM6MP.js',
  'data/places.json',
  'en/de/index.html',
  'en/look-again.ics',
];

interface Rule {
  readonly path: string;
  readonly lines: string[];
}

function readRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter((row) => row !== '')) {
    if (line.startsWith('/')) rules.push({ path: line, lines: [] });
    else rules.at(-1)?.lines.push(line.trim());
  }
  return rules;
}

function matching(rules: readonly Rule[], pathname: string): string[][] {
  return rules
    .filter(({ path }) =>
      path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path,
    )
    .map(({ lines }) => lines);
}

function splitLine(line: string): [name: string, value: string] {
  const colon = line.indexOf(': ');
  return [line.slice(0, colon), line.slice(colon + 2)];
}

/**
 * As Cloudflare's published code does it: its own two headers first; in each rule, first what `!`
 * takes away; a name that an earlier rule has set is added to.
 */
function readAsCloudflare(text: string, pathname: string): Map<string, string> {
  const found = new Map([
    ['Access-Control-Allow-Origin', '*'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ]);
  const ours = new Set<string>();
  for (const lines of matching(readRules(text), pathname)) {
    for (const line of lines.filter((each) => each.startsWith('! '))) found.delete(line.slice(2));
    for (const line of lines.filter((each) => !each.startsWith('! '))) {
      const [name, value] = splitLine(line);
      const before = ours.has(name) ? found.get(name) : undefined;
      found.set(name, before === undefined ? value : `${before}, ${value}`);
      ours.add(name);
    }
  }
  return found;
}

/** As Netlify's published code does it: lines without a colon are skipped, the later rule wins. */
function readAsNetlify(text: string, pathname: string): Map<string, string> {
  const lines = matching(readRules(text), pathname).flat();
  return new Map(lines.filter((line) => line.includes(':')).map(splitLine));
}

describe('the file _headers', () => {
  const text = printHeadersFile(FILES, '');

  test.each([...EVERY_PATH, '/en/offline/'])('Cloudflare gives %s the same set', (path) => {
    expect(readAsCloudflare(text, path)).toEqual(new Map(headersFor(path)));
  });

  test.each([...EVERY_PATH.filter((path) => !path.startsWith('/embed/')), '/en/offline/'])(
    'Netlify gives %s the same set',
    (path) => {
      expect(readAsNetlify(text, path)).toEqual(new Map(headersFor(path)));
    },
  );

  test('on Netlify an embedded guide still cannot be framed, and differs in nothing else', () => {
    const expected = new Map([...headersFor('/embed/en/de/'), ['X-Frame-Options', 'DENY']]);
    expect(readAsNetlify(text, '/embed/en/de/')).toEqual(expected);
  });

  test.each([
    ['Cloudflare', readAsCloudflare],
    ['Netlify', readAsNetlify],
  ])('behind %s, nobody keeps for a year that a script was missing for a minute', (_, read) => {
    const missing = read(text, '/assets/guide-ABCDEFGH.js');
    expect(missing.get('Cache-Control')).toBe('no-cache');
  });

  test('below a folder of the host, it speaks of that folder only', () => {
    const moved = printHeadersFile(FILES, '/atlas');
    for (const path of EVERY_PATH) {
      expect(readAsCloudflare(moved, `/atlas${path}`)).toEqual(new Map(headersFor(path)));
      expect(matching(readRules(moved), path)).toEqual([]);
    }
  });

  test('every line is within the 2,000 characters that Cloudflare reads', () => {
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });

  test('more rules than Cloudflare reads stop the build', () => {
    const files = Array.from({ length: 100 }, (_, index) => `assets/file-${index}.js`);
    expect(() => printHeadersFile(files)).toThrow(
      /^_headers has \d+ rules, and Cloudflare reads 100$/,
    );
  });
});

test('no two exceptions are about the same path', () => {
  for (const { path } of EXCEPTIONS)
    expect(EXCEPTIONS.filter((other) => path.startsWith(other.path))).toHaveLength(1);
  expect(EXCEPTIONS.filter(({ path }) => isKept(path))).toHaveLength(2);
});
