import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { makeHandout } from '../../lib/handout/handout';
import { type HandoutRecord, handoutFile } from '../../lib/handout/record';
import type { Sheet } from '../../lib/handout/sheets';
import { LANGUAGES, type Locale } from '../../lib/i18n/locales';
import { wordsFor } from '../../lib/i18n/words';
import type { Region } from '../../lib/rules/regions';
import { handoutTarget } from '../../lib/site/addresses';
import { buildDate } from '../../lib/site/build-date';
import { siteLibrary } from '../../lib/site/library';
import { publicAddress } from '../../lib/site/public-address';
import { digestWords, makeHandoutDocument, type SheetContent } from './handout-markup';

/** In the order of the site; Tailwind's own reset comes first. */
const STYLE_SHEETS = [
  'app/globals.css',
  'app/site.css',
  'app/guide.css',
  'app/print.css',
  'app/evidence.css',
  'app/handout.css',
];

/** Makes the tagged PDF of a sheet, with its record beside it. */
export async function printHandout(
  browser: Browser,
  locale: Locale,
  region: Region,
  sheet: Sheet,
): Promise<void> {
  const content = contentOf(locale, region, sheet);
  const page = await browser.newPage();
  await page.setContent(makeHandoutDocument(content, await readStyles(locale)));
  await refuseBoxes(page, LANGUAGES[locale].name);
  const made = await page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
  });
  await page.close();
  const pdf = withoutClock(made, content.handout.on);
  const record: HandoutRecord = {
    on: content.handout.on,
    pages: pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0,
    bytes: pdf.length,
    words: digestWords(content),
    sha256: createHash('sha256').update(pdf).digest('hex'),
  };
  const file = handoutFile(locale, region, sheet, 'pdf');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, pdf);
  await writeFile(
    handoutFile(locale, region, sheet, 'json'),
    `${JSON.stringify(record, null, 2)}\n`,
  );
}

function contentOf(locale: Locale, region: Region, sheet: Sheet): SheetContent {
  const words = wordsFor(locale);
  const library = siteLibrary(locale);
  const address = process.env.SITE_URL ? publicAddress(handoutTarget(locale, region)) : null;
  const handout = makeHandout(region, buildDate(), library, words);
  return { handout, sheet, address, library, words };
}

async function readStyles(locale: Locale): Promise<string> {
  const { type } = LANGUAGES[locale];
  const files = type ? [...STYLE_SHEETS, `public/type/${type}.css`] : STYLE_SHEETS;
  const reset = await readFile('node_modules/tailwindcss/preflight.css', 'utf8');
  const sheets = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const layers = '@layer reveal, theme, base, components, filter, print, utilities;';
  return [layers, `@layer base {${reset}}`, ...sheets].join('\n');
}

/**
 * Where no font has the letters of a language, each of them is the same empty box.
 * @throws Error that says whose letters
 */
async function refuseBoxes(page: Page, language: string): Promise<void> {
  const [one, other, none] = await page.evaluate(
    ([a, b]) =>
      [a, b, '\u{10FFFD}'].map((letter) => {
        const canvas = document.createElement('canvas');
        const pen = canvas.getContext('2d');
        if (pen) pen.font = `40px ${getComputedStyle(document.body).fontFamily}`;
        pen?.fillText(letter ?? '', 0, 60);
        return canvas.toDataURL();
      }),
    [...language.replace(/[^\p{L}]/gu, '')],
  );
  if (one === other || one === none)
    throw new Error(`No font here has the letters of ${language}.`);
}

/** The day of the sheet in the place of the moment it was made: the same words, the same bytes. */
function withoutClock(pdf: Buffer, on: string): Buffer {
  const moment = `${on.replaceAll('-', '')}000000`;
  const text = pdf.toString('latin1').replace(/(Date \(D:)\d{14}/g, `$1${moment}`);
  return Buffer.from(text, 'latin1');
}
