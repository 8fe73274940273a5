import type { Words } from '../../lib/i18n/words';
import type { StepId } from '../../lib/rules/steps';
import { claimsPath } from '../../lib/site/addresses';

interface Props {
  readonly step: StepId;
  /** The steps that claims concern. */
  readonly claimed: ReadonlySet<StepId>;
  readonly words: Words;
}

/** From a step to the statements about it; nothing where there are none. */
export function ClaimsLink({ step, claimed, words }: Props) {
  if (!claimed.has(step)) return null;
  return (
    <>
      {' · '}
      <a href={claimsPath(words.locale, `about-${step}`)}>{words.message('claims.link')}</a>
    </>
  );
}
