import { expect, test } from 'vitest';
import { findPlaces, readSearchable, writeNames } from '../../lib/places/match';
import { namesOf } from '../../lib/places/tables';
import { PLACES, type Place } from '../../lib/rules/places';

/** What a page in another language has for a place that it shows under `shown`. */
function searchable(place: Place, shown: string) {
  return readSearchable(place, shown, writeNames(namesOf(place), shown));
}

test.each([
  ['DE', 'Deutschland', 'germany'],
  ['DE', 'Allemagne', 'allem'],
  ['DE', 'Allemagne', 'Deutschland'],
  ['GB', 'Wielka Brytania', 'wielka'],
  ['GB', 'Wielka Brytania', 'united kingdom'],
  ['AT', '奧地利', '奧地利'],
  ['AT', '奧地利', 'austria'],
  ['CH', 'سويسرا', 'سويسرا'],
  ['CH', 'سويسرا', 'Schweiz'],
  ['IN', 'भारत', 'भारत'],
  ['NL', 'Niederlande', 'Holland'],
] as const)('%s, shown as %s, is found by %s', (place, shown, query) => {
  const others = PLACES.filter((each) => each !== place).map((each) => searchable(each, each));
  const [first] = findPlaces(query, [...others, searchable(place, shown)]);
  expect(first?.code).toBe(place.toLowerCase());
});
