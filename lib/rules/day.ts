/** A calendar day as `YYYY-MM-DD`; days compare as text. */
export type Day = string;

/** First day the guide can be asked about: the last quiet days before LinkedIn's setting became known. */
export const FIRST_DAY: Day = '2024-09-01';

/** First day anything was recorded in this guide. */
export const FIRST_RECORDED: Day = '2026-11-22';

/** True for a real day of the calendar: 31 February is not one. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The same day one year later; 29 February becomes 1 March. */
export function oneYearAfter(day: Day): Day {
  const next = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
  return isDay(next) ? next : `${next.slice(0, 4)}-03-01`;
}
