import { placesOf } from '../../lib/handout/handout';
import type { Words } from '../../lib/i18n/words';
import type { Region } from '../../lib/rules/regions';

/** For whom the sheet is, and what these people must know first. */
export function SheetWhom({ region, words }: { region: Region; words: Words }) {
  return (
    <>
      <p className="whom">{whomText(region, words)}</p>
      {region === 'mainland-china' && (
        <p className="whom">{words.message('place.mainland-china')}</p>
      )}
    </>
  );
}

function whomText(region: Region, words: Words): string {
  if (region === 'rest-of-world') return words.message('handout.for.rest-of-world');
  if (region === 'unclear') {
    const names = placesOf(region, words).map((place) => words.place(place).name);
    return words.message('handout.for.unclear', { places: words.shortList(names) });
  }
  return words.message('handout.for', { inRegion: words.message(`preview.in.${region}`) });
}
