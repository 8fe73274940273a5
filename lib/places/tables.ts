import alphaThree from '../../content/places/alpha-3.json' with { type: 'json' };
import synonyms from '../../content/places/synonyms.json' with { type: 'json' };
import timeZones from '../../content/places/time-zones.json' with { type: 'json' };
import type { Country, Place } from '../rules/places';

const ALPHA_THREE: Readonly<Partial<Record<Place, string>>> = alphaThree satisfies Record<
  Country,
  string
>;
const SYNONYMS: Readonly<Record<Place, readonly string[]>> = synonyms;

/** From a time zone to its places, the likeliest first. */
export const TIME_ZONES: Readonly<Record<string, readonly string[]>> = timeZones;

/** Every name that a place can be found by, in English, in its own languages, and as a code. */
export function namesOf(place: Place): readonly string[] {
  const code = ALPHA_THREE[place];
  return [...(code ? [code] : []), ...SYNONYMS[place]];
}
