import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../lib/i18n/locales';
import { wordsFor } from '../../lib/i18n/words';
import { makePicturePage } from '../../lib/preview/picture';
import { isStillTrue, makePreview, PREVIEW_SIZE } from '../../lib/preview/preview';
import { previewFile, readPreview } from '../../lib/preview/read';
import { REGIONS, type Region } from '../../lib/rules/regions';
import { buildDate } from '../../lib/site/build-date';
import { dayAfter, library, TODAY } from '../library';

const words = wordsFor('en');

function previewOf(region: Region, on = TODAY) {
  return makePreview(region, on, library, words);
}

const PICTURES = LOCALES.flatMap((locale) => REGIONS.map((region) => ({ locale, region })));

describe.each(PICTURES)('the picture $locale/$region', ({ locale, region }) => {
  test('says what the guide says on the day of the commit: else run `npm run assets`', () => {
    const shown = readPreview(locale, region);
    const now = makePreview(region, buildDate(), library, wordsFor(locale));
    expect(shown).toMatchObject({ region, name: now.name, text: now.text });
  });

  test('is of a day on which its sentence held, and of none to come', () => {
    const shown = readPreview(locale, region);
    if (!shown) throw new Error('no record');
    expect(shown.on <= buildDate()).toBe(true);
    expect(isStillTrue(shown, makePreview(region, shown.on, library, wordsFor(locale)))).toBe(true);
  });

  test('is the file that its record describes, in the size that was asked for', () => {
    const picture = readFileSync(previewFile(locale, region, 'png'));
    const sha256 = createHash('sha256').update(picture).digest('hex');
    expect(sha256).toBe(readPreview(locale, region)?.sha256);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
      PREVIEW_SIZE.width,
      PREVIEW_SIZE.height,
    ]);
    expect(picture.length).toBeLessThan(300_000);
  });
});

describe('a picture', () => {
  test('of the EU names the region, not one of its countries', () => {
    expect(previewOf('eu').text).toContain('in the European Union');
    expect(previewOf('eu').text).not.toContain('Austria');
  });

  test('with another sentence than the guide’s is no longer true', () => {
    const paused = { ...previewOf('eu'), text: 'LinkedIn has paused the training.' };
    expect(isStillTrue(paused, previewOf('eu'))).toBe(false);
  });

  test('from another day with the same answer still is', () => {
    expect(isStillTrue(previewOf('eu'), previewOf('eu', dayAfter(TODAY)))).toBe(true);
  });

  test('has its words as text, whatever is in them', () => {
    const page = makePicturePage({ ...previewOf('eu'), name: '<b>A & B' }, words);
    expect(page).toContain('&lt;b>A &amp; B');
  });
});
