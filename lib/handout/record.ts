import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Locale } from '../i18n/locales';
import type { Region } from '../rules/regions';
import type { Sheet } from './sheets';

const FOLDER = 'public/handouts';

const recordSchema = z.strictObject({
  /** The day that the sheet speaks for. */
  on: z.iso.date(),
  pages: z.int().positive(),
  bytes: z.int().positive(),
  /** Of every word on the sheet but the day and the site's address. */
  words: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of the file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What is known of a PDF, beside it. */
export type HandoutRecord = z.infer<typeof recordSchema>;

/** @param ending of the sheet itself, or of what is known of it */
export function handoutFile(
  locale: Locale,
  region: Region,
  sheet: Sheet,
  ending: 'pdf' | 'json',
): string {
  return join(FOLDER, locale, `${region}${sheet === 'large' ? '-large' : ''}.${ending}`);
}

/** null where no PDF has been made. */
export function readHandoutRecord(
  locale: Locale,
  region: Region,
  sheet: Sheet,
): HandoutRecord | null {
  const file = join(process.cwd(), handoutFile(locale, region, sheet, 'json'));
  return existsSync(file) ? recordSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
