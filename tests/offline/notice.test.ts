import { expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/i18n/locales';
import { wordsFor } from '../../lib/i18n/words';
import { addNotice, nameDay, readNoticeWords } from '../../lib/offline/notice';

const ABOUT =
  '<main id="content"><offline-copy data-home="/en/" data-dates="en-GB" ' +
  'data-notice="Saved &amp; read: {day}." data-notice-link="About this copy"></offline-copy></main>';
const WORDS = { text: 'Saved &amp; read: {day}.', link: 'About this copy', dates: 'en-GB' };
const PAGE = '<body><header></header><main id="content" class="a"><h1>Germany</h1></main></body>';

test('the words come from the page about the copy, in its language', () => {
  expect(readNoticeWords(ABOUT)).toEqual(WORDS);
});

test('a page about something else has no words for a copy', () => {
  expect(readNoticeWords(PAGE)).toBeNull();
  expect(readNoticeWords(ABOUT.replace('data-notice-link', 'data-other'))).toBeNull();
});

test('the first thing in a saved page is the day it was saved', () => {
  expect(addNotice(PAGE, WORDS, '2026-11-22', '/en/offline/')).toBe(
    '<body><header></header><main id="content" class="a">' +
      '<p class="stale saved-copy"><b>Saved &amp; read: 22 November 2026.</b> ' +
      '<a href="/en/offline/">About this copy</a></p><h1>Germany</h1></main></body>',
  );
});

test('the page of a network that wants a password is never taken for ours', () => {
  expect(addNotice('<h1>Welcome to the hotel</h1>', WORDS, '2026-11-22', '/')).toBeNull();
});

test('the browser writes a day as the build does, in every language', () => {
  const { dates } = LANGUAGES.en;
  expect(nameDay('2026-03-01', dates)).toBe(wordsFor('en').day('2026-03-01'));
  expect(nameDay('2026-11-22', 'de-DE')).toBe('22. November 2026');
});
