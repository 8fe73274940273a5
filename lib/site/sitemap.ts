import { LANGUAGES } from '../i18n/locales';
import { ALIASES, LANGUAGES_FOLDER, localesToBuild } from './addresses';
import { underBase } from './base-path';

/** Cards for other sites, choices of language, the page for what is not there, and codes that only lead on. */
const LEFT_OUT = new RegExp(`^(?:embed/|${LANGUAGES_FOLDER}/|404\\.html$)`);
const ALIAS = new RegExp(`^[^/]+/(?:${Object.keys(ALIASES).join('|')})/index\\.html$`);
const PAGE = /(?:^|\/)index\.html$/;

/**
 * Every page that the build has made, each with the same page in the other languages.
 * @param files of the export, relative to its folder
 */
export function printSitemap(files: readonly string[], origin: string): string {
  const pages = files
    .filter((file) => PAGE.test(file) && !LEFT_OUT.test(file) && !ALIAS.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
  const known = new Set(pages);
  const entries = pages.map((page) => printEntry(page, known, origin));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** The line by which search engines find the list. */
export function sitemapLine(origin: string): string {
  return `Sitemap: ${addressOf('sitemap.xml', origin)}\n`;
}

function printEntry(page: string, known: ReadonlySet<string>, origin: string): string {
  const alternates = alternatesOf(page, known).map(
    ([language, path]) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${addressOf(path, origin)}"/>`,
  );
  return `<url><loc>${addressOf(page, origin)}</loc>${alternates.join('')}</url>`;
}

/** The first language is for readers of none; the choice of language has no other version. */
function alternatesOf(
  page: string,
  known: ReadonlySet<string>,
): [language: string, path: string][] {
  const rest = page.slice(page.indexOf('/') + 1);
  const versions = localesToBuild()
    .map((locale): [string, string] => [LANGUAGES[locale].tag, `${locale}/${rest}`])
    .filter(([, path]) => page !== '' && known.has(path));
  const [first] = versions;
  return first ? [...versions, ['x-default', first[1]]] : [];
}

function addressOf(path: string, origin: string): string {
  return new URL(underBase(`/${path}`), origin).href.replaceAll('&', '&amp;');
}
