import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeHandout } from '../../lib/handout/handout';
import { handoutFile, readHandoutRecord } from '../../lib/handout/record';
import { SHEETS, type Sheet } from '../../lib/handout/sheets';
import { LOCALES, type Locale } from '../../lib/i18n/locales';
import { wordsFor } from '../../lib/i18n/words';
import { REGIONS, type Region } from '../../lib/rules/regions';
import { handoutPdfPath, handoutTarget } from '../../lib/site/addresses';
import { buildDate } from '../../lib/site/build-date';
import { siteLibrary } from '../../lib/site/library';
import {
  digestWords,
  makeHandoutDocument,
  type SheetContent,
} from '../../scripts/assets/handout-markup';
import { LATER, makeEffect, withEffects } from '../history/later';
import { dayAfter, TODAY } from '../library';

function contentOf(region: Region, on = TODAY, more: Partial<SheetContent> = {}): SheetContent {
  const { words = wordsFor('en'), sheet = 'usual', address = null } = more;
  const { library = siteLibrary(words.locale) } = more;
  return { handout: makeHandout(region, on, library, words), sheet, address, library, words };
}

function textOf(region: Region): string {
  return makeHandoutDocument(contentOf(region), '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

const PDFS = LOCALES.flatMap((locale) =>
  REGIONS.flatMap((region) => SHEETS.map((sheet) => ({ locale, region, sheet }))),
);

function digestOf(locale: Locale, region: Region, sheet: Sheet, on: string): string {
  return digestWords(contentOf(region, on, { words: wordsFor(locale), sheet }));
}

/** A PDF carries the letters it shows: Chinese has a thousand of them. */
const MOST_BYTES: Partial<Record<Locale, number>> = {
  ar: 220_000,
  hi: 300_000,
  'zh-hant': 750_000,
};

describe.each(PDFS)('the PDF $locale/$region, $sheet', ({ locale, region, sheet }) => {
  const record = readHandoutRecord(locale, region, sheet);

  test('says what the page says on the day of the commit: else run `npm run assets`', () => {
    expect(record?.words).toBe(digestOf(locale, region, sheet, buildDate()));
  });

  test('is of a day on which its words held, and of none to come', () => {
    if (!record) throw new Error('no record');
    expect(record.on <= buildDate()).toBe(true);
    expect(record.words).toBe(digestOf(locale, region, sheet, record.on));
  });

  test('is the file that its record describes, tagged, in its language, and not heavy', () => {
    const pdf = readFileSync(handoutFile(locale, region, sheet, 'pdf'));
    const text = pdf.toString('latin1');
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(record?.sha256);
    expect(pdf.length).toBe(record?.bytes);
    expect(pdf.length).toBeLessThan(MOST_BYTES[locale] ?? 170_000);
    expect(text).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toMatch(/\/Lang \([a-zA-Z-]+\)/);
  });

  test('is two sides of one sheet, or in large type a few more', () => {
    const pages = record?.pages ?? 0;
    if (sheet === 'usual') expect(pages).toBe(2);
    else expect(pages).toBeLessThanOrEqual(8);
  });

  test('lies where the page looks for it', () => {
    expect(existsSync(join('public', handoutPdfPath(locale, region, sheet)))).toBe(true);
  });
});

describe('a stale PDF is noticed', () => {
  test('when the answer has changed', () => {
    const pause = makeEffect({ topic: 'training', value: 'paused', effective: '2027-03-01' });
    const paused = contentOf('eu', LATER, { library: withEffects([pause]) });
    expect(digestWords(paused)).not.toBe(digestWords(contentOf('eu', LATER)));
  });

  test('when a word of it has changed', () => {
    const words = wordsFor('en');
    const reworded = {
      ...words,
      message: (...[key, values]: Parameters<typeof words.message>) =>
        key === 'handout.copy' ? 'Keep it.' : words.message(key, values),
    };
    expect(digestWords(contentOf('eu', TODAY, { words: reworded }))).not.toBe(
      digestWords(contentOf('eu')),
    );
  });

  test('and not when it is only a day older, or the site has another address', () => {
    expect(digestWords(contentOf('eu', dayAfter(TODAY)))).toBe(digestWords(contentOf('eu')));
    expect(digestWords(contentOf('eu', TODAY, { address: 'https://example.org/en/' }))).toBe(
      digestWords(contentOf('eu')),
    );
  });
});

describe('a union representative', () => {
  test.each(REGIONS)('in %s hands out both addresses, readable on paper', (region) => {
    expect(textOf(region)).toContain(
      'www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    );
    expect(textOf(region)).toContain('www.linkedin.com/help/linkedin/ask/TS-DPRO');
  });

  test.each(REGIONS)('in %s reads when it was made, and when to look again', (region) => {
    expect(textOf(region)).toContain(
      'Made on 22 November 2026. Check again after 20 February 2027.',
    );
  });

  test('in the EU speaks for the Union, and not for one of its countries', () => {
    expect(textOf('eu')).toContain('in the European Union');
    expect(textOf('eu')).not.toContain('Austria');
  });

  test('in the EU and the EEA is told what is known of trade union content', () => {
    expect(textOf('eu')).toContain('Trade union and other sensitive content is filtered out.');
    expect(textOf('eea')).toContain('Trade union');
    expect(textOf('united-states')).not.toContain('Trade union');
  });

  test.each(REGIONS)('in %s reads of no day that is past as if it were to come', (region) => {
    expect(textOf(region)).not.toMatch(/before 3 November 2025[.,;]|from 3 November 2025 on/);
  });

  test('in a territory that no text names finds it by name', () => {
    expect(textOf('unclear')).toContain('New Caledonia');
    expect(textOf('unclear')).toContain('No source we have read settles');
  });

  test.each(REGIONS)('in %s answers only with what was judged for the region', (region) => {
    const { handout } = contentOf(region);
    expect(handout.points.length).toBeGreaterThanOrEqual(6);
    for (const claim of handout.points) expect(claim.regions).toContain(region);
  });
});

describe('the code on the sheet leads', () => {
  test('to the guide, where a region is one place', () => {
    expect(handoutTarget('en', 'united-kingdom')).toBe('/en/gb/');
  });

  test('to the list of guides, where it has several', () => {
    expect(handoutTarget('en', 'eu')).toBe('/en/handouts/eu/#places');
  });

  test('nowhere, where the site does not know its own address', () => {
    expect(makeHandoutDocument(contentOf('eu'), '')).not.toContain('class="qr"');
    const address = 'https://example.org/en/handouts/eu/#places';
    const html = makeHandoutDocument(contentOf('eu', TODAY, { address }), '');
    expect(html).toContain('class="qr"');
    expect(html).toContain('>example.org/en/handouts/eu/<');
  });
});
