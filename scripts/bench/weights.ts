import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figure, printCount } from '../../lib/proof/figures';
import { fileFor, isInternal, linksOf } from '../../lib/site/links';
import { listFiles } from '../../lib/site/output';
import { pageClassOf } from '../../lib/site/page-class';

const OUT = 'out';
const BYTES = 30_000;
const sizes = new Map<string, Promise<number>>();

/** The heaviest page of each kind, with the styles and scripts it loads: gzip -9, a first visit. */
export async function measureWeights(): Promise<Figure[]> {
  const pages = (await listFiles(OUT)).filter((file) => file.endsWith('.html'));
  const kinds = Map.groupBy(pages, (file) => pageClassOf(file).name);
  return Promise.all([...kinds].map(([kind, files]) => measureKind(kind, files)));
}

async function measureKind(kind: string, files: readonly string[]): Promise<Figure> {
  const heaviest = Math.max(...(await Promise.all(files.map(weigh))));
  const isPlace = files.some((file) => pageClassOf(file).place !== null);
  return {
    what: `\`${kind}\``,
    bound: isPlace ? `${printCount(BYTES)} bytes` : null,
    figure: `${printCount(heaviest)} bytes, the heaviest of ${printCount(files.length)}`,
    isWithinBound: !isPlace || heaviest <= BYTES,
  };
}

async function weigh(file: string): Promise<number> {
  const html = await readFile(path.join(OUT, file));
  const loaded = linksOf(html.toString())
    .filter(({ element, rel }) => element === 'script' || /^(stylesheet|modulepreload)$/.test(rel))
    .map(({ address }) => address)
    .filter(isInternal);
  const each = await Promise.all([...new Set(loaded)].map(assetSize));
  return gzipSync(html, { level: 9 }).length + each.reduce((sum, size) => sum + size, 0);
}

function assetSize(address: string): Promise<number> {
  const size = sizes.get(address) ?? readAsset(address);
  sizes.set(address, size);
  return size;
}

async function readAsset(address: string): Promise<number> {
  const file = path.join(OUT, fileFor(new URL(address, 'http://site/').pathname));
  return gzipSync(await readFile(file), { level: 9 }).length;
}
