import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from '../../lib/site/content-types';
import { localHeadersFor } from '../../lib/site/headers';

/** How the site is: as built, out of reach, silent, or with an error of its own. */
type State = 'up' | 'down' | 'silent' | 'broken';

/** The built site on a server of its own: a browser keeps copies by origin. */
export interface OfflineSite {
  readonly origin: string;
  readonly set: (state: State) => void;
  /** Puts out another build: other pages, other names of files, the old files gone. */
  readonly release: (build: number) => void;
  /** What one address answers instead of its file. */
  readonly replace: (path: string, answer: Answer) => void;
  /** What was asked for, in order. */
  readonly asked: string[];
  readonly close: () => void;
}

interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const HASHED = /\/(assets|_next\/static\/chunks)\//g;
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

export async function serveSite(): Promise<OfflineSite> {
  const replaced = new Map<string, Answer>();
  const asked: string[] = [];
  let state: State = 'up';
  let build = 1;

  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    asked.push(path);
    if (state === 'silent') return;
    if (state === 'down') {
      request.socket.destroy();
      return;
    }
    if (state === 'broken') {
      response.writeHead(503).end();
      return;
    }
    const answer = replaced.get(path);
    if (answer) response.writeHead(answer.status, answer.headers ?? {}).end(answer.body);
    else send(response, path, build);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set: (next) => {
      state = next;
      server.closeIdleConnections();
    },
    release: (next) => {
      build = next;
    },
    replace: (path, answer) => replaced.set(path, answer),
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function send(response: ServerResponse, path: string, build: number): void {
  const file = fileOf(path, build);
  for (const [name, value] of localHeadersFor(path)) response.setHeader(name, value);
  if (!file) {
    response.writeHead(404, { 'Content-Type': TYPES.html ?? '' }).end('<h1>Not there</h1>');
    return;
  }
  const ending = file.slice(file.lastIndexOf('.') + 1);
  response.setHeader('Content-Type', contentTypeOf(path) ?? TYPES[ending] ?? 'text/plain');
  response.end(ofBuild(readFileSync(file), path, ending, build));
}

/** What a script fetches did not change: its name is in the script, whose checksum is in the pages. */
const PART = /\/assets\/qr-/;

/** Names of the first build are as they are; those of the next ones tell it. */
function fileOf(path: string, build: number): string | null {
  const name = build === 1 ? path : path.replace(HASHED, `/$1/`).replace(`/build-${build}-`, '/');
  const isOld = build !== 1 && path.search(HASHED) === 0 && name === path && !PART.test(path);
  const file = join('out', name.endsWith('/') ? `${name}index.html` : name);
  return !isOld && existsSync(file) ? file : null;
}

function ofBuild(bytes: Buffer, path: string, ending: string, build: number): Buffer | string {
  if (build === 1) return bytes;
  if (path === '/offline-worker.js') return `${bytes}// build ${build}\n`;
  if (ending !== 'html') return bytes;
  return `${bytes}`
    .replace(HASHED, `/$1/build-${build}-`)
    .replace('<html ', `<html data-build="${build}" `);
}
