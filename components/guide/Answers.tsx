import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import { CIRCUMSTANCES, FEATURES } from '../../lib/rules/features';
import { Spaced } from '../site/Spaced';

/** What the reader uses and is. The style sheet alone filters the steps by these boxes. */
export function Answers({ words }: { words: Words }) {
  return (
    <details className="answers no-print">
      <summary>
        <b>{words.message('answers.legend')}</b> <Chosen words={words} />{' '}
        <span className="change">{words.message('answers.change')}</span>
      </summary>
      <answer-form>
        <form autoComplete="off">
          <fieldset className="uses" data-account="with">
            <legend>{words.message('answers.legend')}</legend>
            {FEATURES.map((feature) => (
              <Box
                key={feature}
                id={`uses-${feature}`}
                label={words.message(`feature.${feature}`)}
              />
            ))}
            <Box id="uses-none" label={words.message('answers.none')} />
          </fieldset>
          <fieldset>
            <legend>{words.message('answers.about')}</legend>
            {CIRCUMSTANCES.map((circumstance) => (
              <Box
                key={circumstance}
                id={`am-${circumstance}`}
                label={words.message(`circumstance.${circumstance}`)}
              />
            ))}
          </fieldset>
        </form>
      </answer-form>
      <p className="no-filter">{words.message('answers.no-filter')}</p>
      <p className="progress meta" role="status" hidden />
      <nav className="jump" aria-label={words.message('tools.heading')}>
        <Spaced>
          <a href="#share">{words.message('share.heading')}</a>
          <a href="#print">{words.message('print.heading')}</a>
          <a href="#remind">{words.message('remind.heading')}</a>
        </Spaced>
      </nav>
    </details>
  );
}

function Box({ id, label }: { id: string; label: string }) {
  return (
    <label className="box" htmlFor={id}>
      <input type="checkbox" id={id} /> <span>{label}</span>
    </label>
  );
}

/** The answers in one line, for the folded state on a phone. */
function Chosen({ words }: { words: Words }) {
  return (
    <span className="chosen">
      <span className="chosen-nothing">{words.message('answers.nothing')}</span>
      <span className="chosen-none" hidden>
        {words.message('answers.nothing-ticked')}
      </span>
      {FEATURES.map((feature) => (
        <span key={feature} className={`chosen-${feature}`} hidden>
          {words.message(`short.${feature}` as MessageKey)}
        </span>
      ))}
    </span>
  );
}
