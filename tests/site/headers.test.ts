import { describe, expect, test } from 'vitest';
import {
  HEADERS,
  headersFor,
  localHeadersFor,
  printCaddy,
  printHeadersFile,
  printNginxHeaders,
  printNginxMaps,
} from '../../lib/site/headers';

const EVERY_PATH = [
  '/',
  '/en/de/',
  '/404.html',
  '/data/places.json',
  '/embed/en/de/',
  '/robots.txt',
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

describe('the two exceptions', () => {
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

  test.each(['/embedded/', '/en/data/', '/database.json', '//data/'])(
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

/** Cloudflare's reading: rules add up in order, `! Name` takes away, a repeated name is joined. */
function readHeadersFile(text: string, pathname: string): Map<string, string> {
  const found = new Map<string, string>();
  let matches = false;
  for (const line of text.split('\n').filter((row) => row !== '')) {
    if (!line.startsWith(' ')) matches = pathname.startsWith(line.replace('*', ''));
    else if (matches && line.startsWith('  ! ')) found.delete(line.slice(4));
    else if (matches) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
    }
  }
  return found;
}

test.each(EVERY_PATH)('_headers gives %s the same set', (path) => {
  expect(readHeadersFile(printHeadersFile(), path)).toEqual(new Map(headersFor(path)));
});

test('every line of _headers is within the 2,000 characters that Cloudflare reads', () => {
  const longest = Math.max(
    ...printHeadersFile()
      .split('\n')
      .map((line) => line.length),
  );
  expect(longest).toBeLessThan(2000);
});

function readNginx(pathname: string): Map<string, string> {
  const variables = new Map<string, string>();
  for (const [, name = '', rows = ''] of printNginxMaps().matchAll(
    /map \$uri (\S+) {\n([^}]*)}/g,
  )) {
    for (const [, prefix = '', value = ''] of rows.matchAll(/(?:~\^(\S+)|default) "([^"]*)";/g)) {
      if (pathname.startsWith(prefix)) variables.set(name, value);
    }
  }
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of printNginxHeaders().matchAll(
    /add_header (\S+) (.+) always;/g,
  )) {
    const text = value.startsWith('$') ? variables.get(value) : value.slice(1, -1);
    if (text) found.set(name, text);
  }
  return found;
}

test.each(EVERY_PATH)('nginx gives %s the same set', (path) => {
  expect(readNginx(path)).toEqual(new Map(headersFor(path)));
});

test.each([
  ['atlas_pages', '/en/de/'],
  ['atlas_embed', '/embed/en/de/'],
  ['atlas_data', '/data/places.json'],
])('Caddy gives @%s the same set', (matcher, path) => {
  const block = new RegExp(`header @${matcher} {\\n([^}]*)\\t}`).exec(printCaddy())?.[1] ?? '';
  const found = [...block.matchAll(/^\t\t(\S+) "(.*)"$/gm)].map(([, name, value]) => [name, value]);
  expect(found).toEqual(headersFor(path));
});
