import type { Words } from '../../lib/i18n/words';
import { makeQrPath } from '../../lib/qr/path';
import type { Day } from '../../lib/rules/day';
import type { Place } from '../../lib/rules/places';
import { placePath } from '../../lib/site/addresses';

interface Props {
  readonly place: Place;
  readonly on: Day;
  /** After this day the sheet no longer counts as fresh. */
  readonly after: Day;
  readonly words: Words;
}

/** The head of the printed sheet: whose guide, of which day, and the way back to it. */
export function PrintHead({ place, on, after, words }: Props) {
  const origin = process.env.SITE_URL;
  const address = origin && new URL(placePath(words.locale, place), origin).href;
  return (
    <div className="print-only print-head">
      <div className="qr">{address && <QrCode text={address} />}</div>
      <p>
        {words.message('print.of', {
          on: words.day(on),
          after: words.day(after),
        })}
      </p>
      {address && (
        <p className="url" dir="ltr">
          {address}
        </p>
      )}
    </div>
  );
}

/** The script draws it again, with the reader's answers. */
function QrCode({ text }: { text: string }) {
  const { path, size } = makeQrPath(text);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
