import { REGIONS, type Region } from '../rules/regions';
import type { OfferedPlace } from './choices';
import type { NoticeSheet } from './sheet';
import type { SlotTexts } from './slots';

/** A group of countries that LinkedIn treats alike, with those of them that were chosen. */
export interface Part {
  readonly region: Region;
  readonly places: readonly OfferedPlace[];
}

/** More countries than these are located by their region: "in the European Union". */
const MOST_LOCATED = 3;

/** A part for each region that has a chosen place, in the order of the regions. */
export function partsOf(places: readonly OfferedPlace[]): Part[] {
  return REGIONS.flatMap((region) => {
    const chosen = places.filter((place) => place.region === region);
    return chosen.length > 0 ? [{ region, places: chosen }] : [];
  });
}

/** What a part puts into its paragraphs. Without places it speaks of its whole region. */
export function textsOfPart({ region, places }: Part, sheet: NoticeSheet): SlotTexts {
  const { texts } = sheet.regions[region];
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(sheet.form, { type: 'conjunction' }).format(items);
  const isLocated = places.length > 0 && places.length <= MOST_LOCATED;
  const inferred = places.filter(({ isInferred }) => isInferred).map(({ name }) => name);
  return {
    ...texts,
    places: list(places.map(({ name }) => name)),
    inferred: list(inferred),
    ...(isLocated && { where: list(places.map(({ where }) => where)) }),
  };
}
