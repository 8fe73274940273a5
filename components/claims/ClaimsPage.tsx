import type { ClaimsAboutStep } from '../../lib/claims/about';
import type { ClaimGroup } from '../../lib/claims/load';
import type { Source } from '../../lib/content/source';
import type { Words } from '../../lib/i18n/words';
import { homePath } from '../../lib/site/addresses';
import { SourceList } from '../guide/SourceList';
import { StaleNotice } from '../guide/StaleNotice';
import { ClaimEntry } from './ClaimEntry';
import { ClaimFinder, countsIn } from './ClaimFinder';

interface Props {
  readonly groups: readonly ClaimGroup[];
  readonly steps: readonly ClaimsAboutStep[];
  readonly sources: readonly Source[];
  readonly words: Words;
}

/** Every statement in circulation that the guide judges, those that do most harm first. */
export function ClaimsPage({ groups, steps, sources, words }: Props) {
  const count = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return (
    <div className="evidence claims">
      <header className="head">
        <h1>{words.message('claims.title')}</h1>
        <StaleNotice words={words} />
        <p className="lead">{words.message('claims.lead', { count })}</p>
        <p>
          {words.message('claims.unproven')}
          {words.message('text.between')}
          <a href={homePath(words.locale)}>{words.message('claims.to-guide')}</a>
        </p>
      </header>
      <claims-filter data-none={words.message('claims.none')} {...countsIn(count, words)}>
        <ClaimFinder words={words} />
        <Contents groups={groups} words={words} />
        {groups.map(({ group, claims }) => (
          <section key={group} className="claim-group" aria-labelledby={group}>
            <h2 id={group}>{words.message(`claims.group.${group}`)}</h2>
            {claims.map((claim) => (
              <ClaimEntry key={claim.id} claim={claim} numbers={numbers} words={words} />
            ))}
          </section>
        ))}
      </claims-filter>
      <ByStep steps={steps} words={words} />
      <section aria-labelledby="sources">
        <h2 id="sources">{words.message('section.sources')}</h2>
        <SourceList sources={sources} words={words} />
      </section>
    </div>
  );
}

function Contents({ groups, words }: Pick<Props, 'groups' | 'words'>) {
  return (
    <nav className="kinds no-print" aria-label={words.message('claims.contents')}>
      <ul>
        {groups.map(({ group }) => (
          <li key={group}>
            <a href={`#${group}`}>{words.message(`claims.group.${group}`)}</a>
          </li>
        ))}
        <li>
          <a href="#by-step">{words.message('claims.by-step')}</a>
        </li>
      </ul>
    </nav>
  );
}

/** Where the steps of the guides lead to: `#about-…`. */
function ByStep({ steps, words }: Pick<Props, 'steps' | 'words'>) {
  return (
    <section className="by-step" aria-labelledby="by-step">
      <h2 id="by-step">{words.message('claims.by-step')}</h2>
      {steps.map(({ step, claims }) => (
        <section key={step} id={`about-${step}`} aria-labelledby={`step-${step}`}>
          <h3 id={`step-${step}`}>{words.message(`claims.step.${step}`)}</h3>
          <ul>
            {claims.map(({ id, title, verdict }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>{' '}
                <span className="meta">{words.message(`claims.verdict.${verdict}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
