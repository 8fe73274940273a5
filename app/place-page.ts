import { cache } from 'react';
import { makePlacePage, type PlacePage } from '../lib/guide/place-page';
import type { Locale } from '../lib/i18n/locales';
import { wordsFor } from '../lib/i18n/words';
import type { Place } from '../lib/rules/places';
import { buildDate } from '../lib/site/build-date';
import { siteLibrary } from '../lib/site/library';

/** What the guide for a place says; its page and the metadata of the page ask for it once. */
export const placePageOf = cache(
  (locale: Locale, place: Place): PlacePage =>
    makePlacePage(place, buildDate(), siteLibrary(locale), wordsFor(locale)),
);
