import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import type { Locale } from '../../lib/i18n/locales';
import { wordsFor } from '../../lib/i18n/words';
import { makePicturePage } from '../../lib/preview/picture';
import { makePreview, PREVIEW_SIZE, type PreviewRecord } from '../../lib/preview/preview';
import { previewFile } from '../../lib/preview/read';
import type { Region } from '../../lib/rules/regions';
import { buildDate } from '../../lib/site/build-date';
import { siteLibrary } from '../../lib/site/library';

/** Takes the picture that stands for the guides of a region, with its record beside it. */
export async function takePicture(browser: Browser, locale: Locale, region: Region): Promise<void> {
  const words = wordsFor(locale);
  const preview = makePreview(region, buildDate(), siteLibrary(locale), words);
  const page = await browser.newPage({ viewport: PREVIEW_SIZE, colorScheme: 'light' });
  await page.setContent(makePicturePage(preview, words));
  const picture = await page.screenshot({ type: 'png' });
  await page.close();
  const sha256 = createHash('sha256').update(picture).digest('hex');
  const record: PreviewRecord = { ...preview, sha256 };
  const file = previewFile(locale, region, 'png');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, picture);
  await writeFile(previewFile(locale, region, 'json'), `${JSON.stringify(record, null, 2)}\n`);
}
