import type { DescribedStep } from '../../lib/guide/describe';
import type { Words } from '../../lib/i18n/words';

/** The box to tick when a step is done: on the screen, and with a pen on paper. */
export function DoneBox({ step, words }: { step: DescribedStep; words: Words }) {
  return (
    <span className="done">
      <label className="box">
        <input type="checkbox" data-step={step.id} data-revised={step.guide.revised} />
        <span>
          {words.message('done.label')}{' '}
          <span className="sr-only">{words.message('done.step', { title: step.title })}</span>
        </span>
      </label>
      <span className="look-again note" hidden>
        {words.message('done.look-again', { revised: words.day(step.guide.revised) })}
      </span>
    </span>
  );
}
