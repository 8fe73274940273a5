import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import { COUNTRIES, type Place, regionOf, SUBDIVISIONS } from '../../lib/rules/places';
import type { Region } from '../../lib/rules/regions';
import { placePath } from '../../lib/site/addresses';

/** The regions as the page lists them; the rest of the world is the list below. */
const GROUPS: readonly { heading: MessageKey; regions: readonly Region[] }[] = [
  { heading: 'region.eu', regions: ['eu'] },
  { heading: 'region.eea', regions: ['eea'] },
  { heading: 'home.single', regions: ['switzerland', 'united-kingdom', 'canada', 'hong-kong'] },
  { heading: 'region.united-states', regions: ['united-states'] },
  { heading: 'home.unsettled', regions: ['mainland-china', 'unclear'] },
];

/** Home: what this is, the regions that LinkedIn names, then every place from A to Z. */
export function PlaceIndex({ words }: { words: Words }) {
  return (
    <div className="home">
      <header className="status">
        <h1>{words.message('home.heading')}</h1>
        <p className="lead">{words.message('home.lead')}</p>
        <p className="meta">{words.message('home.profile')}</p>
      </header>
      <section className="group" aria-labelledby="regions-heading">
        <h2 id="regions-heading">{words.message('home.regions')}</h2>
        <dl className="regions">
          {GROUPS.map(({ heading, regions }) => (
            <div key={heading}>
              <dt>{words.message(heading)}</dt>
              <dd>
                <PlaceLinks
                  places={regions.flatMap((region) => placesOf(region, words))}
                  words={words}
                />
              </dd>
            </div>
          ))}
          <div>
            <dt>{words.message('region.rest-of-world')}</dt>
            <dd>
              <a href="#all">{words.message('home.all')}</a>
            </dd>
          </div>
        </dl>
      </section>
      <AllPlaces words={words} />
      <section className="group" aria-labelledby="parts-heading">
        <h2 id="parts-heading">{words.message('home.parts')}</h2>
        <PlaceLinks places={inOrder(SUBDIVISIONS, words)} words={words} />
      </section>
    </div>
  );
}

function AllPlaces({ words }: { words: Words }) {
  const letters = byLetter(inOrder(COUNTRIES, words), words);
  return (
    <section className="group" id="all" aria-labelledby="all-heading">
      <h2 id="all-heading">{words.message('home.all')}</h2>
      <nav className="letters" aria-label={words.message('home.letters')}>
        {letters.map(([letter]) => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(([letter, places]) => (
        <section key={letter} className="letter" aria-labelledby={`letter-${letter}`}>
          <h3 id={`letter-${letter}`}>{letter}</h3>
          <PlaceLinks places={places} words={words} />
        </section>
      ))}
    </section>
  );
}

function PlaceLinks({ places, words }: { places: readonly Place[]; words: Words }) {
  return (
    <ul className="places">
      {places.map((place) => (
        <li key={place}>
          <a href={placePath(words.locale, place)}>{listedName(place, words)}</a>
        </li>
      ))}
    </ul>
  );
}

function listedName(place: Place, words: Words): string {
  const { listed, name } = words.place(place);
  return listed ?? name;
}

function placesOf(region: Region, words: Words): Place[] {
  return inOrder(
    COUNTRIES.filter((country) => regionOf(country) === region),
    words,
  );
}

function inOrder(places: readonly Place[], words: Words): Place[] {
  const collator = new Intl.Collator(words.locale);
  return [...places].sort((a, b) => collator.compare(words.place(a).sort, words.place(b).sort));
}

/** Letters without their accents, so that Åland stands under A. */
function byLetter(places: readonly Place[], words: Words): [string, Place[]][] {
  const letters = new Map<string, Place[]>();
  for (const place of places) {
    const letter = words.place(place).sort.normalize('NFD').charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), place]);
  }
  return [...letters];
}
