import { join } from 'node:path';
import { type Library, loadLibrary } from '../content/library';
import type { Locale } from '../i18n/locales';
import { LANGUAGE_OF_FACTS } from '../translation/language';
import { translateLibrary } from '../translation/library';

const CONTENT = join(process.cwd(), 'content');
const loaded = new Map<Locale, Library>();

/** The content of this site in one language, read once in a process. */
export function siteLibrary(locale: Locale): Library {
  const library = loaded.get(locale) ?? readLibrary(locale);
  loaded.set(locale, library);
  return library;
}

function readLibrary(locale: Locale): Library {
  return locale === LANGUAGE_OF_FACTS
    ? loadLibrary(CONTENT)
    : translateLibrary(siteLibrary(LANGUAGE_OF_FACTS), CONTENT, locale);
}
