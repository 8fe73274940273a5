import type { OfferedPlace } from './choices';

/** What a link to the page chooses. */
export interface PlacesInLink {
  readonly places: readonly OfferedPlace[];
  /** Codes that are none of those offered, as they were written. */
  readonly refused: readonly string[];
}

const MOST_CHARACTERS = 1024;

/**
 * Reads `places=de.fr`, without its `#`. Total: each place once, in the order given; a code that is
 * not offered is refused by name. `null` where the fragment is not about places.
 */
export function parsePlaces(
  fragment: string,
  offered: readonly OfferedPlace[],
): PlacesInLink | null {
  const [, list] = /^places=([^&]*)$/.exec(fragment) ?? [];
  if (list === undefined || fragment.length > MOST_CHARACTERS) return null;
  const codes = [...new Set(list.split('.').filter(Boolean))];
  const found = codes.map((code) => offered.find((place) => place.code === code.toLowerCase()));
  return {
    places: [...new Set(found.flatMap((place) => place ?? []))],
    refused: codes.filter((_, index) => !found[index]),
  };
}
