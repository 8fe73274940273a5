import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HEADER_NAMES, headersFor, NOT_FOUND, valueIn } from '../../lib/site/headers';
import { printHeadersFile } from '../../lib/site/headers-file';
import { listFiles } from '../../lib/site/output';
import {
  isInstalled,
  type RunningServer,
  SERVERS,
  type ServerName,
  startServer,
} from '../../scripts/deploy/servers';
import { COMPRESSED, folderWithSite, type ServedFolder } from './stand-in';

const BASES = ['', '/atlas'] as const;
const CASES = SERVERS.flatMap((name) => BASES.map((base) => ({ name, base })));

/** What is asked for, of each class of response. */
const CLASSES = {
  page: () => '/en/de/',
  asset: () => `/assets/${first('assets')}`,
  'style sheet': () => `/_next/static/chunks/${first('_next/static/chunks')}`,
  'calendar file': () => '/en/look-again.ics',
  feed: () => '/en/feed.xml',
  'page to embed': () => '/embed/en/de/',
  'open data': () => `/data/${first('data')}`,
} as const;

const MISSING = ['/en/zz/', '/assets/zz-ABCDEFGH.js', '/embed/zz/', '/data/zz.json', '/en/zz.ics'];

for (const { name, base } of CASES) {
  const where = base ? `${name}, in the folder ${base} of a host` : name;
  const isHere = isInstalled(name);
  const title = isHere ? where : `${where} (${name} is not installed here: nothing was checked)`;

  describe.skipIf(!isHere)(title, () => {
    const site = serveSite(name, base);

    test.each(Object.entries(CLASSES))(
      'a reader gets the %s with the table’s headers',
      async (_, at) => {
        const answer = await site.ask(at());
        expect(answer.status).toBe(200);
        expect(answer.headers).toEqual(tableFor(at()));
      },
    );

    test.each(MISSING)(
      'who asks for %s, which is not there, is told so by our page, and nobody keeps the answer',
      async (pathname) => {
        const answer = await site.ask(pathname);
        expect(answer.status).toBe(404);
        expect(answer.text).toBe(readFileSync('out/404.html', 'utf8'));
        expect(answer.headers).toEqual(tableFor(NOT_FOUND));
        expect(answer.type?.toLowerCase()).toBe('text/html; charset=utf-8');
      },
    );

    test('an address that lacks its last slash leads to the page, on the same host', async () => {
      const answer = await site.ask('/en/de');
      expect([301, 308]).toContain(answer.status);
      expect(answer.location).toBe(`${base}/en/de/`);
      expect(answer.headers).toEqual(tableFor('/en/de'));
    });

    test('a page that has not changed is not sent again', async () => {
      const { etag = '' } = await site.ask('/en/de/');
      const again = await site.ask('/en/de/', { 'If-None-Match': etag });
      expect(again.status).toBe(304);
      expect(again.text).toBe('');
    });

    test('the compressed copy is sent to who can read it, and only to them', async () => {
      const packed = await site.ask('/compressed/', { 'Accept-Encoding': 'gzip' });
      expect(packed.encoding).toBe('gzip');
      expect(packed.vary).toMatch(/accept-encoding/i);
      expect(packed.text).toContain(COMPRESSED);
      const plain = await site.ask('/compressed/');
      expect(plain.encoding).toBeUndefined();
      expect(plain.text).toBe('This is the page.');
    });

    test.each([
      ['/en/de/', 'text/html; charset=utf-8'],
      ['/en/look-again.ics', 'text/calendar; charset=utf-8'],
      ['/en/feed.xml', 'application/atom+xml; charset=utf-8'],
      ['/site.webmanifest', 'application/manifest+json'],
      ['/favicon.ico', 'image/x-icon'],
      ['/favicon.svg', 'image/svg+xml'],
    ])('%s says that it is %s: no browser guesses', async (pathname, type) => {
      expect((await site.ask(pathname)).type?.toLowerCase()).toBe(type);
    });

    test('who sends something is refused', async () => {
      const answer = await site.ask('/en/de/', {}, 'POST');
      expect(answer.status).toBe(405);
      expect(answer.headers).toEqual(tableFor('/en/de/'));
    });

    if (base)
      test('the folder without its slash leads into the site', async () => {
        const answer = await site.ask('');
        expect(answer.location).toBe(`${base}/`);
        expect(answer.headers).toEqual(tableFor('/'));
      });
  });
}

test('the export has the file _headers for exactly its own files', async () => {
  const files = (await listFiles('out')).filter((file) => !/\.(?:gz|br)$/.test(file));
  expect(readFileSync('out/_headers', 'utf8')).toBe(printHeadersFile(files));
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly location: string | undefined;
  readonly etag: string | undefined;
  readonly encoding: string | undefined;
  readonly vary: string | undefined;
  readonly type: string | undefined;
  readonly text: string;
}

function serveSite(name: ServerName, base: string) {
  let folder: ServedFolder;
  let server: RunningServer;
  beforeAll(async () => {
    folder = folderWithSite(base);
    server = await startServer(name, folder.root, base);
  });
  afterAll(() => {
    server?.stop();
    folder?.remove();
  });
  return {
    ask: (pathname: string, headers = {}, method = 'GET') =>
      ask(`${server.origin}${base}${pathname}`, headers, method),
  };
}

/** Node's own client: it follows nothing and shows each header as it came. */
function ask(address: string, headers: Record<string, string>, method: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      address,
      { method, headers: { ...headers, Connection: 'close' } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const body = Buffer.concat(parts);
          const encoding = answer.headers['content-encoding'];
          resolve({
            status: answer.statusCode,
            headers: Object.fromEntries(
              HEADER_NAMES.map((name) => [
                name,
                answer.headers[name.toLowerCase()]?.toString() ?? null,
              ]),
            ),
            location: answer.headers.location,
            etag: answer.headers.etag,
            encoding,
            vary: answer.headers.vary,
            type: answer.headers['content-type'],
            text: (encoding === 'gzip' ? gunzipSync(body) : body).toString(),
          });
        });
      },
    );
    asked.on('error', reject).end();
  });
}

function tableFor(pathname: string): Record<string, string | null> {
  const headers = headersFor(pathname);
  return Object.fromEntries(HEADER_NAMES.map((name) => [name, valueIn(headers, name)]));
}

function first(folder: string): string {
  const [file] = readdirSync(`out/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  if (!file) throw new Error(`out/${folder} is empty: run "npm run build" first.`);
  return file;
}
