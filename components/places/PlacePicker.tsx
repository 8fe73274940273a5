import type { Words } from '../../lib/i18n/words';
import { PLACES } from '../../lib/rules/places';
import { GROUPS } from './groups';
import { PlaceList } from './PlaceList';

/** Radios that filter the list by style sheet alone, a search for those with a script, the list. */
export function PlacePicker({ words }: { words: Words }) {
  return (
    <place-picker
      data-carried={words.message('picker.carried')}
      data-none={words.message('picker.none')}
      data-suggested={words.message('picker.suggested', { zone: '{zone}' })}
      data-not-suggested={words.message('picker.not-suggested')}
      {...countsIn(words)}
    >
      <Groups words={words} />
      <Finder words={words} />
      <PlaceList words={words} />
    </place-picker>
  );
}

function Groups({ words }: { words: Words }) {
  return (
    <form className="groups no-print" autoComplete="off">
      <fieldset>
        <legend>{words.message('picker.groups')}</legend>
        {(['all', ...GROUPS] as const).map((group) => (
          <label key={group} className="box" htmlFor={`group-${group}`}>
            <input
              type="radio"
              name="group"
              id={`group-${group}`}
              defaultChecked={group === 'all'}
            />{' '}
            <span>{words.message(`picker.group.${group}`)}</span>
          </label>
        ))}
      </fieldset>
    </form>
  );
}

/** Useless without a script, so a script shows it, in the room that is kept for it. */
function Finder({ words }: { words: Words }) {
  return (
    <div className="finder-room no-print">
      <search className="finder" hidden>
        <div className="finder-row">
          <label htmlFor="find-place">{words.message('picker.find')}</label>
          <button type="button" className="suggest">
            {words.message('picker.suggest')}
          </button>
        </div>
        <input
          type="search"
          id="find-place"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="find-place-said"
        />
        <p className="meta" id="find-place-said" role="status">
          {words.message('picker.hint')}
        </p>
        <div className="suggestion" role="status" />
      </search>
    </div>
  );
}

/** The sentence with the count for each plural of the language: `data-one`, `data-other`, … */
function countsIn({ tag, message }: Words): Record<`data-${string}`, string> {
  const rules = new Intl.PluralRules(tag);
  const counts = PLACES.map((_, index) => index + 1);
  return Object.fromEntries(
    counts.map((count) => [
      `data-${rules.select(count)}`,
      message('picker.count', { count, shown: '{shown}' }),
    ]),
  );
}
