import type { Words } from '../../lib/i18n/words';
import { countryOf, PLACES, type Place, REGION_INFERRED, regionOf } from '../../lib/rules/places';
import { REGIONS, type Region } from '../../lib/rules/regions';
import { placePath } from '../../lib/site/addresses';

/** Every place, folded by region, from A to Z; each leads to its guide. */
export function PlacesByRegion({ words }: { readonly words: Words }) {
  return REGIONS.map((region) => {
    const places = placesIn(region, words);
    return (
      <details key={region} className="world-places">
        <summary>
          {words.message(`region.${region}`)}{' '}
          <span className="meta">
            {words.message('world.count', { count: places.filter(isCountry).length })}
          </span>
        </summary>
        <ul>
          {places.map((place) => (
            <li key={place}>
              <a href={placePath(words.locale, place)}>
                {words.place(place).listed ?? words.place(place).name}
                {REGION_INFERRED.includes(countryOf(place)) && ' *'}
              </a>
            </li>
          ))}
        </ul>
      </details>
    );
  });
}

function placesIn(region: Region, words: Words): Place[] {
  const sortOf = (place: Place) => words.place(place).sort;
  return PLACES.filter((place) => regionOf(place) === region).toSorted((a, b) =>
    words.compare(sortOf(a), sortOf(b)),
  );
}

function isCountry(place: Place): boolean {
  return place === countryOf(place);
}
