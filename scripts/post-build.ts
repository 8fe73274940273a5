import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { printHeadersFile } from '../lib/site/headers';
import { forEachFew, listFiles } from '../lib/site/output';
import { readClientModules, stripPage } from '../lib/site/strip';

const OUT = 'out';
const SHOWN = 20;

/** `404.html` is the page that hosts serve; Next exports it twice more, as addresses of their own. */
const DUPLICATES = ['404', '_not-found'];

await Promise.all(
  DUPLICATES.map((folder) => rm(`${OUT}/${folder}`, { recursive: true, force: true })),
);
const files = await listFiles(OUT);
const pages = files.filter((file) => file.endsWith('.html'));
const problems = await stripPages(pages, await loadClientModules());

if (problems.length > 0) {
  console.error(problems.slice(0, SHOWN).join('\n'));
  console.error(
    `${problems.length} of ${pages.length} pages would not work without Next's runtime.`,
  );
  process.exit(1);
}

const leftovers = files.filter(isRuntimeFile);
await forEachFew(leftovers, (file) => rm(path.join(OUT, file)));
await writeFile(`${OUT}/_headers`, printHeadersFile());
console.log(`${pages.length} pages stripped, ${leftovers.length} files of the runtime deleted.`);

async function stripPages(
  names: readonly string[],
  clientModules: ReadonlyMap<string, string>,
): Promise<string[]> {
  const found: string[] = [];
  await forEachFew(names, async (name) => {
    const file = path.join(OUT, name);
    try {
      await writeFile(file, stripPage(await readFile(file, 'utf8'), clientModules));
    } catch (error) {
      found.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  return found.sort();
}

async function loadClientModules(): Promise<Map<string, string>> {
  const folder = '.next/server/app';
  const manifests = (await listFiles(folder)).filter((file) =>
    file.endsWith('_client-reference-manifest.js'),
  );
  const texts = await Promise.all(
    manifests.map((file) => readFile(path.join(folder, file), 'utf8')),
  );
  return new Map(texts.flatMap(readClientModules));
}

/** The script of the runtime, and the payloads it would fetch on the way from page to page. */
function isRuntimeFile(file: string): boolean {
  const isScript = /^_next\/static\/.*\.js(?:\.map)?$/.test(file);
  const isPayload = /(?:^|\/)(?:index|__next\.[^/]*)\.txt$/.test(file);
  return isScript || (isPayload && !existsSync(path.join('public', file)));
}
