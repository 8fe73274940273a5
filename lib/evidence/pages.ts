import { join } from 'node:path';
import { checkText, readText } from '../content/read';
import type { Locale } from '../i18n/locales';
import { type ProseSection, parsePage } from './page-prose';

/** `content/pages/<name>/<locale>.mdx`, one folder a page. */
export type PageName = 'about' | 'accessibility';

/** @throws {ContentError} naming the file, when its text is not a page of prose. */
export function readPage(name: PageName, locale: Locale): ProseSection[] {
  const file = `pages/${name}/${locale}.mdx`;
  const text = readText(join(process.cwd(), 'content'), file);
  checkText(file, text);
  return parsePage(file, text);
}
