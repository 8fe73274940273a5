import { join } from 'node:path';
import { readText } from '../content/read';
import { buildDate } from '../site/build-date';
import { siteLibrary } from '../site/library';
import { makeTableFiles, type TableFiles } from './files';
import { loadMeanings, type Meanings } from './meanings';

/** The program that the page shows and offers: `content/data/example.mjs`. */
export const EXAMPLE = 'example.mjs';

export interface SiteData {
  readonly meanings: Meanings;
  readonly tables: readonly TableFiles[];
  readonly example: string;
}

let made: SiteData | undefined;

/** The open data of this site, made once in a process. */
export function siteData(): SiteData {
  made ??= makeSiteData(join(process.cwd(), 'content'));
  return made;
}

function makeSiteData(root: string): SiteData {
  const meanings = loadMeanings(root);
  return {
    meanings,
    tables: makeTableFiles(siteLibrary('en'), meanings, buildDate()),
    example: readText(root, `data/${EXAMPLE}`),
  };
}

/** File name → text. */
export function dataFiles({ tables, example }: SiteData): Map<string, string> {
  const files = tables.flatMap(({ name, json, csv, schema }) => [
    [`${name}.json`, json] as const,
    [`${name}.csv`, csv] as const,
    [`${name}.schema.json`, schema] as const,
  ]);
  return new Map([...files, [EXAMPLE, example]]);
}
