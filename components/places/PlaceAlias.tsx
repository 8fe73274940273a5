import type { Words } from '../../lib/i18n/words';
import type { Day } from '../../lib/rules/day';
import type { Place } from '../../lib/rules/places';
import { placePath } from '../../lib/site/addresses';
import { Page } from '../site/Page';

/** Leads from a code that people type to the place it means, also without a script. */
export function PlaceAlias({ place, words, on }: { place: Place; words: Words; on: Day }) {
  const { name } = words.place(place);
  const path = placePath(words.locale, place);
  return (
    <Page words={words} on={on} path={path}>
      <meta httpEquiv="refresh" content={`0; url=${path}`} />
      <div className="plain">
        <h1>{words.message('alias.title', { name, code: place })}</h1>
        <p>
          <a href={path}>{words.message('alias.link', { name })}</a>
        </p>
      </div>
    </Page>
  );
}
