import { z } from 'zod';
import { isDay } from '../rules/day';

/** A real day, `YYYY-MM-DD`. */
export const daySchema = z.string().refine(isDay, { error: 'is not a real day (YYYY-MM-DD)' });

/** When a document came out, as exactly as its source says: `2025`, `2025-10` or `2025-10-29`. */
export const publishedSchema = z.string().refine(isPublished, {
  error: 'is not a year, a month or a day (YYYY, YYYY-MM, YYYY-MM-DD)',
});

function isPublished(text: string): boolean {
  const full = text + '-01-01'.slice(text.length - 4);
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(full);
}

/** Kebab-case words: the form of every id. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'is not kebab-case',
});
