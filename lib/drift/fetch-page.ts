import { type LookupAddress, lookup } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Answer } from './answer';
import { failureOf, RequestFailed } from './failure';
import { isPublicAddress } from './public-address';
import { PACKINGS, unpack } from './unpack';

/** How much of whom we wait for. Times in milliseconds, sizes in bytes. */
export interface Limits {
  readonly connect: number;
  /** For everything, redirects included. */
  readonly whole: number;
  /** On the wire. */
  readonly packed: number;
  readonly unpacked: number;
  readonly redirects: number;
}

export const LIMITS: Limits = {
  connect: 10_000,
  whole: 30_000,
  packed: 5_000_000,
  unpacked: 10_000_000,
  redirects: 5,
};

export interface Manners {
  readonly userAgent: string;
  /** The language to ask for. */
  readonly language: string;
  readonly limits: Limits;
  /** Hosts with port that may be in a private network. For tests only. */
  readonly privateHosts: readonly string[];
}

const LONGEST_HEADERS = 65_536;

/**
 * Asks for an address and follows redirects on the public web. Sends no cookie and keeps none.
 * Never rejects for what a server does, and never takes longer than `limits.whole`.
 */
export async function fetchPage(url: string, manners: Manners): Promise<Answer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), manners.limits.whole);
  const passed = [url];
  try {
    // Node's own errors come with an abort, mostly: the race is for when none does.
    return await Promise.race([follow(passed, manners, stop.signal), failAtAbort(stop.signal)]);
  } catch (error) {
    const failure = stop.signal.aborted ? 'slow-answer' : failureOf(error);
    return { kind: 'failure', failure, address: passed.at(-1) ?? url };
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** @param passed the addresses so far, to which the next ones are added */
async function follow(passed: string[], manners: Manners, signal: AbortSignal): Promise<Answer> {
  for (;;) {
    const address = passed.at(-1) ?? '';
    const response = await ask(new URL(address), manners, signal);
    const next = nextAddress(response, address);
    if (next === null) return makePage(response, address, manners.limits);
    if (passed.includes(next)) throw new RequestFailed('redirect-circle');
    if (passed.length > manners.limits.redirects) throw new RequestFailed('many-redirects');
    response.destroy();
    passed.push(next);
  }
}

function failAtAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new RequestFailed('slow-answer')));
  });
}

const REDIRECTS: readonly (number | undefined)[] = [301, 302, 303, 307, 308];

/** Where the answer leads; null when it is the last one. */
function nextAddress({ statusCode, headers }: IncomingMessage, from: string): string | null {
  if (!REDIRECTS.includes(statusCode)) return null;
  const { location } = headers;
  if (!location || !URL.canParse(location, from)) throw new RequestFailed('redirect-to-nowhere');
  const next = new URL(location, from);
  if (!/^https?:$/.test(next.protocol)) throw new RequestFailed('redirect-off-the-web');
  next.hash = '';
  return next.href;
}

function ask(address: URL, manners: Manners, signal: AbortSignal): Promise<IncomingMessage> {
  const mayBePrivate = manners.privateHosts.includes(address.host);
  const literal = address.hostname.replace(/^\[|\]$/g, '');
  if (!mayBePrivate && isIP(literal) && !isPublicAddress(literal))
    return Promise.reject(new RequestFailed('private-address'));

  const isSecure = address.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const request = (isSecure ? https : http).get(address, {
      agent: false,
      signal,
      maxHeaderSize: LONGEST_HEADERS,
      ...(mayBePrivate ? {} : { lookup: lookUpPublic }),
      headers: {
        'User-Agent': manners.userAgent,
        Accept: 'text/html, application/xhtml+xml, text/plain;q=0.9',
        'Accept-Language': manners.language,
        'Accept-Encoding': PACKINGS,
      },
    });
    const late = new RequestFailed('slow-connection');
    const timer = setTimeout(() => request.destroy(late), manners.limits.connect);
    const settle = () => clearTimeout(timer);
    request.on('socket', (socket) => socket.once(isSecure ? 'secureConnect' : 'connect', settle));
    request.on('response', resolve);
    request.on('error', reject);
    // A server that switches protocols gets the socket closed, without a response or an error.
    request.on('close', () => {
      settle();
      reject(new RequestFailed('broken-answer'));
    });
  });
}

/** As Node does, but a name that leads into a private network leads nowhere. */
const lookUpPublic: LookupFunction = (host, options, give) => {
  lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[] = []) => {
    const [first] = addresses;
    if (error || !first) give(error ?? new RequestFailed('no-such-host'), '');
    else if (!addresses.every(({ address }) => isPublicAddress(address)))
      give(new RequestFailed('private-address'), '');
    else if (options.all) give(null, addresses);
    else give(null, first.address, first.family);
  });
};

async function makePage(
  response: IncomingMessage,
  address: string,
  { packed, unpacked }: Limits,
): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > packed) throw new RequestFailed('too-large');
    chunks.push(chunk);
  }
  return {
    kind: 'page',
    status: response.statusCode ?? 0,
    address,
    type: response.headers['content-type'] ?? '',
    body: unpack(Buffer.concat(chunks), response.headers['content-encoding'] ?? '', unpacked),
  };
}
