/** A place with the time zones it can be suggested for, as one attribute carries them. */
interface WithZones {
  readonly zones: string;
}

/**
 * The zones of a place by their city, which no two zones of different places share: "Zurich", or
 * "Belgrade+1" where another place comes first.
 */
export function writeZones(
  table: Readonly<Record<string, readonly string[]>>,
  place: string,
): string {
  const zones = Object.entries(table)
    .filter(([, places]) => places.includes(place))
    .map(([zone, places]) => withRank(cityOf(zone), places.indexOf(place)));
  return [...new Set(zones)].join(' ');
}

/** The places of a time zone, the likeliest first; none for a zone that is nobody's ("UTC"). */
export function placesInZone<T extends WithZones>(zone: string, places: readonly T[]): T[] {
  const ranked = places.flatMap((place) => {
    const rank = rankIn(place, cityOf(zone));
    return rank === null ? [] : [{ place, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ place }) => place);
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1);
}

function withRank(city: string, rank: number): string {
  return rank === 0 ? city : `${city}+${rank}`;
}

function rankIn({ zones }: WithZones, city: string): number | null {
  const entries = zones.split(' ').map((entry) => entry.split('+'));
  const found = entries.find(([name]) => name !== '' && name === city);
  return found ? Number(found[1] ?? 0) : null;
}
