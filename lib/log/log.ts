import { type Day, FIRST_DAY, isDay } from '../rules/day';

/** What a person can have done, or got back, about an objection; in the order it usually goes. */
export const ENTRIES = [
  'switched-off',
  'form-sent',
  'confirmation-received',
  'answer-received',
  'refusal-received',
  'reminder-sent',
  'complaint-sent',
] as const;
export type Entry = (typeof ENTRIES)[number];

/** What comes only after the form: LinkedIn's side of it, and what a person does about that. */
const AFTER_THE_FORM: readonly Entry[] = ENTRIES.slice(ENTRIES.indexOf('form-sent') + 1);

export interface LogEntry {
  readonly what: Entry;
  readonly on: Day;
}

/** One objection, under one law; at most one day for each entry, in the order of `ENTRIES`. */
export interface Log {
  readonly law: string;
  /** Code of the place, whose authority takes the complaint; empty where none is chosen. */
  readonly place: string;
  readonly entries: readonly LogEntry[];
}

/** No slip of the finger or of the clock makes a day that cannot be counted on from. */
const LAST_DAY: Day = '2999-12-31';

/** Why a day cannot stand in the log. */
export const DAY_FAULTS = ['impossible', 'too-early', 'future', 'out-of-order'] as const;
export type DayFault = (typeof DAY_FAULTS)[number];

export function isEntry(value: unknown): value is Entry {
  return ENTRIES.some((each) => each === value);
}

export function dayOf({ entries }: Log, what: Entry): Day | null {
  return entries.find((entry) => entry.what === what)?.on ?? null;
}

/** The log with this day for the entry, in place of an earlier one. */
export function enterDay(log: Log, what: Entry, on: Day): Log {
  const days = new Map(log.entries.map((entry) => [entry.what, entry.on])).set(what, on);
  return { ...log, entries: inOrder(days) };
}

export function removeDay(log: Log, what: Entry): Log {
  return { ...log, entries: log.entries.filter((entry) => entry.what !== what) };
}

function inOrder(days: ReadonlyMap<Entry, Day>): LogEntry[] {
  return ENTRIES.flatMap((what) => {
    const on = days.get(what);
    return on === undefined ? [] : [{ what, on }];
  });
}

/** What is wrong with a day for an entry, beside the others that are in the log. */
export function findFault(log: Log, { what, on }: LogEntry, today: Day): DayFault | null {
  if (!isDay(on)) return 'impossible';
  if (on < FIRST_DAY) return 'too-early';
  if (on > today) return 'future';
  return isInOrder(enterDay(log, what, on)) ? null : 'out-of-order';
}

function isInOrder(log: Log): boolean {
  const sent = dayOf(log, 'form-sent');
  return sent === null || AFTER_THE_FORM.every((what) => (dayOf(log, what) ?? sent) >= sent);
}

export function encodeLog({ law, place, entries }: Log): string {
  return JSON.stringify({ law, place, entries });
}

/** Whatever a browser may have stored; what is not an entry is left out, and `null` is no log. */
export function decodeLog(text: string | null): Log | null {
  const { law, place, entries } = parse(text);
  if (!isLawId(law) || !isPlaceCode(place) || !Array.isArray(entries)) return null;
  const known = entries.filter(isLogEntry);
  const days = new Map(known.map(({ what, on }) => [what, on]));
  return days.size === 0 ? null : { law, place, entries: inOrder(days) };
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isLogEntry(value: unknown): value is LogEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { what, on } = value as Record<string, unknown>;
  return isEntry(what) && typeof on === 'string' && isDay(on) && on >= FIRST_DAY && on <= LAST_DAY;
}

export function isLawId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 64;
}

/** The shape of a code; which places there are is the page's to know. */
export function isPlaceCode(value: unknown): value is string {
  return typeof value === 'string' && /^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$/.test(value);
}
