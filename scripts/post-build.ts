import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { operatorFrom } from '../lib/evidence/operator';
import { localesToBuild } from '../lib/site/addresses';
import { basePath, moveStyleSheet } from '../lib/site/base-path';
import { buildDate } from '../lib/site/build-date';
import { printChecksums } from '../lib/site/checksums';
import { printHeadersFile } from '../lib/site/headers-file';
import { makeLanguagePages } from '../lib/site/language-pages';
import { forEachFew, listFiles } from '../lib/site/output';
import { hash, hashFiles } from '../lib/site/release';
import { printSecurityText } from '../lib/site/security-text';
import { printSitemap, sitemapLine } from '../lib/site/sitemap';
import { readClientModules, stripPage } from '../lib/site/strip';

const OUT = 'out';
const SHOWN = 20;
const WELL_KNOWN = `${OUT}/.well-known`;

/** It ends with a checksum of the build: browsers that keep a copy see by it that there is a new one. */
const WORKER = `${OUT}/offline-worker.js`;

/** `404.html` is the page that hosts serve; Next exports it twice more, as addresses of their own. */
const DUPLICATES = ['404', '_not-found'];

const base = basePath();
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
await forEachFew(files.filter(isStyleSheet), moveAddresses);
await writeLanguagePages();
await writeSecurityText();
if (process.env.SITE_URL) await writeSitemap(process.env.SITE_URL);
await appendFile(WORKER, `// ${hash(printChecksums(await hashFiles(OUT)))}\n`);
await writeFile(`${OUT}/_headers`, printHeadersFile(await listFiles(OUT)));
console.log(`${pages.length} pages stripped, ${leftovers.length} files of the runtime deleted.`);

async function stripPages(
  names: readonly string[],
  clientModules: ReadonlyMap<string, string>,
): Promise<string[]> {
  const found: string[] = [];
  await forEachFew(names, async (name) => {
    const file = path.join(OUT, name);
    try {
      await writeFile(file, stripPage(await readFile(file, 'utf8'), clientModules, base));
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

function isStyleSheet(file: string): boolean {
  return file.endsWith('.css');
}

async function moveAddresses(file: string): Promise<void> {
  const name = path.join(OUT, file);
  await writeFile(name, moveStyleSheet(await readFile(name, 'utf8'), base));
}

async function writeLanguagePages(): Promise<void> {
  const choice = await readFile(`${OUT}/index.html`, 'utf8');
  for (const [file, html] of makeLanguagePages(choice, pages, localesToBuild())) {
    await mkdir(path.dirname(path.join(OUT, file)), { recursive: true });
    await writeFile(path.join(OUT, file), html);
  }
}

/** Where nobody is named, nobody can be written to. */
async function writeSecurityText(): Promise<void> {
  const text = printSecurityText(operatorFrom(process.env), buildDate(), process.env.SITE_URL);
  if (!text) return;
  await mkdir(WELL_KNOWN, { recursive: true });
  await writeFile(`${WELL_KNOWN}/security.txt`, text);
}

/** Addresses in it must be whole, so it needs the origin. */
async function writeSitemap(origin: string): Promise<void> {
  await writeFile(`${OUT}/sitemap.xml`, printSitemap(pages, origin));
  await appendFile(`${OUT}/robots.txt`, sitemapLine(origin));
}
