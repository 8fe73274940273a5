import type { PolicyChange } from '../../lib/content/library';
import type { Source } from '../../lib/content/source';
import type { Citations } from '../../lib/evidence/citations';
import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import type { Day } from '../../lib/rules/day';
import { aboutPath, changePath, claimsPath, elsewherePath } from '../../lib/site/addresses';
import { OutboundLink } from '../site/OutboundLink';
import { ArchivedCopy } from './ArchivedCopy';

export interface CitedSource {
  readonly source: Source;
  readonly citations: Citations;
  /** Whether the page about this guide points to it. */
  readonly isCitedInAbout: boolean;
  /** Whether the page on other companies does. */
  readonly isCitedInElsewhere: boolean;
}

interface Props {
  readonly tiers: readonly { readonly tier: number; readonly cited: readonly CitedSource[] }[];
  readonly compiled: Day;
  readonly words: Words;
}

/** Every source by kind of evidence, the articles that the guide judges last. */
export function SourceCatalogue({ tiers, compiled, words }: Props) {
  const all = tiers.flatMap(({ cited }) => cited);
  const judged = all.filter(({ source }) => source.judged);
  return (
    <div className="evidence">
      <header className="head">
        <h1>{words.message('evidence.sources.title')}</h1>
        <p className="lead">{words.message('evidence.sources.lead', { count: all.length })}</p>
      </header>
      <section aria-labelledby="how">
        <h2 id="how">{words.message('evidence.sources.how')}</h2>
        <div className="prose">
          <p>{words.message('evidence.sources.honest', { on: words.day(compiled) })}</p>
          <p>{words.message('evidence.sources.links')}</p>
        </div>
      </section>
      {tiers.map(({ tier, cited }) => (
        <section key={tier} aria-labelledby={`tier-${tier}`}>
          <h2 id={`tier-${tier}`}>
            {words.message(`evidence.sources.tier.${tier}` as MessageKey)}
          </h2>
          <p className="meta">
            {words.message(`evidence.sources.tier.${tier}.note` as MessageKey)}
          </p>
          <ul className="catalogue">
            {cited
              .filter(({ source }) => !source.judged)
              .map((each) => (
                <Entry key={each.source.id} {...each} words={words} />
              ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="judged">
        <h2 id="judged">{words.message('evidence.sources.articles', { count: judged.length })}</h2>
        <p className="prose">{words.message('evidence.sources.judged-lead')}</p>
        <ul className="catalogue">
          {judged.map((each) => (
            <Entry key={each.source.id} {...each} words={words} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function Entry({ source, words, ...cited }: CitedSource & { words: Words }) {
  const { id, publisher, title, url, published, checked, reading, archive } = source;
  return (
    <li id={`source-${id}`}>
      <p>
        {words.label(publisher)}{' '}
        {url ? <OutboundLink href={url}>{title}</OutboundLink> : <bdi>{title}</bdi>}
      </p>
      <p className="meta">
        {published ? words.published(published) : words.message('source.undated')} ·{' '}
        {words.message('source.read', {
          reading: words.message(`reading.${reading}`),
          checked: words.day(checked),
        })}
        {archive && (
          <>
            {' · '}
            <ArchivedCopy archive={archive} words={words} />
          </>
        )}
      </p>
      {source.judged && <Judgement judged={source.judged} words={words} />}
      <CitedBy {...cited} words={words} />
    </li>
  );
}

function Judgement({ judged, words }: { judged: NonNullable<Source['judged']>; words: Words }) {
  const { verdict, until, note } = judged;
  const stop = words.message('text.stop');
  return (
    <>
      <p>
        <b>
          {words.message(`evidence.verdict.${verdict}`)}
          {stop}
        </b>
        {until && (
          <>
            {words.message('text.between')}
            {words.message('evidence.verdict.until', { until: words.day(until) })}
            {stop}
          </>
        )}
      </p>
      <p>{note}</p>
    </>
  );
}

function CitedBy({
  citations: { changes, steps, laws, isForPlaces, isForClaims },
  isCitedInAbout,
  isCitedInElsewhere,
  words,
}: Omit<CitedSource, 'source'> & { words: Words }) {
  return (
    <div className="meta cited">
      {words.message('evidence.sources.cited')}
      <ul>
        {changes.map((change) => (
          <Cited key={change.id} change={change} words={words} />
        ))}
        {steps.length > 0 && <li>{words.message('evidence.sources.cited-steps')}</li>}
        {laws.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
        {isForPlaces && <li>{words.message('evidence.sources.cited-places')}</li>}
        {isForClaims && (
          <li>
            <a href={claimsPath(words.locale)}>{words.message('claims.title')}</a>
          </li>
        )}
        {isCitedInAbout && (
          <li>
            <a href={aboutPath(words.locale)}>{words.message('about.title')}</a>
          </li>
        )}
        {isCitedInElsewhere && (
          <li>
            <a href={elsewherePath(words.locale)}>{words.message('elsewhere.title')}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

function Cited({ change, words }: { change: PolicyChange; words: Words }) {
  return (
    <li>
      <a href={changePath(words.locale, change.id)}>{change.title}</a>
      {`, ${words.day(change.effective)}`}
    </li>
  );
}
