import { isLocale, LOCALES } from '../../lib/i18n/locales';
import { listFiles } from '../../lib/site/output';
import { pageClassOf } from '../../lib/site/page-class';

/** One for each body of advice, a subdivision, and a code that people type and that leads on. */
const PLACES = ['de', 'ch', 'gb', 'us', 'us-ca', 'cn', 'jm', 'uk'];

/** The guide that is seen in every language: the heaviest. */
const IN_EACH = { name: '/{locale}/{place}', place: 'gb' };

/**
 * One page of each class stands for those that share its components; of the places, a few do; of the
 * other languages, one guide each.
 * @param files of the export; in a short build the places that are there
 */
export function samplePages(files: readonly string[]): string[] {
  const taken = new Set<string>();
  return files
    .filter((file) => file.endsWith('.html'))
    .filter((file) => {
      const { name, place } = pageClassOf(file);
      if (isTranslated(file)) return name === IN_EACH.name && place === IN_EACH.place;
      const key = place === null ? name : `${name} ${place}`;
      const isTaken = taken.has(key) || (place !== null && !PLACES.includes(place));
      taken.add(key);
      return !isTaken;
    });
}

function isTranslated(file: string): boolean {
  const [language = ''] = file.replace(/^embed\//, '').split('/');
  return isLocale(language) && language !== LOCALES[0];
}

/** The sample of the site as it is built, by address. */
export async function sampleAddresses(): Promise<string[]> {
  const files = await listFiles('out');
  return samplePages(files).map(addressOf);
}

/** `en/de/index.html` → `/en/de/` */
export function addressOf(file: string): string {
  return `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
}
