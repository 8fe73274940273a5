import type { Words } from '../../lib/i18n/words';
import { REGIONS, type Region } from '../../lib/rules/regions';

/** The regions in the order of the list; some names are lists themselves, so no commas. */
export function regionNames(regions: readonly Region[], words: Words): string {
  if (regions.length === REGIONS.length) return words.message('evidence.everywhere');
  return REGIONS.filter((region) => regions.includes(region))
    .map((region) => words.message(`region.${region}`))
    .join(' · ');
}
