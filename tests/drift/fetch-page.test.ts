import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { judgeSource } from '../../lib/drift/judge';
import { ask, judge, PAGE, serve, serveSocket } from './server';

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const ZEROS = Buffer.alloc(3_000_000);
const SMALL = { packed: 100_000, unpacked: 1_000_000 };

describe('a page that answers', () => {
  test('says what it was cited for', async () => {
    const url = await serve((_, response) => response.writeHead(200, HTML).end(PAGE));
    expect(await judge(url)).toEqual({
      outcome: 'match',
      seen: 'all phrases are there',
      missing: [],
      movedTo: null,
    });
  });

  test.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
  ])('is read when packed with %s', async (packing, body) => {
    const url = await serve((_, response) =>
      response.writeHead(200, { ...HTML, 'Content-Encoding': packing }).end(body),
    );
    expect(await judge(url)).toMatchObject({ outcome: 'match' });
  });

  test('is asked for once, by name and in its language, without a cookie', async () => {
    const asked: unknown[] = [];
    const url = await serve((request, response) => {
      const { 'user-agent': agent, 'accept-language': language, cookie } = request.headers;
      asked.push({ method: request.method, agent, language, cookie });
      response.writeHead(200, { ...HTML, 'Set-Cookie': 'a=b' }).end(PAGE);
    });
    await judge(url);
    expect(asked).toEqual([{ method: 'GET', agent: 'a test', language: 'en', cookie: undefined }]);
  });

  test('has changed when one of the phrases is gone', async () => {
    const url = await serve((_, response) =>
      response.writeHead(200, HTML).end(PAGE.replace('2025', '2026')),
    );
    expect(await judge(url)).toMatchObject({ outcome: 'changed', missing: ['November 3, 2025'] });
  });

  test('has changed when it is empty', async () => {
    const url = await serve((_, response) => response.writeHead(200, HTML).end());
    expect(await judge(url)).toMatchObject({ outcome: 'changed', seen: 'the page is empty' });
  });

  test('has changed when an empty answer claims to be packed', async () => {
    const url = await serve((_, response) =>
      response.writeHead(200, { ...HTML, 'Content-Encoding': 'gzip' }).end(),
    );
    expect(await judge(url)).toMatchObject({ outcome: 'changed' });
  });
});

