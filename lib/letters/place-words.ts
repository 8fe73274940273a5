import type { Words } from '../i18n/words';
import { countryOf, type Place } from '../rules/places';

/** More than these are counted instead of named. */
const MOST_NAMED = 4;

/** Without the parts of a country that is there itself. */
export function mainPlaces(places: readonly Place[]): Place[] {
  return places.filter((place) => place === countryOf(place) || !places.includes(countryOf(place)));
}

/** "Jersey and Guernsey"; `null` where there are too many to name. */
export function namePlaces(places: readonly Place[], words: Words): string | null {
  const names = mainPlaces(places).map((place) => words.place(place).name);
  return names.length > MOST_NAMED ? null : words.list(names);
}

/** "in Jersey and on the Isle of Man". */
export function locatePlaces(places: readonly Place[], words: Words): string {
  return words.list(mainPlaces(places).map((place) => words.place(place).in));
}

/** In the order of the language's alphabet; the parts of a country follow it. */
export function sortPlaces<T extends { readonly place: Place }>(
  items: readonly T[],
  words: Words,
): T[] {
  const { compare } = words;
  const sort = (place: Place) => words.place(place).sort;
  const isPart = (place: Place) => Number(place !== countryOf(place));
  return items.toSorted(
    ({ place: a }, { place: b }) =>
      compare(sort(countryOf(a)), sort(countryOf(b))) ||
      isPart(a) - isPart(b) ||
      compare(sort(a), sort(b)),
  );
}
