import type { SourcedEffect } from '../../lib/content/library';
import type { Words } from '../../lib/i18n/words';
import { historyPath } from '../../lib/site/addresses';
import type { WorldRow } from '../../lib/world/world';
import { isReported } from '../evidence/effect-words';
import { segmentDays, segmentStatus } from '../evidence/segment-words';

interface Props {
  readonly rows: readonly WorldRow[];
  readonly words: Words;
}

/** What holds today, a row for each region. Every cell says what it is about, for a narrow screen. */
export function WorldTable({ rows, words }: Props) {
  const { message } = words;
  return (
    <table className="facts world-table">
      <thead>
        <tr>
          <th scope="col">{message('world.region')}</th>
          <th scope="col">{message('world.status')}</th>
          <th scope="col">{message('world.toggle')}</th>
          <th scope="col">{message('world.form')}</th>
          <th scope="col">{message('world.messages')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.region}>
            <th scope="row">
              <a href={historyPath(words.locale, row.region)}>{message(`region.${row.region}`)}</a>
              <span className="meta">{message('world.count', { count: row.count })}</span>
            </th>
            <td>
              <Label text={message('world.status')} words={words} />
              <Training row={row} words={words} />
            </td>
            <td>
              <Label text={message('world.toggle')} words={words} />
              {message(`world.toggle.${row.toggle.value}`)}
              <Reported effect={row.toggle.effect} words={words} />
            </td>
            <td>
              <Label text={message('world.form')} words={words} />
              {message(`world.form.${row.form.value}`)}
              <Reported effect={row.form.effect} words={words} />
            </td>
            <td>
              <Label text={message('world.messages')} words={words} />
              {message(`world.messages.${row.messages.value}`)}
              <Reported effect={row.messages.effect} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Label({ text, words }: { readonly text: string; readonly words: Words }) {
  return <span className="cell-label">{words.label(text)} </span>;
}

function Reported({ effect, words }: { effect: SourcedEffect | null; words: Words }) {
  return effect && isReported(effect) && ` (${words.message('evidence.reported')})`;
}

/** How long something has not been known says nothing. */
function Training({ row: { today, axis, effect }, words }: { row: WorldRow; words: Words }) {
  const doubts = [
    ...(effect?.approximate ? [words.message('evidence.lane.at-latest')] : []),
    ...(effect && isReported(effect) ? [words.message('evidence.reported')] : []),
  ];
  const isKnown = today.status !== 'unknown';
  return (
    <>
      <b>{segmentStatus(today, words)}</b>
      {isKnown && ` ${segmentDays(today, axis, words)}`}
      {isKnown && doubts.length > 0 && ` (${words.shortList(doubts)})`}
    </>
  );
}
