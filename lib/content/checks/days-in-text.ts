import type { Day } from '../../rules/day';
import type { Library, PolicyChange } from '../library';
import { toPlainText } from '../prose';
import type { Fault } from './check';
import { changeFile } from './where';

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
];

const ENGLISH = new RegExp(`(?:(?:\\b(\\d{1,2}) )?\\b(${MONTHS.join('|')}) )?\\b(2\\d{3})\\b`, 'g');
const ISO = /\b2\d{3}-\d{2}-\d{2}\b/g;

/** A change's words do not run ahead of it: no day after it was checked or takes effect. */
export function* findDaysAhead({ changes }: Library): Generator<Fault> {
  for (const change of changes) {
    const last = lastDayOf(change);
    const texts = {
      title: change.title,
      summary: change.summary,
      body: toPlainText(change.body.children),
    };
    for (const [key, text] of Object.entries(texts))
      for (const day of daysIn(text))
        if (day > last.slice(0, day.length))
          yield {
            subject: change.id,
            file: changeFile(change.id),
            problem: `${key} names ${day}, which is after ${last}`,
          };
  }
}

function lastDayOf({ checked, effective, effects }: PolicyChange): Day {
  const days = [checked, effective, ...effects.map((effect) => effect.effective)];
  return days.reduce((last, day) => (day > last ? day : last));
}

/** Days, months and years, each as exact as the text has it. */
export function daysIn(text: string): string[] {
  const iso = text.match(ISO) ?? [];
  const english = [...text.replace(ISO, '').matchAll(ENGLISH)].map(([, day, month, year = '']) => {
    if (!month) return year;
    const inYear = `${year}-${twoDigits(MONTHS.indexOf(month) + 1)}`;
    return day ? `${inYear}-${twoDigits(Number(day))}` : inYear;
  });
  return [...iso, ...english];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
