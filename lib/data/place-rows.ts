import type { Words } from '../i18n/words';
import { buildChecklist } from '../rules/checklist';
import type { Day } from '../rules/day';
import type { Timeline } from '../rules/fold';
import { countryOf, PLACES, type Place, REGION_INFERRED, regionOf } from '../rules/places';
import { REGIONS, type Region } from '../rules/regions';
import { placePath } from '../site/addresses';
import type { Row } from './schemas';

export function placeRows(words: Words): Row<'places'>[] {
  return PLACES.map((code) => ({
    code,
    name: words.place(code).name,
    inPlace: words.place(code).in,
    country: countryOf(code),
    region: regionOf(code),
    regionInferred: REGION_INFERRED.includes(countryOf(code)),
    page: placePath(words.locale, code),
  }));
}

/** What holds is that of the day `on`. */
export function regionRows(timeline: Timeline, on: Day, words: Words): Row<'regions'>[] {
  return REGIONS.map((id) => {
    const places = PLACES.filter((place) => regionOf(place) === id);
    const { training, controller } = buildChecklist(timeline, nobodyIn(id, places, on));
    const { status, since, starts } = training;
    const name = words.message(`region.${id}`);
    return { id, name, places, status, since, starts, controller };
  });
}

function nobodyIn(region: Region, [place]: readonly Place[], on: Day) {
  if (!place) throw new Error(`no place is in ${region}`);
  return { place, uses: [], answered: false, am: [], on, known: on };
}
