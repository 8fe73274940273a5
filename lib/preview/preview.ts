import type { Library } from '../content/library';
import { describeChecklist } from '../guide/describe';
import type { Words } from '../i18n/words';
import { buildChecklist } from '../rules/checklist';
import type { Day } from '../rules/day';
import { PLACES, regionOf } from '../rules/places';
import type { Region } from '../rules/regions';

/** What the programs that show previews ask for, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** What is written on the picture of a region. */
export interface Preview {
  readonly region: Region;
  readonly name: string;
  readonly text: string;
  readonly on: Day;
}

/** The record beside a picture: what it says, and which file says it. */
export interface PreviewRecord extends Preview {
  readonly sha256: string;
}

/** The first sentence of the region's guides, with the region in the place of a country. */
export function makePreview(region: Region, on: Day, library: Library, words: Words): Preview {
  const place = PLACES.find((each) => regionOf(each) === region);
  if (!place) throw new Error(`no place in the region "${region}"`);
  const nobody = { uses: [], answered: false, am: [] } as const;
  const checklist = buildChecklist(library.timeline, { place, ...nobody, on, known: on });
  const name = words.message(`region.${region}`);
  const inPlace = words.message(`preview.in.${region}`);
  const named: Words = { ...words, place: () => ({ name, in: inPlace, sort: name }) };
  return { region, name, text: describeChecklist(checklist, library, named).training.text, on };
}

/** A picture stays true for as long as the guide says the same sentence. */
export function isStillTrue(shown: Preview, now: Preview): boolean {
  return shown.region === now.region && shown.name === now.name && shown.text === now.text;
}
