import { join } from 'node:path';
import { makeTableFiles, type TableFiles } from '../../lib/data/files';
import { loadMeanings } from '../../lib/data/meanings';
import { type Row, TABLE_NAMES, type TableName } from '../../lib/data/schemas';
import { library, TODAY } from '../library';

export const CONTENT = join(import.meta.dirname, '../../content');

const files = makeTableFiles(library, loadMeanings(CONTENT), TODAY);

export function filesOf(name: TableName): TableFiles {
  const found = files.find((each) => each.name === name);
  if (!found) throw new Error(`there is no table ${name}`);
  return found;
}

/** The rows as somebody gets them who loads the JSON file. */
export function rowsOf<N extends TableName>(name: N): Row<N>[] {
  return JSON.parse(filesOf(name).json).rows;
}

export const TABLES = [...TABLE_NAMES];
