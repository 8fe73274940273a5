import { makeSnippet } from '../../lib/embed/snippet';
import type { Words } from '../../lib/i18n/words';
import type { Place } from '../../lib/rules/places';
import { embedFolder, embedPath } from '../../lib/site/addresses';

interface Props {
  readonly places: readonly Place[];
  readonly words: Words;
}

/** How another site shows a card: the line to paste, complete but for the place until one is chosen. */
export function SnippetMaker({ places, words }: Props) {
  const { message } = words;
  const sorted = sortByName(places, words);
  return (
    <div className="plain embed-maker">
      <h1>{message('embed.title')}</h1>
      <p>{message('embed.text')}</p>
      <p>{message('embed.private')}</p>
      <embed-snippet
        data-template={snippetFor('{place}', '{name}', words)}
        data-copied={message('embed.copied')}
        data-copy-yourself={message('embed.copy-yourself')}
      >
        <p className="choice" hidden>
          <label htmlFor="embed-place">{message('embed.place')}</label>
          <select id="embed-place" autoComplete="off">
            <option value="">{message('embed.place.none')}</option>
            {sorted.map((place) => (
              <option key={place} value={place.toLowerCase()}>
                {nameOf(place, words)}
              </option>
            ))}
          </select>
        </p>
        <label htmlFor="embed-code">{message('embed.snippet')}</label>
        <textarea
          id="embed-code"
          rows={5}
          readOnly
          spellCheck={false}
          defaultValue={snippetFor(message('embed.gap.place'), message('embed.gap.name'), words)}
        />
        <p className="place-gap">{message('embed.fill')}</p>
        {!process.env.SITE_URL && <p>{message('embed.fill.origin')}</p>}
        <p className="action-row">
          <button type="button" className="button copy" hidden>
            {message('embed.copy')}
          </button>
          <a className="card" href={sorted[0] && embedPath(words.locale, sorted[0])} hidden>
            {message('embed.see')}
          </a>
          <span className="told" role="status" />
        </p>
      </embed-snippet>
      <p>{message('embed.size')}</p>
      <details>
        <summary>{message('embed.codes')}</summary>
        <ul className="codes">
          {sorted.map((place) => (
            <li key={place}>
              <a href={embedPath(words.locale, place)}>
                <code>{place.toLowerCase()}</code> {nameOf(place, words)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function snippetFor(place: string, name: string, words: Words): string {
  const site = process.env.SITE_URL;
  const origin = site ? new URL(site).origin : words.message('embed.gap.origin');
  const address = `${origin}${embedFolder(words.locale)}${place}/`;
  return makeSnippet(address, words.message('embed.card.heading', { name }));
}

function nameOf(place: Place, words: Words): string {
  const { listed, name } = words.place(place);
  return listed ?? name;
}

function sortByName(places: readonly Place[], words: Words): Place[] {
  return places.toSorted((a, b) => words.compare(words.place(a).sort, words.place(b).sort));
}
