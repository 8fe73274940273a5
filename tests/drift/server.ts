import { createServer, type RequestListener } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import { onTestFinished } from 'vitest';
import type { Answer } from '../../lib/drift/answer';
import { fetchPage, LIMITS, type Limits } from '../../lib/drift/fetch-page';
import { type Judgement, judgeSource } from '../../lib/drift/judge';
import type { Expected } from '../../lib/drift/phrases';

export const SETTING: Expected = {
  language: 'en',
  phrases: ['Data for Generative AI Improvement', 'November 3, 2025'],
};

export const PAGE =
  '<!doctype html><html lang="en"><title>Help</title><p>Data for <b>Generative&nbsp;AI</b> Improvement, since November&#160;3, 2025.</p>';

/** A server of this test's own on the loopback address; gives its origin. */
export function serve(listener: RequestListener): Promise<string> {
  return open(createServer(listener));
}

/** One that speaks no HTTP. */
export function serveSocket(listener: (socket: Socket) => void): Promise<string> {
  return open(createTcpServer(listener));
}

async function open(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Asks as the command does, but that this one address may be on the loopback. */
export function ask(url: string, limits: Partial<Limits> = {}): Promise<Answer> {
  return fetchPage(url, {
    userAgent: 'a test',
    language: 'en',
    limits: { ...LIMITS, ...limits },
    privateHosts: [new URL(url).host],
  });
}

export async function judge(url: string, limits: Partial<Limits> = {}): Promise<Judgement> {
  return judgeSource(url, SETTING, await ask(url, limits));
}
