import type { TableEntry } from '../../lib/data/catalogue';
import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import { FIRST_RECORDED } from '../../lib/rules/day';
import { ColumnTables } from './ColumnTables';
import { FileTable } from './FileTable';
import { Licence } from './Licence';
import { Usage } from './Usage';

interface Props {
  readonly tables: readonly TableEntry[];
  /** The program that the page shows. */
  readonly example: string;
  /** Public address of this copy, without a slash at its end; `null` where nobody has said. */
  readonly origin: string | null;
  readonly words: Words;
}

const READING = ['unknown', 'reported', 'days', 'claims'] as const;
const HEAD = ['version', 'generated', 'checked', 'licences', 'rows'] as const;
const VERSIONS = ['stays', 'rises', 'program', 'copy'] as const;

/** What the open data is, how to take it, what it means, and what is promised. */
export function DataPage({ tables, example, origin, words }: Props) {
  const { message } = words;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const cases = tables.find(({ name }) => name === 'test-cases')?.rows ?? 0;
  const known = words.day(FIRST_RECORDED);
  return (
    <div className="evidence data">
      <header className="head">
        <h1>{message('data.title')}</h1>
        <p className="lead">{message('data.lead')}</p>
      </header>
      <section aria-labelledby="files">
        <h2 id="files">{message('data.files')}</h2>
        <p className="prose">{message('data.files.lead', { tables: tables.length, rows })}</p>
        <FileTable tables={tables} words={words} />
      </section>
      <section aria-labelledby="use">
        <h2 id="use">{message('data.use')}</h2>
        <Usage example={example} origin={origin} words={words} />
      </section>
      <section aria-labelledby="reading">
        <h2 id="reading">{message('data.reading')}</h2>
        <ul className="prose rules">
          {READING.map((key) => (
            <li key={key}>{message(`data.reading.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="versions">
        <h2 id="versions">{message('data.versions')}</h2>
        <div className="prose">
          {VERSIONS.map((key) => (
            <p key={key}>{message(`data.versions.${key}`)}</p>
          ))}
        </div>
      </section>
      <section aria-labelledby="licence">
        <h2 id="licence">{message('data.licence')}</h2>
        <Licence words={words} />
      </section>
      <section aria-labelledby="cases">
        <h2 id="cases">{message('data.cases')}</h2>
        <div className="prose">
          <p>{message('data.cases.what', { cases, known })}</p>
          <p>{message('data.cases.made', { known })}</p>
        </div>
      </section>
      <section aria-labelledby="columns">
        <h2 id="columns">{message('data.columns')}</h2>
        <p className="prose">{message('data.columns.lead')}</p>
        <dl className="around">
          {HEAD.map((key) => (
            <div key={key}>
              <dt>
                <code dir="ltr">{key}</code>
              </dt>
              <dd>{message(`data.head.${key}` as MessageKey)}</dd>
            </div>
          ))}
        </dl>
        <ColumnTables tables={tables} words={words} />
      </section>
    </div>
  );
}
