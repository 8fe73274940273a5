import { sayFirstDay } from '../intl/first-day';
import type { Day } from '../rules/day';

/** Where a saved page says that it is one: the first thing in its content. */
const CONTENT = /<main\b[^>]*\sid="content"[^>]*>/;
const WORDS = /<offline-copy\b([^>]*)>/;

/** As the page about the copy says them, still escaped for HTML. */
export interface NoticeWords {
  /** A sentence with `{day}` in it. */
  readonly text: string;
  readonly link: string;
  /** Whose dates: `en-GB`. */
  readonly dates: string;
}

/** The words of a language, from the HTML of its page about the copy; null when it has none. */
export function readNoticeWords(html: string): NoticeWords | null {
  const attributes = WORDS.exec(html)?.[1] ?? '';
  const text = attributeOf(attributes, 'data-notice');
  const link = attributeOf(attributes, 'data-notice-link');
  const dates = attributeOf(attributes, 'data-dates');
  return text && link && dates ? { text, link, dates } : null;
}

/**
 * The page, saying at its top that it is a saved one, and since when.
 * @param about the address of the page about the copy
 * @returns null for what is no page of ours, such as the page of a network that asks for a password
 */
export function addNotice(
  html: string,
  { text, link, dates }: NoticeWords,
  day: Day,
  about: string,
): string | null {
  if (!CONTENT.test(html)) return null;
  const sentence = text.replace('{day}', () => escapeText(nameDay(day, dates)));
  const notice = `<p class="stale saved-copy"><b>${sentence}</b> <a href="${about}">${link}</a></p>`;
  return html.replace(CONTENT, (main) => main + notice);
}

/** `2026-11-22` → "22 November 2026". */
export function nameDay(day: Day, dates: string): string {
  const format = new Intl.DateTimeFormat(dates, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return sayFirstDay(format.format(new Date(`${day}T00:00:00Z`)), dates);
}

function attributeOf(attributes: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
