import { LANGUAGES } from '../../lib/i18n/locales';
import type { Words } from '../../lib/i18n/words';
import { sortPlaces } from '../../lib/letters/place-words';
import type { Place } from '../../lib/rules/places';
import { homePath, offlinePath } from '../../lib/site/addresses';

interface Props {
  readonly places: readonly Place[];
  readonly words: Words;
}

/** What can be told from inside the element once something was tried. */
const OUTCOMES = [
  'choose',
  'keeping',
  'done',
  'removed',
  'not-removed',
  'not-fetched',
  'no-room',
  'refused',
] as const;

const FACTS = ['shown', 'old', 'private', 'shared', 'gone', 'server'] as const;

/** Where a reader keeps the guide for a place in the browser, and removes it. */
export function OfflineGuide({ places, words }: Props) {
  const { locale, message } = words;
  const outcomes = OUTCOMES.map((outcome) => [`data-${outcome}`, message(`offline.${outcome}`)]);
  return (
    <div className="plain offline">
      <h1>{message('offline.title')}</h1>
      <p>{message('offline.text')}</p>
      <offline-copy
        data-home={homePath(locale)}
        data-path={offlinePath(locale)}
        data-dates={LANGUAGES[locale].dates}
        data-notice={message('offline.notice', { day: '{day}' })}
        data-notice-link={message('offline.notice.link')}
        data-saved={message('offline.saved', { day: '{day}' })}
        {...Object.fromEntries(outcomes)}
      >
        <p className="elsewhere note" hidden>
          {message('offline.elsewhere')}
        </p>
        <p className="without-script note">{message('offline.without-script')}</p>
        <p className="unavailable note" hidden>
          {message('offline.unavailable')}
        </p>
        <Keep places={places} words={words} />
        <p className="told" role="status" />
        <Kept words={words} />
      </offline-copy>
      <h2>{message('offline.facts')}</h2>
      <ul className="facts-of-copy">
        {FACTS.map((fact) => (
          <li key={fact}>{message(`offline.fact.${fact}`)}</li>
        ))}
      </ul>
    </div>
  );
}

function Keep({ places, words }: Props) {
  const sorted = sortPlaces(
    places.map((place) => ({ place })),
    words,
  );
  return (
    <div className="keep" hidden>
      <label htmlFor="offline-place">{words.message('offline.place')}</label>
      <select id="offline-place" autoComplete="off">
        <option value="">{words.message('offline.place.none')}</option>
        {sorted.map(({ place }) => (
          <option key={place} value={place.toLowerCase()}>
            {words.place(place).listed ?? words.place(place).name}
          </option>
        ))}
      </select>
      <button type="button" className="button">
        {words.message('offline.keep')}
      </button>
    </div>
  );
}

function Kept({ words }: Pick<Props, 'words'>) {
  return (
    <section className="kept" aria-labelledby="kept-heading" hidden>
      <h2 id="kept-heading">{words.message('offline.kept')}</h2>
      <p className="day" />
      <ul />
      <button type="button" className="button">
        {words.message('offline.remove')}
      </button>
    </section>
  );
}
