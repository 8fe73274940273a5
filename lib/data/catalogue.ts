import { dataFilePath } from '../site/addresses';
import { type Column, describeColumns } from './json-schema';
import type { TableName } from './schemas';
import type { SiteData } from './site-data';

export interface DataFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** A table as the page about the data shows it. */
export interface TableEntry {
  readonly name: TableName;
  readonly about: string;
  readonly rows: number;
  /** JSON, CSV and schema. */
  readonly files: readonly DataFile[];
  readonly columns: readonly Column[];
}

export function listTables({ tables, meanings }: SiteData): TableEntry[] {
  return tables.map(({ name, rows, json, csv, schema }) => ({
    name,
    about: meanings[name].about,
    rows,
    files: [
      describeFile(`${name}.json`, json),
      describeFile(`${name}.csv`, csv),
      describeFile(`${name}.schema.json`, schema),
    ],
    columns: describeColumns(name, meanings[name]),
  }));
}

function describeFile(name: string, text: string): DataFile {
  return { name, path: dataFilePath(name), bytes: Buffer.byteLength(text) };
}
