import type { Law } from '../../lib/content/law';
import { describeReply } from '../../lib/guide/rights';
import type { Words } from '../../lib/i18n/words';
import { type Choices, KINDS } from '../../lib/letters/choices';
import { composeLetter, letterText } from '../../lib/letters/compose';
import type { Letter } from '../../lib/letters/letter';
import type { LetterSheet } from '../../lib/letters/sheet';
import { ENTRIES } from '../../lib/log/log';
import { DRAFTS, type Draft } from '../../lib/log/next-step';
import { FIRST_DAY } from '../../lib/rules/day';
import { homePath } from '../../lib/site/addresses';
import { followUpWords } from './follow-up-words';

interface Props {
  readonly law: Law;
  readonly letters: Readonly<Record<Draft, Letter>>;
  readonly sheet: LetterSheet;
  readonly words: Words;
}

/** The days that matter later, to fill in with a pen or in the browser, and what comes of them. */
export function FollowUp({ law, letters, sheet, words }: Props) {
  return (
    <section className="follow-up" id="follow-up" aria-labelledby="follow-up-heading">
      <h2 id="follow-up-heading">{words.message('log.heading')}</h2>
      <p className="prose">{words.message('log.text')}</p>
      <ReplyTime law={law} words={words} />
      <objection-log
        data-law={law.id}
        data-reply={JSON.stringify(law.reply)}
        {...followUpWords(law, words)}
      >
        <div className="other-law note" hidden>
          <p>{words.message('log.other-law')}</p>
          <p>
            <a href={homePath(words.locale)}>{words.message('log.other-law.link')}</a>
          </p>
        </div>
        <div className="work">
          <Days words={words} />
          <p className="not-kept note no-print" role="status" hidden>
            {words.message('log.not-kept')}
          </p>
          <Next words={words} />
          {DRAFTS.map((id) => (
            <DraftText key={id} id={id} letter={letters[id]} sheet={sheet} words={words} />
          ))}
          <TakeAlong words={words} />
        </div>
        <Forget words={words} />
      </objection-log>
    </section>
  );
}

/** What a text is about where nobody has chosen. */
const UNCHOSEN: Choices = { covers: KINDS, person: 'member', wants: [] };

type WordsProp = Pick<Props, 'words'>;

/** How long this law gives LinkedIn, or that it sets no time. */
function ReplyTime({ law, words }: Pick<Props, 'law' | 'words'>) {
  return <p className="prose">{describeReply(law, words)}</p>;
}

/** A table for a pen; the script puts a field for a day in place of each line. */
function Days({ words }: WordsProp) {
  return (
    <>
      <p className="kept prose no-print" hidden>
        {words.message('log.kept')}
      </p>
      <table className="log">
        <caption className="sr-only">{words.message('log.caption')}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{words.message('log.what')}</th>
            <th scope="col">{words.message('log.day')}</th>
          </tr>
        </thead>
        <tbody>
          {ENTRIES.map((what) => (
            <tr key={what}>
              <th scope="row">
                <label htmlFor={`log-${what}`}>{words.message(`log.entry.${what}`)}</label>
              </th>
              <td>
                <input
                  type="date"
                  id={`log-${what}`}
                  data-entry={what}
                  min={FIRST_DAY}
                  autoComplete="off"
                  aria-describedby={`log-${what}-fault`}
                  hidden
                />
                <span className="pen" />
                <span className="fault no-print" id={`log-${what}-fault`} role="status" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Next({ words }: WordsProp) {
  return (
    <div className="next no-print" hidden>
      <h3>{words.message('log.next')}</h3>
      <p className="prose" role="status" />
      <p className="action-row">
        <button type="button" className="button calendar" hidden>
          {words.message('log.calendar')}
        </button>
      </p>
    </div>
  );
}

interface DraftProps extends Pick<Props, 'sheet' | 'words'> {
  readonly id: Draft;
  readonly letter: Letter;
}

/** A text for later. With the script it shows once it is of use, with the days filled in. */
function DraftText({ id, letter, sheet: { law, texts, gaps }, words }: DraftProps) {
  return (
    <follow-up-draft
      data-draft={id}
      data-letter={JSON.stringify(letter)}
      data-subject={words.message('log.letter.subject', { subject: '{subject}' })}
      data-copied={words.message('log.copied')}
      data-copy-yourself={words.message('log.copy-yourself')}
    >
      <details className="no-print">
        <summary>{words.message(`log.${id}`)}</summary>
        <p className="prose">{words.message(`log.${id}.text`)}</p>
        {id === 'complaint' && (
          <p className="note no-place" hidden>
            {words.message('log.complaint.place')}
          </p>
        )}
        <p className="subject" />
        <label className="field" htmlFor={`log-draft-${id}`}>
          {words.message('log.letter.label')}
        </label>
        <textarea
          id={`log-draft-${id}`}
          rows={14}
          autoComplete="off"
          defaultValue={letterText(composeLetter(letter, law, UNCHOSEN, texts, gaps))}
        />
        <p className="action-row">
          <button type="button" className="button copy" hidden>
            {words.message('log.copy')}
          </button>
          <span className="told" role="status" />
        </p>
      </details>
    </follow-up-draft>
  );
}

function TakeAlong({ words }: WordsProp) {
  return (
    <div className="take-along no-print" hidden>
      <h3>{words.message('log.file')}</h3>
      <p className="prose">{words.message('log.file.text')}</p>
      <p className="action-row">
        <button type="button" className="button export" hidden>
          {words.message('log.export')}
        </button>
      </p>
      <label className="field" htmlFor="log-import">
        {words.message('log.import')}
      </label>
      <input type="file" id="log-import" accept=".json,application/json" />
      <p className="told" role="status" />
      <p className="action-row question" hidden>
        <button type="button" className="button confirm">
          {words.message('log.replace.confirm')}
        </button>
        <button type="button" className="button cancel">
          {words.message('log.replace.cancel')}
        </button>
      </p>
    </div>
  );
}

function Forget({ words }: WordsProp) {
  return (
    <div className="no-print">
      <div className="forget" hidden>
        <p className="prose">{words.message('log.forget.text')}</p>
        <button type="button" className="button">
          {words.message('log.forget')}
        </button>
      </div>
      <p className="forgotten" role="status" />
    </div>
  );
}
