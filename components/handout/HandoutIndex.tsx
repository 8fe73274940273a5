import type { Sheet } from '../../lib/handout/sheets';
import type { Words } from '../../lib/i18n/words';
import { REGIONS, type Region } from '../../lib/rules/regions';
import { handoutPath } from '../../lib/site/addresses';
import { PdfLink } from './PdfLink';

interface Props {
  /** How big a PDF is; `null` where there is none. */
  readonly bytesOf: (region: Region, sheet: Sheet) => number | null;
  readonly words: Words;
}

/** Every sheet: one for each group of countries that LinkedIn treats alike. */
export function HandoutIndex({ bytesOf, words }: Props) {
  return (
    <div className="evidence handout-index">
      <header className="head">
        <h1>{words.message('handouts.title')}</h1>
        <p className="lead">{words.message('handouts.lead')}</p>
      </header>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">{words.message('handouts.region')}</th>
            <th scope="col">{words.message('handouts.usual')}</th>
            <th scope="col">{words.message('handouts.large')}</th>
          </tr>
        </thead>
        <tbody>
          {REGIONS.map((region) => (
            <tr key={region}>
              <th scope="row">{words.message(`region.${region}`)}</th>
              <Links region={region} sheet="usual" bytesOf={bytesOf} words={words} />
              <Links region={region} sheet="large" bytesOf={bytesOf} words={words} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Links({ region, sheet, bytesOf, words }: Props & { region: Region; sheet: Sheet }) {
  const bytes = bytesOf(region, sheet);
  return (
    <td data-label={words.message(`handouts.${sheet}`)}>
      <ul>
        <li>
          <a href={handoutPath(words.locale, region, sheet)}>
            {words.message('handouts.page')}
            <span className="sr-only">, {words.message(`region.${region}`)}</span>
          </a>
        </li>
        {bytes !== null && (
          <li>
            <PdfLink region={region} sheet={sheet} bytes={bytes} words={words} />
          </li>
        )}
      </ul>
    </td>
  );
}
