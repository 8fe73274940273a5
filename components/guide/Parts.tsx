import type { DescribedRights } from '../../lib/guide/rights';
import { isMessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import type { Place } from '../../lib/rules/places';
import { placePath } from '../../lib/site/addresses';

interface Props {
  readonly rights: DescribedRights;
  readonly place: Place;
  readonly words: Words;
}

/** The subdivisions with a law or an authority of their own, to go on to. */
export function Parts({ rights: { parts }, place, words }: Props) {
  const heading = `right.parts.${place}`;
  if (parts.length === 0 || !isMessageKey(heading)) return null;
  return (
    <p className="parts no-print">
      {words.message(heading)}{' '}
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && words.message('text.items')}
          <a href={placePath(words.locale, part)} data-keep-answers="">
            {words.place(part).name}
          </a>
        </span>
      ))}
    </p>
  );
}
