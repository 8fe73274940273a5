import type { Claim } from '../../lib/claims/claim';
import type { Words } from '../../lib/i18n/words';
import { claimsPath } from '../../lib/site/addresses';
import { CoveragePicture } from '../coverage/CoveragePicture';
import { MessagesPicture } from '../coverage/MessagesPicture';
import { Prose } from '../prose/Prose';
import type { HandoutProps } from './HandoutSheet';

/** The back of the sheet, for whoever has to answer questions. */
export function SecondSide({ handout, effects, words }: HandoutProps) {
  const { region, on, points, coverage, sides } = handout;
  return (
    <section className="side second" aria-labelledby="reach">
      <p className="kicker">
        {words.message('site.name')} · {words.message(`region.${region}`)} · {words.day(on)}
      </p>
      <h2 id="reach">{words.message('handout.reach')}</h2>
      <CoveragePicture rows={coverage} effects={effects} words={words} />
      <h2>{words.message('section.messages')}</h2>
      <MessagesPicture sides={sides} words={words} />
      <h2>{words.message('handout.points')}</h2>
      <ul className="points">
        {points.map((claim) => (
          <Point key={claim.id} claim={claim} words={words} />
        ))}
      </ul>
    </section>
  );
}

/** What somebody says, and what is right: the judged statement, word for word. */
function Point({ claim: { id, title, verdict, now }, words }: { claim: Claim; words: Words }) {
  return (
    <li>
      <p>
        <a href={claimsPath(words.locale, id)}>{words.message('handout.said', { title })}</a>{' '}
        <b>
          {words.message('handout.verdict', {
            verdict: words.message(`claims.verdict.${verdict}`),
          })}
        </b>
      </p>
      <Prose nodes={now} />
    </li>
  );
}
