import type { Guide } from '../guide/describe';
import { LANGUAGES } from '../i18n/locales';
import { type Words, wordsWithoutIsolates } from '../i18n/words';

/**
 * What the page of a place is, for search engines, in the words of schema.org: a text about a place,
 * of a day, resting on sources. It is no service, and nobody's office.
 */
export function makePageData({ checklist, training }: Guide, spoken: Words): object {
  const words = wordsWithoutIsolates(spoken);
  const { name } = words.place(checklist.place);
  const sources = training.sources.flatMap(({ url }) => url ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: words.message('place.title', { name }),
    inLanguage: LANGUAGES[words.locale].tag,
    dateModified: checklist.on,
    about: { '@type': 'Place', name },
    isBasedOn: [...new Set(sources)],
  };
}

/** JSON that no text in it can end early. */
export function printPageData(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
