import type { Locale } from '../i18n/locales';
import { ALIASES, homePath, LANGUAGES_FOLDER } from './addresses';

/** Below a language; codes that only lead on share the page of the place they mean. */
const PAGE = new RegExp(`^(?!(?:${Object.keys(ALIASES).join('|')})/)(.*)index\\.html$`);

/**
 * For every page the choice of language that leads to the same page: file → HTML. Nothing where
 * there is nothing to choose.
 * @param choice the page at `/`, which leads to the home of each language
 * @param files of the export, relative to its folder
 */
export function makeLanguagePages(
  choice: string,
  files: readonly string[],
  locales: readonly Locale[],
): Map<string, string> {
  const [first, ...others] = locales;
  if (!first || others.length === 0) return new Map();
  const pages = files
    .filter((file) => file.startsWith(`${first}/`))
    .flatMap((file) => PAGE.exec(file.slice(first.length + 1))?.[1] ?? []);
  return new Map(
    pages.map((page) => [
      `${LANGUAGES_FOLDER}/${page}index.html`,
      locales.reduce((html, locale) => leadTo(page, html, locale), choice),
    ]),
  );
}

function leadTo(page: string, html: string, locale: Locale): string {
  const home = homePath(locale);
  return html.replace(`href="${home}"`, `href="${home}${page}"`);
}
