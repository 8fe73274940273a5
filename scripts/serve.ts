import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { placePathInLowerCase, withLastSlash } from '../lib/site/address';
import { localHeadersFor } from '../lib/site/headers';

const OUT = 'out';
const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 3000);

if (!Number.isInteger(port) || port < 1 || port > 65535)
  fail('PORT must be a number from 1 to 65535.');
if (!existsSync(`${OUT}/404.html`))
  fail('There is nothing to serve yet: run "npm run build" first.');

const notFoundPage = readFileSync(`${OUT}/404.html`);
const serveFile = sirv(OUT, { etag: true, setHeaders: nameIconType });

const server = createServer((request, response) => {
  const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
  for (const [name, value] of localHeadersFor(pathname)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);

  const page = withLastSlash(pathname);
  if (page && isPage(page)) return redirect(response, page, query);

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
  console.log(`Opt-Out Atlas is served at http://${host}:${port}/ (Ctrl+C stops it).`);
});

/** sirv 3.0.2 knows no type for .ico, and `nosniff` forbids the browser to guess. */
function nameIconType(response: ServerResponse, pathname: string): void {
  if (pathname.endsWith('.ico')) response.setHeader('Content-Type', 'image/x-icon');
}

function isPage(pathname: string): boolean {
  return existsSync(path.join(OUT, pathname, 'index.html'));
}

function redirect(response: ServerResponse, pathname: string, query: string | undefined): void {
  const location = query === undefined ? pathname : `${pathname}?${query}`;
  response.writeHead(308, { Location: location }).end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

function sendNotFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFoundPage);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
