import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { placePathInLowerCase, withLastSlash } from '../lib/site/address';
import { basePath, underBase, withoutBase } from '../lib/site/base-path';
import { contentTypeOf } from '../lib/site/content-types';
import { HEADER_NAMES, localHeadersFor, NOT_FOUND } from '../lib/site/headers';

const OUT = 'out';
const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 3000);
const base = basePath();

if (!Number.isInteger(port) || port < 1 || port > 65535)
  fail('PORT must be a number from 1 to 65535.');
if (!existsSync(`${OUT}/404.html`))
  fail('There is nothing to serve yet: run "npm run build" first.');

const notFoundPage = readFileSync(`${OUT}/404.html`);
const serveFile = sirv(OUT, { etag: true, setHeaders: nameType });

const server = createServer((request, response) => {
  const [requested = '/', query] = (request.url ?? '/').split('?', 2);
  const pathname = withoutBase(requested, base);
  setHeaders(response, pathname ?? NOT_FOUND);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);

  if (requested === base) return redirect(response, '/', query);
  if (pathname === null) return sendNotFound(response);
  const page = withLastSlash(pathname);
  if (page && isPage(page)) return redirect(response, page, query);

  request.url = withQuery(pathname, query);
  return serveFile(request, response, () => {
    const lower = placePathInLowerCase(pathname);
    if (lower && isPage(lower)) redirect(response, lower, query);
    else sendNotFound(response);
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  fail(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: stop what uses it, or choose another with PORT=3001.`
      : `The server cannot listen on ${host}:${port} (${error.code ?? error.message}).`,
  );
});
server.listen(port, host, () => {
  console.log(`Opt-Out Atlas is served at http://${host}:${port}${base}/ (Ctrl+C stops it).`);
});

function setHeaders(response: ServerResponse, pathname: string): void {
  for (const name of HEADER_NAMES) response.removeHeader(name);
  for (const [name, value] of localHeadersFor(pathname)) response.setHeader(name, value);
}

/** sirv 3.0.2 knows no type for .ico, and `nosniff` forbids the browser to guess. */
function nameType(response: ServerResponse, pathname: string): void {
  const type = contentTypeOf(pathname);
  if (type) response.setHeader('Content-Type', type);
}

function isPage(pathname: string): boolean {
  return existsSync(path.join(OUT, pathname, 'index.html'));
}

function redirect(response: ServerResponse, pathname: string, query: string | undefined): void {
  response.writeHead(308, { Location: withQuery(underBase(pathname, base), query) }).end();
}

function withQuery(pathname: string, query: string | undefined): string {
  return query === undefined ? pathname : `${pathname}?${query}`;
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

function sendNotFound(response: ServerResponse): void {
  setHeaders(response, NOT_FOUND);
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFoundPage);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