describe('a page that a person reads otherwise than a program', () => {
  const ACCENTS = {
    language: 'fr',
    phrases: ['Données pour l’amélioration de l’IA générative'],
  } as const;
  const FRENCH = "<p>Données pour l'amélioration de l'IA générative";

  test.each([
    ['in Latin-1, which it calls UTF-8', 'text/html; charset=utf-8', Buffer.from(FRENCH, 'latin1')],
    ['in Latin-1, without a word on it', 'text/html', Buffer.from(FRENCH, 'latin1')],
    ['in UTF-16', 'text/html; charset=utf-16', Buffer.from(FRENCH, 'utf16le')],
    [
      'in UTF-16 with a mark, called Latin-1',
      'text/html; charset=latin1',
      Buffer.from(`\ufeff${FRENCH}`, 'utf16le'),
    ],
    ['in a charset that nobody knows', 'text/html; charset=klingon', Buffer.from(FRENCH)],
    [
      'in the charset that only its <meta> names',
      'text/html',
      Buffer.from(`<meta charset="iso-8859-1">${FRENCH}`, 'latin1'),
    ],
  ])('%s', async (_, type, body) => {
    const url = await serve((_request, response) =>
      response.writeHead(200, { 'Content-Type': type }).end(body),
    );
    expect(judgeSource(url, ACCENTS, await ask(url))).toMatchObject({ outcome: 'match' });
  });

  test('in another language by its own word', async () => {
    const url = await serve((_, response) =>
      response.writeHead(200, HTML).end('<html lang="de-AT"><p>Einstellung'),
    );
    expect(await judge(url)).toMatchObject({ outcome: 'wrong-language', seen: 'it is in "de"' });
  });

  test('in another language, though it says English', async () => {
    const german = 'Das ist eine Seite, die nicht in der Sprache ist, auf die wir warten. ';
    const url = await serve((_, response) =>
      response.writeHead(200, HTML).end(`<html lang="en"><p>${german.repeat(5)}`),
    );
    expect(await judge(url)).toMatchObject({ outcome: 'wrong-language', seen: 'it is in "de"' });
  });

  test('in English, though it says Welsh, so that it has changed', async () => {
    const english = 'This is the page that you asked for, and the words of it are not those. ';
    const url = await serve((_, response) =>
      response.writeHead(200, HTML).end(`<html lang="cy"><p>${english.repeat(5)}`),
    );
    expect(await judge(url)).toMatchObject({ outcome: 'changed' });
  });

  const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
  test.each([
    ['image/png', PNG],
    ['text/html', PNG],
    ['', PNG],
    ['application/pdf', Buffer.from(PAGE)],
    ['application/json', Buffer.from(PAGE)],
  ])('as %s, which is no text', async (type, body) => {
    const url = await serve((_, response) =>
      response.writeHead(200, type ? { 'Content-Type': type } : {}).end(body),
    );
    expect(await judge(url)).toMatchObject({ outcome: 'not-text' });
  });

  test.each(['text/plain', 'application/xhtml+xml', 'TEXT/HTML', ''])(
    'as %s, which is text',
    async (type) => {
      const url = await serve((_, response) =>
        response
          .writeHead(200, type ? { 'Content-Type': type } : {})
          .end('Data for Generative AI Improvement, November 3, 2025'),
      );
      expect(await judge(url)).toMatchObject({ outcome: 'match' });
    },
  );
});

describe('a server that says no', () => {
  test.each([
    [401, 'refused'],
    [403, 'refused'],
    [404, 'missing'],
    [410, 'missing'],
    [429, 'refused'],
    [451, 'refused'],
    [500, 'unreachable'],
    [503, 'unreachable'],
    [999, 'refused'],
  ])('%i: %s, even if the page has the phrases', async (status, outcome) => {
    const url = await serve((_, response) => response.writeHead(status, HTML).end(PAGE));
    expect(await judge(url)).toMatchObject({ outcome, seen: `it answered ${status}`, missing: [] });
  });

  test('with a page that asks for a password', async () => {
    const wall = '<html lang="en"><form>Sign in <input name="p" type="password"></form>';
    const url = await serve((_, response) => response.writeHead(200, HTML).end(wall));
    expect(await judge(url)).toMatchObject({ outcome: 'refused', seen: 'it asks for a password' });
  });

  test.each(['/authwall?trk=x', '/uas/login', '/signin/v2'])('by sending to %s', async (wall) => {
    const url = await serve((request, response) =>
      request.url === '/help'
        ? response.writeHead(302, { Location: wall }).end()
        : response.writeHead(200, HTML).end(PAGE),
    );
    expect(await judge(`${url}/help`)).toMatchObject({
      outcome: 'refused',
      movedTo: url + wall,
    });
  });
});

