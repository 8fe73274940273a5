import { basename } from 'node:path';
import { z } from 'zod';
import { type Authority, authoritySchema } from './authority';
import { type Controller, controllerSchema } from './controller';
import { type Jurisdiction, type JurisdictionRow, jurisdictionSchema } from './jurisdiction';
import { type Law, lawSchema } from './law';
import { ContentError, conform, listFiles, listFolders, parseYaml, readChecked } from './read';
import { parseRightWords, type RightWords } from './right-words';

/** Who has which right where, and whom they can complain to. */
export interface Rights {
  readonly laws: ReadonlyMap<string, Law>;
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly rightWords: ReadonlyMap<string, RightWords>;
  readonly controllers: readonly Controller[];
}

/** @throws {ContentError} naming the file and the key. */
export function loadRights(root: string): Rights {
  const laws = readFolder(root, 'laws', lawSchema);
  return {
    laws,
    authorities: readFolder(root, 'authorities', authoritySchema),
    jurisdictions: readJurisdictions(root, laws),
    rightWords: new Map(
      listFolders(root, 'rights').map((id) => {
        const file = `rights/${id}/en.mdx`;
        return [id, parseRightWords(file, readChecked(root, file))];
      }),
    ),
    controllers: readRows(root, 'controllers.yaml', controllerSchema),
  };
}

/** One file a record, named after it. */
function readFolder<S extends z.ZodType<{ id: string }>>(
  root: string,
  folder: string,
  schema: S,
): ReadonlyMap<string, z.infer<S>> {
  return new Map(
    listFiles(root, folder, '.yaml').map((name) => {
      const file = `${folder}/${name}`;
      const record = conform(file, schema, parseYaml(file, readChecked(root, file)));
      if (record.id !== basename(name, '.yaml'))
        throw new ContentError(file, `id "${record.id}" is not the file's`);
      return [record.id, record];
    }),
  );
}

function readRows<S extends z.ZodType>(root: string, file: string, schema: S): z.infer<S>[] {
  return conform(file, z.array(schema), parseYaml(file, readChecked(root, file)));
}

const JURISDICTIONS = 'jurisdictions.yaml';

function readJurisdictions(root: string, laws: ReadonlyMap<string, Law>): Jurisdiction[] {
  return readRows(root, JURISDICTIONS, jurisdictionSchema).map((row, index) => ({
    ...row,
    right: rightOf(row, index, laws),
  }));
}

/** The law says which right there is; where there is none, the row must. */
function rightOf(row: JurisdictionRow, index: number, laws: ReadonlyMap<string, Law>) {
  const problem = (text: string) => new ContentError(JURISDICTIONS, `${index}.${text}`);
  if (row.law === null) {
    if (!row.right) throw problem('right is missing, and there is no law to say it');
    return row.right;
  }
  const law = laws.get(row.law);
  if (!law) throw problem(`law "${row.law}" is not in laws`);
  if (row.right) throw problem(`right is said by the law "${row.law}" already`);
  return law.right;
}
