import type { PolicyChange } from '../../lib/content/library';
import { byYear } from '../../lib/evidence/changes';
import type { Words } from '../../lib/i18n/words';
import { REGIONS } from '../../lib/rules/regions';
import { changePath, changesPath } from '../../lib/site/addresses';
import { regionNames } from './region-names';

/** Every change, newest first. `#region-…` in the address leaves only those about one region. */
export function ChangeList({ changes, words }: { changes: readonly PolicyChange[]; words: Words }) {
  return (
    <div className="by-region">
      <RegionLinks words={words} />
      {REGIONS.map((region) => (
        <p key={region} id={`region-${region}`} className="of-region">
          {words.message('evidence.list.for-region', {
            count: changes.filter(({ regions }) => regions.includes(region)).length,
            region: words.message(`region.${region}`),
          })}
        </p>
      ))}
      {byYear(changes).map(({ year, changes: ofYear }) => (
        <section key={year} className="year" aria-labelledby={`year-${year}`} {...marks(ofYear)}>
          <h3 id={`year-${year}`}>{year}</h3>
          {ofYear.map((change) => (
            <Entry key={change.id} change={change} words={words} />
          ))}
        </section>
      ))}
    </div>
  );
}

function RegionLinks({ words }: { words: Words }) {
  return (
    <nav className="region-links no-print" aria-label={words.message('evidence.list.filter')}>
      <ul>
        <li>
          <a href="#all">{words.message('evidence.list.all')}</a>
        </li>
        {REGIONS.map((region) => (
          <li key={region}>
            <a href={changesPath(words.locale, region)}>{words.message(`region.${region}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entry({ change, words }: { change: PolicyChange; words: Words }) {
  const { id, title, summary, by, announced, effective } = change;
  return (
    <article className="change" aria-labelledby={`change-${id}`} {...marks([change])}>
      <p className="meta">
        {words.day(effective)}
        {announced < effective && (
          <>
            {words.message('text.comma')}
            {words.message('evidence.list.announced', { announced: words.day(announced) })}
          </>
        )}
      </p>
      <h4 id={`change-${id}`}>
        <a href={changePath(words.locale, id)}>{title}</a>
      </h4>
      <p>{summary}</p>
      <p className="meta">
        {words.message('evidence.list.who', { by: words.message(`evidence.by.${by}`) })} ·{' '}
        {whereWords(change, words)}
      </p>
    </article>
  );
}

/** The regions, or the single places in them, that a change is about. */
export function whereWords({ regions, places = [] }: PolicyChange, words: Words): string {
  const names = regionNames(regions, words);
  if (places.length === 0) return names;
  return words.message('evidence.places', {
    regions: names,
    places: places.map((place) => words.place(place).name).join(' · '),
  });
}

function marks(changes: readonly PolicyChange[]) {
  const regions = REGIONS.filter((region) => changes.some((each) => each.regions.includes(region)));
  return { 'data-regions': regions.join(' ') };
}