describe('an address that leads elsewhere', () => {
  test.each([301, 302, 303, 307, 308])('with %i has moved', async (status) => {
    const url = await serve((request, response) =>
      request.url === '/old'
        ? response.writeHead(status, { Location: '/new#part' }).end('gone there')
        : response.writeHead(200, HTML).end(PAGE),
    );
    expect(await judge(`${url}/old`)).toEqual({
      outcome: 'moved',
      seen: 'it leads elsewhere',
      missing: [],
      movedTo: `${url}/new`,
    });
  });

  test('has moved, and says what the new page lacks', async () => {
    const url = await serve((request, response) =>
      request.url === '/old'
        ? response.writeHead(301, { Location: '/' }).end()
        : response.writeHead(200, HTML).end('<p>Welcome'),
    );
    const { outcome, missing } = await judge(`${url}/old`);
    expect([outcome, missing.length]).toEqual(['moved', 2]);
  });

  test('only by a last slash has not moved', async () => {
    const url = await serve((request, response) =>
      request.url === '/help'
        ? response.writeHead(301, { Location: '/help/' }).end()
        : response.writeHead(200, HTML).end(PAGE),
    );
    expect(await judge(`${url}/help`)).toMatchObject({ outcome: 'match', movedTo: null });
  });

  test('to a page that is gone is missing', async () => {
    const url = await serve((request, response) =>
      request.url === '/old'
        ? response.writeHead(301, { Location: '/new' }).end()
        : response.writeHead(404).end(),
    );
    expect(await judge(`${url}/old`)).toMatchObject({ outcome: 'missing' });
  });

  test('and back again is not followed for ever', async () => {
    let asked = 0;
    const url = await serve((request, response) => {
      asked += 1;
      response.writeHead(302, { Location: request.url === '/a' ? '/b' : '/a' }).end();
    });
    expect(await judge(`${url}/a`)).toMatchObject({
      outcome: 'unreachable',
      seen: 'it leads in a circle',
    });
    expect(asked).toBe(2);
  });

  test('and on, and on, is followed five times', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.writeHead(302, { Location: `/${asked}` }).end();
    });
    expect(await judge(`${url}/a`)).toMatchObject({
      outcome: 'unreachable',
      seen: 'it leads from one address to the next, too often',
    });
    expect(asked).toBe(6);
  });

  test.each([
    ['file:///etc/hosts', 'redirect-off-the-web'],
    ['data:text/html,Data', 'redirect-off-the-web'],
    ['javascript:alert(1)', 'redirect-off-the-web'],
    ['ftp://127.0.0.1/', 'redirect-off-the-web'],
    ['http://', 'redirect-to-nowhere'],
    ['', 'redirect-to-nowhere'],
    ['http://10.0.0.1/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::ffff:127.0.0.1]/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f.1/', 'private-address'],
    ['https://192.168.1.1/', 'private-address'],
    ['http://0.0.0.0/', 'private-address'],
  ])('to %s is not followed: %s', async (location, failure) => {
    const url = await serve((_, response) =>
      response.writeHead(302, { Location: location }).end(PAGE),
    );
    expect(await ask(url)).toMatchObject({ kind: 'failure', failure });
  });

  test.each(['127.0.0.1', 'localhost'])(
    'to another server on %s never reaches it',
    async (name) => {
      let reached = 0;
      const inside = await serve((_, response) => {
        reached += 1;
        response.writeHead(200, HTML).end(PAGE);
      });
      const location = inside.replace('127.0.0.1', name);
      const url = await serve((_, response) =>
        response.writeHead(302, { Location: location }).end(),
      );
      expect(await ask(url)).toMatchObject({ kind: 'failure', failure: 'private-address' });
      expect(reached).toBe(0);
    },
  );
});

describe('a server that keeps us waiting', () => {
  test('with its headers', async () => {
    const url = await serve(() => {});
    expect(await judge(url, { whole: 300 })).toMatchObject({
      outcome: 'unreachable',
      seen: 'the answer did not end in time',
    });
  });

  test('with headers that never end', async () => {
    const url = await serveSocket((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('X-More: yes\r\n'), 20);
      socket.on('close', () => clearInterval(drip));
    });
    expect(await judge(url, { whole: 300 })).toMatchObject({ outcome: 'unreachable' });
  });

  test('with a body that never ends', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, HTML).write(PAGE);
      const drip = setInterval(() => response.write('<p>more'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await judge(url, { whole: 300 })).toMatchObject({
      outcome: 'unreachable',
      seen: 'the answer did not end in time',
    });
  });

  test('before the connection is secure', async () => {
    const url = await serveSocket(() => {});
    const secure = url.replace('http:', 'https:');
    expect(await judge(secure, { connect: 200 })).toMatchObject({
      outcome: 'unreachable',
      seen: 'no connection came about in time',
    });
  });

  test('with one redirect after the other, all within one time', async () => {
    const url = await serve((request, response) => {
      const later = setTimeout(() => {
        response.writeHead(302, { Location: `${request.url}x` }).end();
      }, 150);
      response.on('close', () => clearTimeout(later));
    });
    expect(await ask(`${url}/`, { whole: 400, redirects: 50 })).toMatchObject({
      failure: 'slow-answer',
    });
  });
});

