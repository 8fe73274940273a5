import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileFor, isInternal, type Link, linksOf } from '../lib/site/links';
import { listFiles } from '../lib/site/output';
import { pageClassOf } from '../lib/site/page-class';

const OUT = 'out';
const BYTES = 30_000;
const SCRIPT_BYTES = 12_000;
const REQUESTS = 6;
const SHOWN = 20;

interface Weight {
  readonly file: string;
  readonly total: number;
  readonly script: number;
  readonly requests: number;
}

const sizes = new Map<string, number>();
const places = (await listFiles(OUT)).filter(
  (file) => file.endsWith('/index.html') && pageClassOf(file).place !== null,
);
const weights = await Promise.all(places.map(weigh));
const ordered = weights.toSorted((a, b) => b.total - a.total);
const [heaviest] = ordered;

if (!heaviest) {
  console.error(`There is no place page in ${OUT}/: run "npm run build" first.`);
  process.exit(1);
}

const median = ordered[Math.floor(ordered.length / 2)] ?? heaviest;
console.log(`${ordered.length} place pages, gzip -9, with the CSS and script they load`);
console.log(`heaviest ${describe(heaviest)}`);
console.log(`median   ${describe(median)}`);
console.log(`bounds   ${BYTES} bytes (script ${SCRIPT_BYTES}), ${REQUESTS} requests`);

const tooHeavy = ordered.filter(isTooHeavy);
if (tooHeavy.length > 0) {
  console.error(`${tooHeavy.length} pages are over a bound:`);
  console.error(tooHeavy.slice(0, SHOWN).map(describe).join('\n'));
  process.exitCode = 1;
}

async function weigh(file: string): Promise<Weight> {
  const html = await readFile(path.join(OUT, file), 'utf8');
  const links = linksOf(html).filter(({ address }) => isInternal(address));
  const scripts = addressesOf(links, isScript);
  const sheets = addressesOf(links, isSheet);
  const others = addressesOf(links, isOther);
  const script = await sizeOf(scripts);
  const total = gzipSync(html, { level: 9 }).length + script + (await sizeOf(sheets));
  return { file, total, script, requests: 1 + scripts.length + sheets.length + others.length };
}

function isScript({ element, rel }: Link): boolean {
  return element === 'script' || rel === 'modulepreload';
}

function isSheet({ element, rel }: Link): boolean {
  return element === 'link' && rel === 'stylesheet';
}

/** A browser takes one of the icons that a page offers. */
function isOther({ element, rel }: Link): boolean {
  return ['img', 'iframe', 'source', 'audio', 'video', 'embed'].includes(element) || rel === 'icon';
}

function addressesOf(links: readonly Link[], belongs: (link: Link) => boolean): string[] {
  return [...new Set(links.filter(belongs).map(({ address }) => address))];
}

async function sizeOf(addresses: readonly string[]): Promise<number> {
  const each = await Promise.all(addresses.map(assetSize));
  return each.reduce((sum, size) => sum + size, 0);
}

async function assetSize(address: string): Promise<number> {
  const known = sizes.get(address);
  if (known !== undefined) return known;
  const file = path.join(OUT, fileFor(new URL(address, 'http://site/').pathname));
  if (!existsSync(file)) throw new Error(`${file} is loaded by a page, and is not there.`);
  const size = gzipSync(await readFile(file), { level: 9 }).length;
  sizes.set(address, size);
  return size;
}

function isTooHeavy({ total, script, requests }: Weight): boolean {
  return total > BYTES || script > SCRIPT_BYTES || requests > REQUESTS;
}

function describe({ file, total, script, requests }: Weight): string {
  return `${file}: ${total} bytes, script ${script}, ${requests} requests`;
}
