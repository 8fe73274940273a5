/** Where the first day of a month is said otherwise than `Intl` says it, by the form of dates. */
const FIRST_DAYS: Readonly<Record<string, string>> = { 'fr-FR': '1er' };

/** A date as `Intl` writes it → "1er octobre 2026", as the language does. */
export function sayFirstDay(date: string, dates: string): string {
  return date.replace(/^1(?= )/, FIRST_DAYS[dates] ?? '1');
}
