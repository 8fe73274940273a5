import { basePath, underBase } from './base-path';
import { CONTENT_TYPES } from './content-types';
import { applyChanges, EXCEPTIONS, HEADER_NAMES, HEADERS, NOT_FOUND, valueIn } from './headers';

/**
 * For nginx's `http` context, beside its own list of types: what depends on the path.
 * After a 404 `$uri` is the page for it, so a missing file is not kept for a year.
 */
export function printNginxMaps(base = basePath()): string {
  const types = CONTENT_TYPES.filter(([ending]) => ending.startsWith('.')).map(
    ([ending, type]) => `  ${bare(type)} ${ending.slice(1)};\n`,
  );
  return [`types {\n${types.join('')}}\n`, ...CHANGED.map((name) => printMap(name, base))].join(
    '\n',
  );
}

/**
 * For a `server`. It adds all headers in one place: a location that adds one of its own drops those
 * that it would inherit. nginx leaves a header out when its value is empty.
 * @param root the folder with the site; with a base path, the folder above it
 */
export function printNginxSite(root: string, base = basePath()): string {
  return `${base && printWayIn(base)}location ${underBase('/', base)} {
  root ${root};
  index index.html;
  error_page 404 ${underBase(NOT_FOUND, base)};
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/csv text/plain text/xml text/calendar text/markdown text/javascript
    application/javascript application/atom+xml;

  # The copies that "npm run release" has made; on the fly where there is none.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/csv text/plain text/xml text/calendar text/markdown text/javascript
    application/javascript application/json application/atom+xml application/manifest+json
    image/svg+xml;

${printHeaders('  ')}${printNamed()}}
`;
}

const CHANGED = HEADER_NAMES.filter((name) =>
  EXCEPTIONS.some(({ changes }) => changes.some(([changed]) => changed === name)),
);

/** Inside, and without a header of its own: what is around it goes on holding. */
function printNamed(): string {
  return CONTENT_TYPES.filter(([ending]) => ending.startsWith('/'))
    .map(
      ([ending, type]) => `
  location ~ ${ending.replaceAll('.', '\\.')}$ {
    types { }
    default_type ${bare(type)};
  }
`,
    )
    .join('');
}

/** nginx adds the character set by itself. */
function bare(type: string): string {
  return type.split(';')[0] ?? type;
}

function printWayIn(base: string): string {
  return `location = ${base} {
  absolute_redirect off;
${printHeaders('  ')}  return 308 ${underBase('/', base)};
}

`;
}

function printHeaders(indent: string): string {
  return HEADER_NAMES.map((name) => {
    const value = CHANGED.includes(name) ? variableFor(name) : quote(valueIn(HEADERS, name));
    return `${indent}add_header ${name} ${value} always;\n`;
  }).join('');
}

function printMap(name: string, base: string): string {
  const rows = EXCEPTIONS.filter(({ changes }) =>
    changes.some(([changed]) => changed === name),
  ).map((exception) => {
    const value = quote(valueIn(applyChanges(exception), name));
    return `  ~^${underBase(exception.path, base)} ${value};\n`;
  });
  const fallback = `  default ${quote(valueIn(HEADERS, name))};\n`;
  return `map $uri ${variableFor(name)} {\n${fallback}${rows.join('')}}\n`;
}

function variableFor(name: string): string {
  return `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;
}

function quote(value: string | null): string {
  return `"${value ?? ''}"`;
}
