import type { Day } from '../rules/day';
import { enterDay, findFault, isEntry, isLawId, isPlaceCode, type Log, type LogEntry } from './log';

const FORMAT = 'opt-out-atlas-log';
const VERSION = 1;
/** More than any log needs; what is larger is not read. */
export const MOST_BYTES = 64 * 1024;

/** Why a file is not taken over. */
export const FILE_FAULTS = [
  'too-large',
  'not-json',
  'not-ours',
  'newer-version',
  'damaged',
  'impossible-date',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

export type ReadFile = { readonly kind: 'ok'; readonly log: Log } | { readonly kind: FileFault };

export function makeLogFile({ law, place, entries }: Log): string {
  const file = { format: FORMAT, version: VERSION, law, place, entries };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a whole log or none: a file that is wrong in one entry gives nothing. */
export function readLogFile(text: string, today: Day): ReadFile {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return { kind: 'too-large' };
  const value = parse(text);
  if (value === undefined) return { kind: 'not-json' };
  if (!isObject(value) || value.format !== FORMAT) return { kind: 'not-ours' };
  if (typeof value.version === 'number' && value.version > VERSION)
    return { kind: 'newer-version' };
  return value.version === VERSION ? readVersion1(value, today) : { kind: 'damaged' };
}

function readVersion1(
  { law, place, entries }: Readonly<Record<string, unknown>>,
  today: Day,
): ReadFile {
  if (!isLawId(law) || !isPlaceCode(place) || !isEntryList(entries)) return { kind: 'damaged' };
  const log = { law, place, entries: [] };
  const whole = entries.reduce<Log>((sofar, { what, on }) => enterDay(sofar, what, on), log);
  const isPossible = whole.entries.every((entry) => findFault(whole, entry, today) === null);
  return isPossible ? { kind: 'ok', log: whole } : { kind: 'impossible-date' };
}

function isEntryList(value: unknown): value is readonly LogEntry[] {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isEntryShaped)) return false;
  return new Set(value.map(({ what }) => what)).size === value.length;
}

/** Any text may be the day: what is wrong with it has an answer of its own. */
function isEntryShaped(value: unknown): value is LogEntry {
  return isObject(value) && isEntry(value.what) && typeof value.on === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** `undefined`, which no JSON is, for what is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
