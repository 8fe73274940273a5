import type { SourcedEffect } from '../../lib/content/library';
import type { Cell, CoverageRow, Fate, Reach } from '../../lib/coverage/coverage';
import type { Words } from '../../lib/i18n/words';
import { isReported } from '../evidence/effect-words';
import { Band } from './Band';

interface Props {
  readonly rows: readonly CoverageRow[];
  readonly effects: ReadonlyMap<string, SourcedEffect>;
  readonly words: Words;
}

/** Who reaches what: a table whose bands join from row to row, and say in words what they mean. */
export function CoveragePicture({ rows, effects, words }: Props) {
  return (
    <figure className="coverage">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.message('coverage.column.holding')}</th>
            <th scope="col">{words.message('coverage.column.switch')}</th>
            <th scope="col">{words.message('coverage.column.form')}</th>
            <th scope="col">{words.message('coverage.column.neither')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ holding, ...row }) => (
            <tr key={holding}>
              <th scope="row">{words.message(`coverage.holding.${holding}`)}</th>
              <ReachCell cell={row.switch} column="switch" effects={effects} words={words} />
              <ReachCell cell={row.form} column="form" effects={effects} words={words} />
              <FateCell cell={row.neither} effects={effects} words={words} />
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="meta">{words.message('coverage.caption')}</figcaption>
    </figure>
  );
}

function ReachCell({
  cell,
  column,
  effects,
  words,
}: Omit<Props, 'rows'> & { cell: Cell<Reach>; column: 'switch' | 'form' }) {
  if (cell.value === null) return <td />;
  return (
    <td data-label={words.message(`coverage.column.${column}`)} className={cell.value}>
      {cell.value !== 'no' && <Band reach={cell.value} />}
      {wordsOf(words.message(`coverage.reach.${cell.value}`), cell, { effects, words })}
    </td>
  );
}

function FateCell({ cell, effects, words }: Omit<Props, 'rows'> & { cell: Cell<Fate> }) {
  if (cell.value === null) return <td />;
  return (
    <td data-label={words.message('coverage.column.neither')} className={cell.value}>
      {cell.value === 'unknown' && <Band reach="unknown" />}
      {wordsOf(words.message(`coverage.fate.${cell.value}`), cell, { effects, words })}
    </td>
  );
}

/** What rests on reports is said as reported; that sources disagree, we have seen. */
function wordsOf(
  text: string,
  cell: Cell<unknown>,
  { effects, words }: Omit<Props, 'rows'>,
): string {
  const sourced = cell.effects.flatMap(({ id }) => effects.get(id) ?? []);
  const isDoubtful = cell.value !== 'disputed' && sourced.some(isReported);
  return isDoubtful ? words.message('coverage.reported', { text }) : text;
}
