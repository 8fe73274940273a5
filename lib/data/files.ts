import { z } from 'zod';
import type { Library } from '../content/library';
import type { Day } from '../rules/day';
import { dataFilePath } from '../site/addresses';
import { printCell, printCsv } from './csv';
import { makeJsonSchema } from './json-schema';
import { licencesOf } from './licences';
import type { Meanings } from './meanings';
import {
  type Cell,
  columnsOf,
  fileShape,
  ROW_SCHEMAS,
  type Row,
  TABLE_NAMES,
  type TableName,
  VERSION,
} from './schemas';
import { makeTables } from './tables';

/** A table's three files; the names of files are permanent. */
export interface TableFiles {
  readonly name: TableName;
  readonly rows: number;
  readonly json: string;
  readonly csv: string;
  readonly schema: string;
}

type AnyRow = Readonly<Record<string, Cell>>;

/**
 * Every table as files, the index first.
 * @param generated the day of the commit, so that two builds are the same bytes
 * @throws where a row is not what the schema promises.
 */
export function makeTableFiles(library: Library, meanings: Meanings, generated: Day): TableFiles[] {
  const tables = makeTables(library, generated);
  const others = TABLE_NAMES.filter((name) => name !== 'index').map((name) =>
    makeFiles(name, tables[name], meanings, generated),
  );
  const index = others.map((files) => indexRow(files, meanings));
  return [makeFiles('index', index, meanings, generated), ...others];
}

function makeFiles(
  name: TableName,
  rows: readonly object[],
  meanings: Meanings,
  generated: Day,
): TableFiles {
  const checked = checkRows(name, rows);
  return {
    name,
    rows: rows.length,
    json: printJson(name, checked, generated),
    csv: printTable(name, checked),
    schema: `${JSON.stringify(makeJsonSchema(name, meanings[name]), null, 2)}\n`,
  };
}

/** The rows with exactly the columns that are promised, in their order. */
function checkRows(name: TableName, rows: readonly object[]): AnyRow[] {
  const result = z.array(ROW_SCHEMAS[name]).safeParse(rows);
  if (result.success) return result.data;
  throw new Error(`data/${name}: ${z.prettifyError(result.error)}`);
}

/** A row on each line, so that two versions can be compared line by line. */
function printJson(name: TableName, rows: readonly AnyRow[], generated: Day): string {
  const { rows: _, ...shape } = fileShape(name);
  const head = z.object(shape).parse({
    $schema: `${name}.schema.json`,
    name,
    version: VERSION,
    generated,
    checked: oldestCheck(rows),
    licences: licencesOf(name),
  });
  const lines = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},`);
  const body = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `{\n${lines.join('\n')}\n  "rows": [\n${body}\n  ]\n}\n`;
}

/** Nothing in the file was last looked at before this day. */
function oldestCheck(rows: readonly AnyRow[]): Cell {
  const days = rows.flatMap(({ checked }) => (typeof checked === 'string' ? [checked] : []));
  return days.sort()[0] ?? null;
}

function printTable(name: TableName, rows: readonly AnyRow[]): string {
  const columns = columnsOf(name);
  const cells = rows.map((row) => columns.map((column) => printCell(row[column] ?? null)));
  return printCsv([columns, ...cells]);
}

function indexRow({ name, rows, json, csv }: TableFiles, meanings: Meanings): Row<'index'> {
  return {
    name,
    about: meanings[name].about,
    rows,
    json: dataFilePath(`${name}.json`),
    jsonBytes: Buffer.byteLength(json),
    csv: dataFilePath(`${name}.csv`),
    csvBytes: Buffer.byteLength(csv),
    schema: dataFilePath(`${name}.schema.json`),
  };
}
