import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Locale } from '../i18n/locales';
import { REGIONS, type Region } from '../rules/regions';
import type { PreviewRecord } from './preview';

const FOLDER = 'public/previews';

const recordSchema = z.strictObject({
  region: z.enum(REGIONS),
  name: z.string().min(1),
  text: z.string().min(1),
  on: z.iso.date(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** @param ending of the picture, or of the record of what it shows */
export function previewFile(locale: Locale, region: Region, ending: 'png' | 'json'): string {
  return join(FOLDER, locale, `${region}.${ending}`);
}

/** What the picture of a region says; null where none has been made. */
export function readPreview(locale: Locale, region: Region): PreviewRecord | null {
  const file = join(process.cwd(), previewFile(locale, region, 'json'));
  return existsSync(file) ? recordSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
