import { chromium } from '@playwright/test';
import { SHEETS } from '../lib/handout/sheets';
import { LOCALES } from '../lib/i18n/locales';
import { REGIONS } from '../lib/rules/regions';
import { printHandout } from './assets/handouts';
import { takePicture } from './assets/previews';

/**
 * Takes the pictures that stand for the guides where an address is shared, in `public/previews/`,
 * and prints the handouts, in `public/handouts/`. `npm run assets -- previews` or `handouts` makes
 * one kind only. Needs a browser (`CHROMIUM_PATH`, or Playwright's own), which building and serving
 * do not.
 */
const KINDS = ['previews', 'handouts'] as const;
const wanted = process.argv.slice(2);
const strange = wanted.find((word) => !KINDS.some((kind) => kind === word));
if (strange !== undefined) {
  console.error(`"${strange}" is none of: ${KINDS.join(', ')}`);
  process.exit(2);
}
const isWanted = (kind: (typeof KINDS)[number]) => wanted.length === 0 || wanted.includes(kind);

const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  // Chromium refuses to start as root inside its sandbox.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const locale of LOCALES)
    for (const region of REGIONS) {
      if (isWanted('previews')) await takePicture(browser, locale, region);
      if (isWanted('handouts'))
        for (const sheet of SHEETS) await printHandout(browser, locale, region, sheet);
    }
} finally {
  await browser.close();
}
const each = LOCALES.length * REGIONS.length;
if (isWanted('previews')) console.log(`${each} pictures taken.`);
if (isWanted('handouts')) console.log(`${each * SHEETS.length} handouts printed.`);
