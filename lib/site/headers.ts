export type Header = readonly [name: string, value: string];

const CSP = 'Content-Security-Policy';
const CORP = 'Cross-Origin-Resource-Policy';

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
];

/** How the responses below a path differ: `null` takes a header away. */
interface Exception {
  readonly path: `/${string}/`;
  readonly changes: readonly (readonly [name: string, value: string | null])[];
}

const EXCEPTIONS: readonly Exception[] = [
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
];

/** @param pathname as requested, beginning with a slash, without the query. */
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

/**
 * For Cloudflare and Netlify. Both add up the rules that match a path, so an exception first takes
 * the header away (`! Name`). Netlify does not know that line: framing then stays forbidden there.
 */
export function printHeadersFile(): string {
  const everywhere = ['/*', ...HEADERS.map(printLine)];
  const exceptions = EXCEPTIONS.flatMap(({ path, changes }) => [
    `${path}*`,
    ...changes.filter(([name]) => isEverywhere(name)).map(([name]) => `  ! ${name}`),
    ...changes.flatMap(([name, value]) => (value === null ? [] : [printLine([name, value])])),
  ]);
  return `${[...everywhere, ...exceptions].join('\n')}\n`;
}

/** The `map` blocks, for nginx's `http` context: what the lines of `printNginxHeaders` refer to. */
export function printNginxMaps(): string {
  return changedNames().map(printNginxMap).join('\n');
}

/**
 * The lines for each `server`, and for each `location` that adds a header of its own: nginx drops
 * the inherited ones there. nginx leaves a header out when its value is empty.
 */
export function printNginxHeaders(): string {
  const changed = changedNames();
  const names = [...new Set([...HEADERS.map(([name]) => name), ...changed])];
  return names
    .map((name) => {
      const value = changed.includes(name) ? nginxVariable(name) : quote(valueIn(HEADERS, name));
      return `add_header ${name} ${value} always;\n`;
    })
    .join('');
}

/**
 * A Caddy snippet for `import atlas_headers`, in the site and in its `handle_errors`. The matchers
 * exclude each other, so that Caddy's own sorting of directives changes nothing.
 */
export function printCaddy(): string {
  const elsewhere = EXCEPTIONS.map(({ path }) => `${path}*`).join(' ');
  const blocks = [
    printCaddyBlock('atlas_pages', `not path ${elsewhere}`, HEADERS),
    ...EXCEPTIONS.map((exception) =>
      printCaddyBlock(caddyName(exception), `path ${exception.path}*`, applyChanges(exception)),
    ),
  ];
  return `(atlas_headers) {\n${blocks.join('')}}\n`;
}

function without(directives: readonly string[], name: string): string[] {
  return directives.filter((directive) => directive.split(' ')[0] !== name);
}

function applyChanges({ changes }: Exception): Header[] {
  const values = new Map<string, string | null>([...HEADERS, ...changes]);
  return [...values].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

function isEverywhere(name: string): boolean {
  return HEADERS.some(([known]) => known === name);
}

function changedNames(): string[] {
  return [...new Set(EXCEPTIONS.flatMap(({ changes }) => changes.map(([name]) => name)))];
}

function valueIn(headers: readonly Header[], wanted: string): string {
  return headers.find(([name]) => name === wanted)?.[1] ?? '';
}

function printLine([name, value]: Header): string {
  return `  ${name}: ${value}`;
}

function quote(value: string): string {
  return `"${value}"`;
}

function nginxVariable(name: string): string {
  return `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;
}

function printNginxMap(name: string): string {
  const rows = EXCEPTIONS.filter(({ changes }) =>
    changes.some(([changed]) => changed === name),
  ).map((exception) => `  ~^${exception.path} ${quote(valueIn(applyChanges(exception), name))};\n`);
  const fallback = `  default ${quote(valueIn(HEADERS, name))};\n`;
  return `map $uri ${nginxVariable(name)} {\n${fallback}${rows.join('')}}\n`;
}

function caddyName({ path }: Exception): string {
  return `atlas_${path.slice(1, -1)}`;
}

function printCaddyBlock(name: string, matcher: string, headers: readonly Header[]): string {
  const lines = headers.map(([header, value]) => `\t\t${header} ${quote(value)}\n`).join('');
  return `\t@${name} ${matcher}\n\theader @${name} {\n${lines}\t}\n`;
}
