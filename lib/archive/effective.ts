import { type Day, isDay } from '../rules/day';
import { plainWords } from './plain-line';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The whole line, so that a sentence which mentions a day is never taken for it. */
const LINE =
  /^(?:effective(?: date)?|last (?:revised|updated))(?: (?:on|from|as of))?:? (.+?)\.?$/i;
const MONTH_FIRST = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+),? (\d{4})$/i;

/**
 * The day in the document's own line “Effective …” or, where it has only that, “Last revised …”.
 * Null if there is no such line or its day cannot be read.
 */
export function effectiveDayOf(text: string): Day | null {
  for (const line of text.split('\n')) {
    const day = dayOfLine(plainWords(line));
    if (day) return day;
  }
  return null;
}

function dayOfLine(line: string): Day | null {
  const words = LINE.exec(line)?.[1];
  return words === undefined ? null : parseDay(words);
}

function parseDay(words: string): Day | null {
  const [, month, day, year] = MONTH_FIRST.exec(words) ?? [];
  if (month && day && year) return makeDay(year, month, day);
  const [, dayBefore, monthAfter, yearAfter] = DAY_FIRST.exec(words) ?? [];
  if (dayBefore && monthAfter && yearAfter) return makeDay(yearAfter, monthAfter, dayBefore);
  return isDay(words) ? words : null;
}

function makeDay(year: string, month: string, day: string): Day | null {
  const index = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase());
  const text = `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
