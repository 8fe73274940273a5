import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { LOCALES, type Locale } from '../lib/i18n/locales';
import { wordsFor } from '../lib/i18n/words';
import { makePicturePage } from '../lib/preview/picture';
import { makePreview, PREVIEW_SIZE, type PreviewRecord } from '../lib/preview/preview';
import { previewFile } from '../lib/preview/read';
import { REGIONS, type Region } from '../lib/rules/regions';
import { buildDate } from '../lib/site/build-date';
import { siteLibrary } from '../lib/site/library';

/**
 * Takes the pictures that stand for the guides where an address is shared, in `public/previews/`.
 * Needs a browser (`CHROMIUM_PATH`, or Playwright's own), which building and serving do not.
 */
const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  // Chromium refuses to start as root inside its sandbox.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const locale of LOCALES)
    for (const region of REGIONS) await takePicture(browser, locale, region);
} finally {
  await browser.close();
}
console.log(`${LOCALES.length * REGIONS.length} pictures taken.`);

async function takePicture(browser: Browser, locale: Locale, region: Region): Promise<void> {
  const words = wordsFor(locale);
  const preview = makePreview(region, buildDate(), siteLibrary(), words);
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
