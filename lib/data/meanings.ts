import { z } from 'zod';
import { ContentError, conform, parseYaml, readChecked } from '../content/read';
import { columnsOf, TABLE_NAMES, type TableName } from './schemas';

/** What a table is, and what each of its columns means: in English, like the names. */
export interface Meaning {
  readonly about: string;
  readonly columns: Readonly<Record<string, string>>;
}
export type Meanings = Readonly<Record<TableName, Meaning>>;

const FILE = 'data/meanings.yaml';
const text = z.string().min(1);
const columns = z.record(text, text);
const fileSchema = z.strictObject({
  /** Columns that mean the same in every table that has them. */
  shared: columns,
  tables: z.record(
    z.enum(TABLE_NAMES as [TableName, ...TableName[]]),
    z.strictObject({ about: text, columns: columns.default({}) }),
  ),
});

/**
 * @param root the folder `content/`
 * @throws {ContentError} where a column is not explained, or an explanation has no column.
 */
export function loadMeanings(root: string): Meanings {
  const { shared, tables } = conform(FILE, fileSchema, parseYaml(FILE, readChecked(root, FILE)));
  const used = new Set<string>();
  const meanings = TABLE_NAMES.map((name) => {
    const { about, columns: own } = tables[name];
    const stray = Object.keys(own).find((column) => !columnsOf(name).includes(column));
    if (stray) throw new ContentError(FILE, `${name} has no column "${stray}"`);
    const explained = columnsOf(name).map((column) => {
      if (!Object.hasOwn(own, column)) used.add(column);
      const meaning = own[column] ?? shared[column];
      if (!meaning) throw new ContentError(FILE, `${name}.${column} is not explained`);
      return [column, meaning] as const;
    });
    return [name, { about, columns: Object.fromEntries(explained) }] as const;
  });
  const idle = Object.keys(shared).find((column) => !used.has(column));
  if (idle) throw new ContentError(FILE, `shared.${idle} explains no column`);
  return Object.fromEntries(meanings) as Record<TableName, Meaning>;
}
