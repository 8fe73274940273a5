import type { Source } from '../../lib/content/source';
import type { Guide } from '../../lib/guide/describe';
import type { Words } from '../../lib/i18n/words';
import { countryOf, REGION_INFERRED } from '../../lib/rules/places';
import { changesPath } from '../../lib/site/addresses';
import { OutboundLink } from '../site/OutboundLink';
import { CheckedOn } from './CheckedOn';
import { StaleNotice } from './StaleNotice';

/** The page's answer: what holds at this place, who says so, and when it was read. */
export function Status({ guide, words }: { guide: Guide; words: Words }) {
  const { training, checklist } = guide;
  const source = newestOf(training.sources);
  const comma = words.message('text.comma');
  return (
    <header className="status">
      <h1>{words.place(checklist.place).name}</h1>
      <StaleNotice words={words} />
      <p className="lead">{training.text}</p>
      {source && (
        <p className="meta">
          {words.message(checklist.training.status === 'unknown' ? 'place.looked' : 'place.says')}
          {words.message('text.between')}
          <a href={`#source-${source.id}`} dir="auto">
            {[source.publisher, source.title].join(comma)}
          </a>
          {source.published && comma + words.published(source.published)} ·{' '}
          <CheckedOn message="place.checked" checked={source.checked} words={words} />
          <span className="no-print">
            {' · '}
            <a href={changesPath(words.locale, checklist.region)}>
              {words.message('evidence.how-changed')}
            </a>
          </span>
        </p>
      )}
      <Notes guide={guide} words={words} />
    </header>
  );
}

/** LinkedIn's newest text, if it is among them; what was read last says most about today. */
function newestOf(sources: readonly Source[]): Source | undefined {
  const own = sources.filter(({ tier }) => tier === 1);
  const best = own.length > 0 ? own : sources;
  return best.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))[0];
}

const REGIONAL_PAGE = 'https://privacy.linkedin.com/regionalinfo';

/** What a reader of this place must know about how far the answer carries. */
function Notes({ guide: { checklist }, words }: { guide: Guide; words: Words }) {
  const { place, region } = checklist;
  const country = countryOf(place);
  const { name } = words.place(place);
  return (
    <>
      {place !== country && (
        <p className="note">
          {words.message('right.part', { country: words.place(country).name, name })}
        </p>
      )}
      {REGION_INFERRED.includes(country) && (
        <p className="note">
          {words.message('place.inferred', { name, region: words.message(`region.${region}`) })}
        </p>
      )}
      {region === 'unclear' && <p className="note">{words.message('place.unclear', { name })}</p>}
      {region === 'mainland-china' && (
        <p className="note">{words.message('place.mainland-china')}</p>
      )}
      {(region === 'rest-of-world' || region === 'unclear' || region === 'mainland-china') && (
        <p className="note">
          {words.message('place.regional-page')}
          {words.message('text.between')}
          <OutboundLink href={REGIONAL_PAGE}>privacy.linkedin.com/regionalinfo</OutboundLink>
        </p>
      )}
    </>
  );
}