describe('an answer that is too large', () => {
  test('on the wire', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, HTML);
      const pour = () => {
        while (response.write(ZEROS));
      };
      response.on('drain', pour);
      pour();
    });
    expect(await judge(url, SMALL)).toMatchObject({ outcome: 'too-large' });
  });

  test.each([
    ['gzip', gzipSync(ZEROS)],
    ['br', brotliCompressSync(ZEROS)],
    ['deflate', deflateSync(ZEROS)],
    ['deflate', deflateRawSync(ZEROS)],
  ])('once it is unpacked from %s', async (packing, bomb) => {
    expect(bomb.length).toBeLessThan(SMALL.packed);
    const url = await serve((_, response) =>
      response.writeHead(200, { ...HTML, 'Content-Encoding': packing }).end(bomb),
    );
    expect(await judge(url, SMALL)).toMatchObject({ outcome: 'too-large' });
  });

  test('in its headers', async () => {
    const url = await serveSocket((socket) => {
      socket.end(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n${PAGE}`);
    });
    expect(await judge(url)).toMatchObject({ outcome: 'unreachable' });
  });
});

describe('an answer that is broken', () => {
  test('because the connection is reset', async () => {
    const url = await serveSocket((socket) => {
      socket.on('data', () => socket.resetAndDestroy());
    });
    expect(await judge(url)).toMatchObject({
      outcome: 'unreachable',
      seen: 'the connection was refused or broken off',
    });
  });

  test('because it is reset in the middle', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { ...HTML, 'Content-Length': '100000' });
      response.write(PAGE, () => response.socket?.resetAndDestroy());
    });
    expect(await judge(url)).toMatchObject({ outcome: 'unreachable' });
  });

  test('because it wants to speak something else', async () => {
    const url = await serveSocket((socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n');
    });
    expect(await judge(url)).toMatchObject({ outcome: 'unreachable' });
  });

  test('because nobody listens', async () => {
    expect(await judge('http://127.0.0.1:1/')).toMatchObject({
      outcome: 'unreachable',
      seen: 'the connection was refused or broken off',
    });
  });

  test('because it is no HTTP', async () => {
    const url = await serveSocket((socket) => {
      socket.end('Hello\r\n\r\nData for Generative AI Improvement');
    });
    expect(await judge(url)).toMatchObject({
      outcome: 'unreachable',
      seen: 'the answer was damaged',
    });
  });

  test('because there is no TLS where TLS was asked for', async () => {
    const url = await serve((_, response) => response.writeHead(200, HTML).end(PAGE));
    expect(await judge(url.replace('http:', 'https:'))).toMatchObject({
      outcome: 'unreachable',
      seen: 'the connection is not secure: its certificate is not accepted',
    });
  });

  test.each([
    ['gzip', Buffer.from('this is no gzip'), 'broken-answer'],
    ['gzip', gzipSync(PAGE).subarray(0, 40), 'broken-answer'],
    ['br', Buffer.from('this is no brotli'), 'broken-answer'],
    ['gzip, gzip', gzipSync(gzipSync(PAGE)), 'strange-packing'],
    ['zstd', Buffer.from(PAGE), 'strange-packing'],
    ['constructor', Buffer.from(PAGE), 'strange-packing'],
  ])('because it is not packed as it says: %s', async (packing, body, failure) => {
    const url = await serve((_, response) =>
      response.writeHead(200, { ...HTML, 'Content-Encoding': packing }).end(body),
    );
    expect(await ask(url)).toMatchObject({ kind: 'failure', failure });
  });
});
