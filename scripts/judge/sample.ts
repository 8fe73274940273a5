import { isLocale, LOCALES } from '../../lib/i18n/locales';
import { listFiles } from '../../lib/site/output';
import { pageClassOf } from '../../lib/site/page-class';

/** One for each body of advice, a subdivision, and a code that people type and that leads on. */
const PLACES = ['de', 'ch', 'gb', 'us', 'us-ca', 'cn', 'jm', 'uk'];

/** In other languages than English one place does: its guide is the heaviest. */
const HEAVIEST = 'gb';

export type Extent = 'one guide in each language' | 'every class in each language';

/**
 * One page of each class stands for those that share its components; of the places in English, a
 * few do.
 * @param files of the export; in a short build the places that are there
 * @param extent what of the languages other than English is in the sample
 */
export function samplePages(
  files: readonly string[],
  extent: Extent = 'one guide in each language',
): string[] {
  const taken = new Set<string>();
  return files
    .filter((file) => file.endsWith('.html'))
    .filter((file) => {
      const { name, place } = pageClassOf(file);
      const language = languageOf(file);
      if (language && extent === 'one guide in each language')
        return name === '/{locale}/{place}' && place === HEAVIEST;
      const places = language ? [HEAVIEST] : PLACES;
      const key = [language, name, place].join(' ');
      const isTaken = taken.has(key) || (place !== null && !places.includes(place));
      taken.add(key);
      return !isTaken;
    });
}

/** Null for English, and for pages that are there for all languages. */
function languageOf(file: string): string | null {
  const [language = ''] = file.replace(/^embed\//, '').split('/');
  return isLocale(language) && language !== LOCALES[0] ? language : null;
}

/** The sample of the site as it is built, by address. */
export async function sampleAddresses(extent?: Extent): Promise<string[]> {
  const files = await listFiles('out');
  return samplePages(files, extent).map(addressOf);
}

/** `en/de/index.html` → `/en/de/` */
export function addressOf(file: string): string {
  return `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
}
