import { expect, test } from 'vitest';
import { sayFirstDay } from '../../lib/intl/first-day';
import { nameDay } from '../../lib/offline/notice';

test('someone who reads French meets the first of October as people say it', () => {
  expect(nameDay('2026-10-01', 'fr-FR')).toBe('1er octobre 2026');
});

test.each([
  ['2026-10-11', '11 octobre 2026'],
  ['2026-10-10', '10 octobre 2026'],
  ['2026-10-21', '21 octobre 2026'],
])('any other day in French is a plain number: %s', (day, said) => {
  expect(nameDay(day, 'fr-FR')).toBe(said);
});

test('a year or a month that begins with a one stays as it is', () => {
  expect(sayFirstDay('1999', 'fr-FR')).toBe('1999');
});

test.each([
  ['en-GB', '1 October 2026'],
  ['it-IT', '1 ottobre 2026'],
  ['de-DE', '1. Oktober 2026'],
])('%s says the first day as the others', (dates, said) => {
  expect(nameDay('2026-10-01', dates)).toBe(said);
});
