import type { TableEntry } from '../../lib/data/catalogue';
import type { Words } from '../../lib/i18n/words';

interface Props {
  readonly tables: readonly TableEntry[];
  readonly words: Words;
}

/** Every table with its files and how heavy they are. */
export function FileTable({ tables, words }: Props) {
  return (
    <table className="facts files">
      <thead>
        <tr>
          <th scope="col">{words.message('data.files.table')}</th>
          <th scope="col">{words.message('data.files.rows')}</th>
          <th scope="col">{words.message('data.files.files')}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map((table) => (
          <Row key={table.name} table={table} words={words} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ table: { name, about, rows, files }, words }: { table: TableEntry; words: Words }) {
  return (
    <tr>
      <th scope="row">
        <a href={`#table-${name}`}>{name}</a>
        <p lang="en" dir="auto">
          {about}
        </p>
      </th>
      <td data-label={words.message('data.files.rows')}>
        {words.message('data.number', { number: rows })}
      </td>
      <td data-label={words.message('data.files.files')}>
        <ul>
          {files.map(({ name: file, path, bytes }) => (
            <li key={file}>
              <a href={path}>{file}</a>{' '}
              <span className="meta">{words.message('data.bytes', { bytes })}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
