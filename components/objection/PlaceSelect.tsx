import type { Words } from '../../lib/i18n/words';
import type { ObjectionPlace } from '../../lib/letters/objection-page';
import { sortPlaces } from '../../lib/letters/place-words';

interface Props {
  readonly places: readonly ObjectionPlace[];
  readonly words: Words;
}

/**
 * The place decides who answers for the data and who takes a complaint. A law of one place needs no
 * choice: the list stays for what reads it.
 */
export function PlaceSelect({ places, words }: Props) {
  const isOne = places.length === 1;
  return (
    <div className="place" hidden={isOne}>
      <label className="field" htmlFor="objection-place">
        {words.message('objection.place')}
      </label>
      <select id="objection-place" autoComplete="off">
        {!isOne && <option value="">{words.message('objection.place.none')}</option>}
        {sortPlaces(places, words).map((each) => (
          <PlaceOption key={each.place} {...each} words={words} />
        ))}
      </select>
    </div>
  );
}

function PlaceOption({ place, authority, controller, words }: ObjectionPlace & { words: Words }) {
  const { name, listed, in: phrase } = words.place(place);
  return (
    <option
      value={place.toLowerCase()}
      data-in={phrase}
      data-authority={authority?.id}
      data-authority-name={authority?.name}
      data-email={authority?.email}
      data-controller={words.message(`letter.controller.${controller}`)}
    >
      {listed ?? name}
    </option>
  );
}
