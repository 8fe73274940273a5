import { describe, expect, test } from 'vitest';
import { wordsFor, wordsWithoutIsolates } from '../../lib/i18n/words';
import { isolate, withoutIsolates } from '../../lib/intl/isolate';

const LATIN_TITLE = '\u2068';
const ARABIC_TEXT = '\u2067';
const END = '\u2069';

describe('someone who reads Arabic', () => {
  test('sees the brackets of a Latin title at its own end', () => {
    const title = 'Privacy Policy (2025)';
    expect(isolate(title)).toBe(LATIN_TITLE + title + END);
  });

  test('sees a day as one, also after a Latin name', () => {
    const day = '3 نوفمبر 2025';
    expect(isolate(day)).toBe(ARABIC_TEXT + day + END);
  });

  test('reads an Arabic sentence from the right, also where its first word is LinkedIn', () => {
    const sentence = 'LinkedIn تقول ذلك.';
    expect(isolate(sentence)).toBe(ARABIC_TEXT + sentence + END);
  });

  test('gets what the browser fills in kept apart too', () => {
    expect(isolate('{gaps}')).toBe(`${LATIN_TITLE}{gaps}${END}`);
  });

  test('finds no marks in a feed, a calendar or a file, and every letter', () => {
    const sentence = `المصدر: ${isolate('LinkedIn')}، ${isolate('3 نوفمبر 2025')}`;
    expect(withoutIsolates(sentence)).toBe('المصدر: LinkedIn، 3 نوفمبر 2025');
    const spoken = { ...wordsFor('en'), message: () => sentence, citation: () => sentence };
    const { message, citation, label } = wordsWithoutIsolates({ ...spoken, label: isolate });
    expect(message('site.name')).not.toMatch(/[\u2066-\u2069]/);
    expect(citation({ publisher: 'a', title: 'b' })).not.toMatch(/[\u2066-\u2069]/);
    expect(label('a')).toBe('a');
  });
});
