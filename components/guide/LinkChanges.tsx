import type { StepChanges, WentStep } from '../../lib/guide/step-changes';
import type { Words } from '../../lib/i18n/words';
import { CAUSES, encodeMarks, encodeOwnMarks } from '../../lib/link/changes';
import { type Day, FIRST_RECORDED } from '../../lib/rules/day';

interface Props {
  readonly changes: StepChanges;
  /** The day that the page speaks for. */
  readonly on: Day;
  readonly words: Words;
}

/** What changed since the link was made that the reader came by; filled and shown by the script. */
export function LinkChanges({ changes, on, words }: Props) {
  return (
    <div className="link-notices no-print" role="status">
      <div
        className="note prose"
        hidden
        data-on={on}
        data-marks={encodeMarks(changes.marks)}
        data-text={words.message('since.text', { day: '{day}', count: '{count}' })}
        data-dates={words.dates}
        {...causeWords(changes, words)}
      >
        <p />
        <p hidden>{words.message('since.truth', { first: words.day(FIRST_RECORDED) })}</p>
        <ul />
        {changes.went.length > 0 && (
          <ul>
            {changes.went.map((step) => (
              <Went key={step.step} step={step} words={words} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** Of a step that is not on the page any more, its name is all there is to show. */
function Went({ step: { title, features, marks }, words }: { step: WentStep; words: Words }) {
  return (
    <li data-went={encodeOwnMarks(marks)} data-uses={features?.join(' ')} hidden>
      {words.message('since.went', { title })}
      <span />
    </li>
  );
}

/** Only those that occur, and what a change of answers can bring. */
function causeWords({ marks, went }: StepChanges, words: Words): Record<string, string> {
  const letters = [...Object.values(marks), ...went.map((each) => each.marks)]
    .flat()
    .map(({ causes }) => causes)
    .join('');
  const occurring = CAUSES.filter((cause) => cause === 'new' || letters.includes(cause.charAt(0)));
  return Object.fromEntries(
    occurring.map((cause) => [`data-${cause.charAt(0)}`, words.message(`since.cause.${cause}`)]),
  );
}
