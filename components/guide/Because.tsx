import type { DescribedReason } from '../../lib/guide/describe';
import type { Audience } from '../../lib/guide/page-plan';
import type { Words } from '../../lib/i18n/words';
import { audienceMarks } from './audience';

interface Props {
  readonly reasons: readonly DescribedReason[];
  readonly audiences: readonly Audience[];
  readonly words: Words;
}

/** Why the step is on this person's list, a line for each reason. */
export function Because({ reasons, audiences, words }: Props) {
  return (
    <ul className="because" aria-label={words.message('step.because')}>
      {reasons.map((reason, index) => (
        <li key={reason.id} {...marks(audiences[index])}>
          {reason.feature ? <FeatureLine reason={reason} words={words} /> : reason.text}
        </li>
      ))}
    </ul>
  );
}

function marks(audience: Audience | undefined) {
  return audience ? audienceMarks(audience) : {};
}

/** Before any answer the line says "For you if you …", after it "Because you …". */
function FeatureLine({ reason, words }: { reason: DescribedReason; words: Words }) {
  const phrase = reason.feature ? words.message(`phrase.${reason.feature}`) : '';
  return (
    <>
      <span className="if-answered" hidden>
        {words.message('because.answered', { phrase })}
      </span>
      <span className="if-unanswered">{words.message('because.unanswered', { phrase })}</span>
      {words.message('because.line', { prefix: '', statement: reason.statement })}
    </>
  );
}
