import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createDoor, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../../lib/site/headers';
import { CannotRun } from './judgement';
import { runProgram } from './run-program';

const TLS_HANDSHAKE = 0x16;

export interface SecureSite {
  /** With the port, on which both http and https are answered. */
  readonly host: string;
  /** The file that a client has to trust. */
  readonly authority: string;
}

/**
 * Serves the built site on loopback as a host on the web would: over TLS, with the whole set of
 * headers, and from http only the way to https. Judges take one port for both, so one port answers
 * both. Key and certificate live in a folder that is gone afterwards.
 */
export async function withSecureSite<T>(work: (site: SecureSite) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-judge-'));
  const door = createDoor();
  const sockets = new Set<Socket>();
  try {
    const { key, certificate } = await makeCertificate(folder);
    const secure = createSecureServer(
      { key: readFileSync(key), cert: readFileSync(certificate) },
      answerFromExport(),
    );
    const plain = createServer(leadToHttps);
    door.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.once('data', (start) => {
        socket.pause();
        socket.unshift(start);
        (start[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
        process.nextTick(() => socket.resume());
      });
    });
    await new Promise<void>((resolve) => door.listen(0, 'localhost', resolve));
    const { port } = door.address() as AddressInfo;
    return await work({ host: `localhost:${port}`, authority: certificate });
  } finally {
    for (const socket of sockets) socket.destroy();
    door.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An authority of our own, for this hour and this machine, which vouches for itself. */
async function makeCertificate(folder: string): Promise<{ key: string; certificate: string }> {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const words = [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '1'],
    ...['-keyout', key, '-out', certificate],
  ];
  const { status, stderr } = await runProgram('openssl', words).catch(() => {
    throw new CannotRun('There is no openssl here to make a certificate with.');
  });
  if (status !== 0) throw new CannotRun(`openssl made no certificate: ${stderr.trim()}`);
  return { key, certificate };
}

function answerFromExport() {
  const notFoundPage = readFileSync('out/404.html');
  const serveFile = sirv('out', { etag: true });
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
    serveFile(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFoundPage);
    });
  };
}

function leadToHttps({ headers, url }: IncomingMessage, response: ServerResponse): void {
  response.writeHead(301, { Location: `https://${headers.host}${url}` }).end();
}
