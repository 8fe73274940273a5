import type { Claim } from '../../lib/claims/claim';
import type { Law } from '../../lib/content/law';
import type { PolicyChange } from '../../lib/content/library';
import type { Source } from '../../lib/content/source';
import type { Correction } from '../../lib/corrections/correction';
import { KINDS } from '../../lib/corrections/kinds';
import type { Words } from '../../lib/i18n/words';
import { REGIONS } from '../../lib/rules/regions';
import { aboutPath, feedPath } from '../../lib/site/addresses';
import { CorrectionEntry } from './CorrectionEntry';

/** What entries name by its id. */
export interface Named {
  readonly changes: readonly PolicyChange[];
  readonly claims: readonly Claim[];
  readonly laws: ReadonlyMap<string, Law>;
  readonly sources: ReadonlyMap<string, Source>;
}

interface Props {
  /** Newest first. */
  readonly corrections: readonly Correction[];
  readonly named: Named;
  readonly words: Words;
}

/** The log of what the guide said, what it says now, and why. */
export function CorrectionsPage({ corrections, named, words }: Props) {
  return (
    <div className="evidence corrections">
      <header className="head">
        <h1>{words.message('corrections.title')}</h1>
        <p className="lead">{words.message('corrections.lead')}</p>
        <p>
          <a href={`${aboutPath(words.locale)}#report`}>{words.message('corrections.report')}</a>
        </p>
      </header>
      <Promises words={words} />
      <section aria-labelledby="list">
        <h2 id="list">{words.message('corrections.list')}</h2>
        <p className="meta">{words.message('corrections.count', { count: corrections.length })}</p>
        {corrections.map((correction) => (
          <CorrectionEntry
            key={correction.id}
            correction={correction}
            named={named}
            words={words}
          />
        ))}
      </section>
      <Feeds words={words} />
    </div>
  );
}

function Promises({ words }: { words: Words }) {
  return (
    <section aria-labelledby="promise">
      <h2 id="promise">{words.message('corrections.promise')}</h2>
      <div className="prose">
        <ul>
          <li>{words.message('corrections.promise.entry')}</li>
          <li>{words.message('corrections.promise.keeps')}</li>
          <li>{words.message('corrections.promise.small')}</li>
        </ul>
        <p>{words.message('corrections.promise.kinds')}</p>
        <ul>
          {KINDS.map((kind) => (
            <li key={kind}>
              <b>{words.label(words.message(`corrections.kind.${kind}`))}</b>{' '}
              {words.message(`corrections.means.${kind}`)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Feeds({ words }: { words: Words }) {
  return (
    <section className="region-links no-print" aria-labelledby="feeds">
      <h2 id="feeds">{words.message('corrections.feeds')}</h2>
      <p>{words.message('corrections.feeds.text')}</p>
      <ul>
        <li>
          <a href={feedPath(words.locale)}>{words.message('corrections.feeds.all')}</a>
        </li>
      </ul>
      <h3 id="feeds-region">{words.message('corrections.feeds.region')}</h3>
      <ul aria-labelledby="feeds-region">
        {REGIONS.map((region) => (
          <li key={region}>
            <a href={feedPath(words.locale, region)}>{words.message(`region.${region}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
