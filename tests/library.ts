import { join } from 'node:path';
import { loadLibrary } from '../lib/content/library';

/** The real content: most tests are about real situations. */
export const library = loadLibrary(join(import.meta.dirname, '../content'));

export const TODAY = '2026-11-22';

/** The day before and the day after. */
export function dayBefore(day: string): string {
  return shift(day, -1);
}

export function dayAfter(day: string): string {
  return shift(day, 1);
}

function shift(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
