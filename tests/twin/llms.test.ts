import { expect, test } from 'vitest';
import { LOCALES } from '../../lib/i18n/locales';
import { wordsFor } from '../../lib/i18n/words';
import { publicAddress } from '../../lib/site/public-address';
import { makeLlmsText } from '../../lib/twin/llms';

const ORIGIN = 'https://atlas.example';

function textFor(origin?: string) {
  const toAddress = (path: string) => publicAddress(path, origin);
  return makeLlmsText(
    { locales: LOCALES, places: ['DE', 'US-CA'], on: '2026-11-22', toAddress },
    wordsFor('en'),
  );
}

test('a program learns that answers differ by country and day, and how to cite them', () => {
  expect(textFor(ORIGIN)).toMatch(/^# Opt-Out Atlas\n\n> /);
  expect(textFor(ORIGIN)).toContain('name the country and the day');
  expect(textFor(ORIGIN)).toContain('CC BY 4.0');
  expect(textFor(ORIGIN)).toContain('22 November 2026');
});

test('it finds the guide for each place, and the data', () => {
  expect(textFor(ORIGIN)).toContain('[Germany](https://atlas.example/en/de/index.md)');
  expect(textFor(ORIGIN)).toContain('https://atlas.example/en/us-ca/index.md');
  expect(textFor(ORIGIN)).toContain('https://atlas.example/data/index.json');
});

test('a copy that was not told its address gives paths', () => {
  expect(textFor('')).toContain('(/en/de/index.md)');
});
