import type { ReactNode } from 'react';
import type { DescribedHistory } from '../../lib/history/describe';
import type { Words } from '../../lib/i18n/words';
import type { Day } from '../../lib/rules/day';
import { REGIONS, type Region } from '../../lib/rules/regions';
import { changesPath, historyPath, homePath } from '../../lib/site/addresses';
import { Row } from './Row';

interface Props {
  readonly history: DescribedHistory;
  readonly region: Region;
  readonly on: Day;
  readonly words: Words;
  /** The picture above the rows. */
  readonly children: ReactNode;
}

/** How the answer changed in a region, day by day; each row can be cited by its address. */
export function History({ history: { status, rows }, region, on, words, children }: Props) {
  const inRegion = words.message(`history.in.${region}`);
  return (
    <article className="evidence history-page">
      <header className="head">
        <h1>{words.message('history.title', { inRegion })}</h1>
        <p className="lead">{words.message('history.now', { on: words.day(on), status })}</p>
      </header>
      <section aria-labelledby="picture">
        <h2 id="picture">{words.message('history.picture')}</h2>
        {children}
      </section>
      <section aria-labelledby="rows">
        <h2 id="rows">{words.message('history.rows')}</h2>
        <p className="how">{words.message('history.how', { on: words.day(on) })}</p>
        {rows.map((row) => (
          <Row key={row.day} row={row} region={region} words={words} />
        ))}
      </section>
      <More region={region} words={words} />
    </article>
  );
}

function More({ region, words }: Pick<Props, 'region' | 'words'>) {
  return (
    <nav className="region-links no-print" aria-labelledby="more">
      <h2 id="more">{words.message('history.more')}</h2>
      <ul>
        <li>
          <a href={changesPath(words.locale, region)}>{words.message('history.all-changes')}</a>
        </li>
        <li>
          <a href={homePath(words.locale)}>{words.message('history.guides')}</a>
        </li>
        {REGIONS.filter((each) => each !== region).map((each) => (
          <li key={each}>
            <a href={historyPath(words.locale, each)}>{words.message(`region.${each}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
