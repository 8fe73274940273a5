import { basePath, underBase } from './base-path';
import { EXCEPTIONS, type Exception, HEADERS, isKept, valueIn } from './headers';

/** More than this Cloudflare does not read. */
const RULES = 100;

/**
 * The file `_headers` for Cloudflare and Netlify. Both apply every rule that matches a path, in order.
 * Cloudflare adds values up, so an exception first takes the header away (`! Name`); it also lets
 * other sites read everything unless told not to. Netlify skips such lines and lets the later rule
 * win: framing then stays forbidden there.
 *
 * Rules match what is asked for, there or not: what may be kept for a year is named file by file, so
 * that nobody keeps a 404 for a year.
 * @param files of the export, relative to it
 * @throws when there are more rules than Cloudflare reads
 */
export function printHeadersFile(files: readonly string[], base = basePath()): string {
  const kept = files.map((file) => `/${file}`).filter(isKept);
  const rules = [
    `${underBase('/*', base)}\n${[...removed(), ...HEADERS.map(printLine)].join('\n')}`,
    ...EXCEPTIONS.filter(({ path }) => !isKept(path)).map((exception) =>
      printRule(underBase(`${exception.path}*`, base), exception),
    ),
    ...kept.map((path) => printRule(underBase(path, base), exceptionAt(path))),
  ];
  if (rules.length > RULES)
    throw new Error(`_headers has ${rules.length} rules, and Cloudflare reads ${RULES}`);
  return `${rules.join('\n')}\n`;
}

/** What Cloudflare would send although the table does not have it everywhere. */
function removed(): string[] {
  const added = EXCEPTIONS.flatMap(({ changes }) => changes)
    .map(([name]) => name)
    .filter((name) => valueIn(HEADERS, name) === null);
  return [...new Set(added)].map((name) => `  ! ${name}`);
}

function printRule(path: string, { changes }: Exception): string {
  const lines = [
    ...changes.filter(([name]) => valueIn(HEADERS, name) !== null).map(([name]) => `  ! ${name}`),
    ...changes.flatMap(([name, value]) => (value === null ? [] : [printLine([name, value])])),
  ];
  return [path, ...lines].join('\n');
}

function exceptionAt(pathname: string): Exception {
  const exception = EXCEPTIONS.find(({ path }) => pathname.startsWith(path));
  if (!exception) throw new Error(`${pathname} is no exception`);
  return exception;
}

function printLine([name, value]: readonly [name: string, value: string]): string {
  return `  ${name}: ${value}`;
}
