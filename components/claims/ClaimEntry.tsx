import type { Claim } from '../../lib/claims/claim';
import type { Words } from '../../lib/i18n/words';
import { regionNames } from '../evidence/region-names';
import { CheckedOn } from '../guide/CheckedOn';
import { SourceNumbers } from '../guide/SourceNumbers';
import { Prose } from '../prose/Prose';
import { daysOf } from './claim-days';

interface Props {
  readonly claim: Claim;
  /** Source id → its number in the list at the end of the page. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: Words;
}

/** One statement: the verdict in a word, for whom and when it was true, and what is right now. */
export function ClaimEntry({ claim, numbers, words }: Props) {
  const { id, verdict, title, regions, now, sources, saidIn, find, checked } = claim;
  const days = daysOf(claim, words);
  return (
    <article
      id={id}
      className="claim"
      aria-labelledby={`${id}-title`}
      {...(find.length > 0 && { 'data-find': find.join(' ') })}
    >
      <h3 id={`${id}-title`}>
        <a href={`#${id}`}>{title}</a>
      </h3>
      <p className="verdict">{words.message(`claims.verdict.${verdict}`)}</p>
      <p className="meta whom">
        {words.message('claims.for', { regions: regionNames(regions, words) })}
        {days && ` ${days}`}
      </p>
      <div className="prose aside now">
        <b>{words.label(words.message('claims.now'))}</b> <Prose nodes={now} />
      </div>
      <p className="meta">
        {words.message('claims.sources')}{' '}
        <SourceNumbers ids={sources} numbers={numbers} words={words} /> ·{' '}
        <CheckedOn message="step.checked" checked={checked} words={words} />
        {saidIn.length > 0 && (
          <>
            {' · '}
            {words.message('claims.said-in')}{' '}
            <SourceNumbers ids={saidIn} numbers={numbers} words={words} />
          </>
        )}
      </p>
    </article>
  );
}
