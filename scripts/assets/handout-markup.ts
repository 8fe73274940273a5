import { createHash } from 'node:crypto';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { HandoutSheet } from '../../components/handout/HandoutSheet';
import type { Library } from '../../lib/content/library';
import type { Handout } from '../../lib/handout/handout';
import type { Sheet } from '../../lib/handout/sheets';
import { LANGUAGES } from '../../lib/i18n/locales';
import type { Words } from '../../lib/i18n/words';

/** The sheet, as the page has it. */
export interface SheetContent {
  readonly handout: Handout;
  readonly sheet: Sheet;
  readonly address: string | null;
  readonly library: Library;
  readonly words: Words;
}

/** The document of which a browser makes the PDF. */
export function makeHandoutDocument(content: SheetContent, styles: string): string {
  const { tag, direction } = LANGUAGES[content.words.locale];
  return [
    `<!doctype html><html lang="${tag}" dir="${direction}"><head><meta charset="utf-8">`,
    `<title>${escapeText(titleOf(content))}</title><style>${styles}</style></head>`,
    `<body><main id="content">${render(content)}</main></body></html>`,
  ].join('\n');
}

/** Every word on the sheet but its day and its address: what must be the same for it to be true. */
export function digestWords(content: SheetContent): string {
  const handout = { ...content.handout, on: NO_DAY };
  const text = render({ ...content, handout, address: null }).replace(/<[^>]*>/g, ' ');
  return createHash('sha256')
    .update(`${titleOf(content)} ${text}`)
    .digest('hex');
}

/** In the place of the day, so that a sheet of tomorrow is the same as one of today. */
const NO_DAY = '2000-01-01';

function titleOf({ handout, sheet, words }: SheetContent): string {
  return words.message(sheet === 'large' ? 'handout.page-title.large' : 'handout.page-title', {
    region: words.message(`region.${handout.region}`),
  });
}

function render({ handout, sheet, address, library, words }: SheetContent): string {
  const isLarge = sheet === 'large';
  const { effects } = library;
  return renderToStaticMarkup(
    createElement(HandoutSheet, { handout, effects, address, words, isLarge }),
  );
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
