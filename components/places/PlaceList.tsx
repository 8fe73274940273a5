import type { Words } from '../../lib/i18n/words';
import { writeNames } from '../../lib/places/match';
import { namesOf, TIME_ZONES } from '../../lib/places/tables';
import { writeZones } from '../../lib/places/time-zone';
import { countryOf, PLACES, type Place, regionOf } from '../../lib/rules/places';
import { placePath } from '../../lib/site/addresses';
import { Spaced } from '../site/Spaced';
import { type Group, groupOf } from './groups';

/** Every place once, from A to Z, as a plain link. */
export function PlaceList({ words }: { words: Words }) {
  const letters = placesByLetter(words);
  return (
    <section id="all" aria-labelledby="all-heading">
      <h2 id="all-heading">{words.message('home.all')}</h2>
      <nav className="letters no-print" aria-label={words.message('home.letters')}>
        <Spaced>
          {letters.map(([letter, places]) => (
            <a key={letter} href={`#letter-${letter}`} data-groups={groupsOf(places)}>
              {letter}
            </a>
          ))}
        </Spaced>
      </nav>
      {letters.map(([letter, places]) => (
        <section
          key={letter}
          className="letter"
          aria-labelledby={`letter-${letter}`}
          data-groups={groupsOf(places)}
        >
          <h3 id={`letter-${letter}`}>{letter}</h3>
          <ul className="places">
            {places.map((place) => (
              <Item key={place} place={place} words={words} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Item({ place, words }: { place: Place; words: Words }) {
  const zones = writeZones(TIME_ZONES, place);
  return (
    <li
      data-groups={groupsOf([place])}
      data-find={findOf(place, words)}
      {...(zones && { 'data-zones': zones })}
    >
      <a href={placePath(words.locale, place)}>
        {words.place(place).name}
        <Part place={place} words={words} />
      </a>
      <Mark place={place} words={words} />
    </li>
  );
}

/** "California (United States)". */
function Part({ place, words }: { place: Place; words: Words }) {
  const country = countryOf(place);
  if (country === place) return null;
  return <small> {words.message('picker.part', { country: words.place(country).name })}</small>;
}

/** The group, where the name does not tell it. */
function Mark({ place, words }: { place: Place; words: Words }) {
  const group = groupOf(regionOf(place));
  if (countryOf(place) !== place || place === 'US') return null;
  if (group === 'single' || group === 'rest-of-world') return null;
  return <small className="mark"> {words.message(`picker.mark.${group}`)}</small>;
}

/** The names beside the one that shows. */
function findOf(place: Place, words: Words): string {
  return writeNames(namesOf(place), words.place(place).name);
}

function groupsOf(places: readonly Place[]): string {
  return [...new Set<Group>(places.map((place) => groupOf(regionOf(place))))].join(' ');
}

function placesByLetter(words: Words): [string, Place[]][] {
  const sort = (place: Place) => words.place(place).sort;
  const places = PLACES.toSorted((a, b) => words.compare(sort(a), sort(b)));
  return [...Map.groupBy(places, (place) => words.letter(sort(place)))];
}
