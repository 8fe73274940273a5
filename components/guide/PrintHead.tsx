import { encode } from 'uqr';
import type { Words } from '../../lib/i18n/words';
import { type Day, oneYearAfter } from '../../lib/rules/day';
import type { Place } from '../../lib/rules/places';
import { placePath } from '../../lib/site/addresses';

interface Props {
  readonly place: Place;
  readonly on: Day;
  readonly words: Words;
}

/** The head of the printed sheet: whose guide, of which day, and the way back to it. */
export function PrintHead({ place, on, words }: Props) {
  const origin = process.env.SITE_URL;
  const address = origin && new URL(placePath(words.locale, place), origin).href;
  return (
    <div className="print-only print-head">
      <div className="qr">{address && <QrCode text={address} />}</div>
      <p>
        {words.message('print.of', {
          on: words.day(on),
          after: words.day(oneYearAfter(on)),
        })}
      </p>
      {address && <p className="url">{address}</p>}
    </div>
  );
}

/** The script draws it again, with the reader's answers. */
function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path d={squares.join('')} />
    </svg>
  );
}
