import type { TableEntry } from '../../lib/data/catalogue';
import type { Words } from '../../lib/i18n/words';

interface Props {
  readonly tables: readonly TableEntry[];
  readonly words: Words;
}

type Column = TableEntry['columns'][number];

const HEADINGS = ['name', 'kind', 'meaning'] as const;

/** Every column of every table. Names and meanings are English in every language. */
export function ColumnTables({ tables, words }: Props) {
  return tables.map(({ name, about, columns }) => (
    <div key={name}>
      <h3 id={`table-${name}`} lang="en" dir="auto">
        {name}
      </h3>
      <p className="prose" lang="en" dir="auto">
        {about}
      </p>
      <table className="facts columns" aria-labelledby={`table-${name}`}>
        <thead>
          <tr>
            {HEADINGS.map((heading) => (
              <th key={heading} scope="col">
                {words.message(`data.column.${heading}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <Row key={column.name} column={column} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  ));
}

function Row({ column, words }: { column: Column; words: Words }) {
  const { name, meaning, kind, isNullable, values } = column;
  return (
    <tr>
      <th scope="row">
        <code dir="ltr">{name}</code>
      </th>
      <td data-label={words.message('data.column.kind')}>
        {words.message(`data.kind.${kind}`)}
        {isNullable && `, ${words.message('data.kind.nullable')}`}
        {values.length > 0 && (
          <>
            {': '}
            <code dir="ltr">{values.join(', ')}</code>
          </>
        )}
      </td>
      <td data-label={words.message('data.column.meaning')} lang="en">
        {meaning}
      </td>
    </tr>
  );
}
