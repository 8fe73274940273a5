import { placesOf } from '../../lib/handout/handout';
import type { Sheet } from '../../lib/handout/sheets';
import type { Words } from '../../lib/i18n/words';
import type { Region } from '../../lib/rules/regions';
import { handoutPath, handoutsPath, placePath } from '../../lib/site/addresses';
import { type HandoutProps, HandoutSheet } from './HandoutSheet';
import { PdfLink } from './PdfLink';

interface Props extends HandoutProps {
  readonly sheet: Sheet;
  /** How big the PDF is; `null` where there is none. */
  readonly bytes: number | null;
}

/** The sheet as it comes out of the printer, with the ways to take it along. */
export function HandoutPage({ sheet, bytes, ...props }: Props) {
  const { handout, words } = props;
  return (
    <>
      <TakeAlong region={handout.region} sheet={sheet} bytes={bytes} words={words} />
      <HandoutSheet {...props} isLarge={sheet === 'large'} />
      <Guides region={handout.region} words={words} />
    </>
  );
}

function TakeAlong({
  region,
  sheet,
  bytes,
  words,
}: Pick<Props, 'sheet' | 'bytes' | 'words'> & { region: Region }) {
  const other = sheet === 'large' ? 'usual' : 'large';
  return (
    <nav className="take-along no-print" aria-label={words.message('handout.take')}>
      <p>{words.message('handout.print')}</p>
      <ul>
        {bytes !== null && (
          <li>
            <PdfLink region={region} sheet={sheet} bytes={bytes} words={words} />
          </li>
        )}
        <li>
          <a href={handoutPath(words.locale, region, other)}>{words.message(`handout.${other}`)}</a>
        </li>
        <li>
          <a href={handoutsPath(words.locale)}>{words.message('handout.all')}</a>
        </li>
      </ul>
    </nav>
  );
}

/** Where the code on the paper leads. */
function Guides({ region, words }: { region: Region; words: Words }) {
  return (
    <nav className="guides no-print" id="places" aria-labelledby="places-heading">
      <h2 id="places-heading">{words.message('handout.guides')}</h2>
      <ul>
        {placesOf(region, words).map((place) => {
          const { name, listed } = words.place(place);
          return (
            <li key={place}>
              <a href={placePath(words.locale, place)}>{listed ?? name}</a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
