import { LOCALES } from '../i18n/locales';

export type Header = readonly [name: string, value: string];

const CSP = 'Content-Security-Policy';
const CORP = 'Cross-Origin-Resource-Policy';
const CACHE = 'Cache-Control';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'upgrade-insecure-requests',
];

/** It makes one address, that of the worker: `components/offline/register-worker.client.ts`. */
const WORKER_POLICY = 'trusted-types opt-out-atlas-worker';

/** What no page ever uses. Only names that Chromium knows: others fill the console with warnings. */
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Asked for again each time, and answered with 304 where nothing has changed. */
const ASK_AGAIN = 'no-cache';
const KEEP_A_YEAR = 'public, max-age=31536000, immutable';

/** What every response carries: page, 404, asset, feed. */
export const HEADERS: readonly Header[] = [
  [CSP, POLICY.join('; ')],
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  [CORP, 'same-origin'],
  ['Permissions-Policy', DENIED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
  [CACHE, ASK_AGAIN],
];

/** The page for what is not there. Hosts answer with its headers, whatever was asked for. */
export const NOT_FOUND = '/404.html';

/** How the responses below a path differ: `null` takes a header away. */
export interface Exception {
  readonly path: `/${string}/`;
  readonly changes: readonly (readonly [name: string, value: string | null])[];
}

/**
 * Pages that others may frame, data that others may read, the page that registers the worker, files
 * with a hash of what is in them.
 */
export const EXCEPTIONS: readonly Exception[] = [
  {
    path: '/embed/',
    changes: [
      [CSP, without(POLICY, 'frame-ancestors').join('; ')],
      ['X-Frame-Options', null],
    ],
  },
  {
    path: '/data/',
    changes: [
      [CORP, 'cross-origin'],
      ['Access-Control-Allow-Origin', '*'],
    ],
  },
  ...LOCALES.map(
    (locale): Exception => ({
      path: `/${locale}/offline/`,
      changes: [[CSP, POLICY.map(allowWorkerPolicy).join('; ')]],
    }),
  ),
  { path: '/assets/', changes: [[CACHE, KEEP_A_YEAR]] },
  { path: '/_next/static/', changes: [[CACHE, KEEP_A_YEAR]] },
];

/** @param pathname of the site (a base path is gone), beginning with a slash, without the query. */
export function headersFor(pathname: string): Header[] {
  const exception = EXCEPTIONS.find(({ path }) => pathname.startsWith(path));
  return exception ? applyChanges(exception) : [...HEADERS];
}

/** The set less what breaks plain http on a LAN address. */
export function localHeadersFor(pathname: string): Header[] {
  return headersFor(pathname)
    .filter(([name]) => name !== 'Strict-Transport-Security')
    .map(([name, value]) => [
      name,
      name === CSP ? without(value.split('; '), 'upgrade-insecure-requests').join('; ') : value,
    ]);
}

/** Whether browsers may keep what lies there for a year without asking again. */
export function isKept(pathname: string): boolean {
  return headersFor(pathname).some(([name, value]) => name === CACHE && value === KEEP_A_YEAR);
}

/** Every header that some response carries. */
export const HEADER_NAMES: readonly string[] = [
  ...new Set([HEADERS, ...EXCEPTIONS.map(({ changes }) => changes)].flat().map(([name]) => name)),
];

export function applyChanges({ changes }: Exception): Header[] {
  const values = new Map<string, string | null>([...HEADERS, ...changes]);
  return [...values].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

export function valueIn(headers: readonly Header[], wanted: string): string | null {
  return headers.find(([name]) => name === wanted)?.[1] ?? null;
}

function allowWorkerPolicy(directive: string): string {
  return directive.startsWith('trusted-types ') ? WORKER_POLICY : directive;
}

function without(directives: readonly string[], name: string): string[] {
  return directives.filter((directive) => directive.split(' ')[0] !== name);
}
