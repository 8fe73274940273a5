/**
 * How many readers a small machine carries: requests a second for a place page from nginx with our
 * configuration, beside a file of the same size from nginx as it comes. Needs nginx and wrk.
 * `-- --write` puts the table into docs/proof.md.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { replaceBlock } from '../lib/proof/blocks';
import { printTable } from '../lib/proof/table';
import { release } from '../lib/site/release';
import { isInstalled, startBareNginx, startServer } from './deploy/servers';

const PAGE = 'en/gb/index.html';
const PROOF = 'docs/proof.md';
const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 32;

interface Load {
  readonly rate: number;
  readonly errors: number;
}

/** What is asked of our server, and a bare file that is as long as the answer. */
interface Question {
  readonly name: string;
  readonly folder: string;
  readonly encoding: string;
  readonly bare: string;
}

const missing = ['nginx', 'wrk'].filter((program) => !isInstalled(program));
if (missing.length > 0) {
  console.error(`${missing.join(' and ')} is not installed here: nothing was measured.`);
  process.exitCode = 2;
} else await measureAll();

async function measureAll(): Promise<void> {
  const root = mkdtempSync(path.join(tmpdir(), 'atlas-load-'));
  try {
    const questions = await prepare(root);
    const rows: string[][] = [];
    for (const question of questions) rows.push(await measure(root, question));
    report(rows);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Two copies of the page, one released and one not, and the bare files. */
async function prepare(root: string): Promise<Question[]> {
  for (const folder of ['released', 'built']) {
    mkdirSync(path.join(root, folder, path.dirname(PAGE)), { recursive: true });
    copyFileSync(path.join('out', PAGE), path.join(root, folder, PAGE));
  }
  await release(path.join(root, 'released'));
  const page = readFileSync(path.join(root, 'released', PAGE));
  const packed = readFileSync(path.join(root, 'released', `${PAGE}.gz`));
  writeFileSync(path.join(root, 'page'), page);
  writeFileSync(path.join(root, 'packed'), packed);
  return [
    {
      name: `compressed beforehand, ${bytes(packed.length)}`,
      folder: 'released',
      encoding: 'gzip',
      bare: 'packed',
    },
    {
      name: 'compressed for each reader',
      folder: 'built',
      encoding: 'gzip',
      bare: 'packed',
    },
    {
      name: `not compressed, ${bytes(page.length)}`,
      folder: 'released',
      encoding: 'identity',
      bare: 'page',
    },
  ];
}

/** In turns, so that what else the machine does meets both; the median of the rounds counts. */
async function measure(root: string, question: Question): Promise<string[]> {
  const ours = await startServer('nginx', path.join(root, question.folder));
  const bare = await startBareNginx(root);
  const rounds: { ours: Load; bare: Load }[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push({
        ours: load(`${ours.origin}/en/gb/`, question.encoding),
        bare: load(`${bare.origin}/${question.bare}`, 'identity'),
      });
  } finally {
    ours.stop();
    bare.stop();
  }
  return [
    question.name,
    rounded(median(rounds.map((round) => round.ours.rate))),
    rounded(median(rounds.map((round) => round.bare.rate))),
    median(rounds.map((round) => round.ours.rate / round.bare.rate)).toFixed(2),
    String(rounds.reduce((sum, round) => sum + round.ours.errors, 0)),
  ];
}

function load(address: string, encoding: string): Load {
  const output = execFileSync('wrk', [
    ...['--threads', '1', '--connections', String(CONNECTIONS), '--duration', `${SECONDS}s`],
    ...['--header', `Accept-Encoding: ${encoding}`, address],
  ]).toString();
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  if (!rate) throw new Error(`wrk gave no rate: ${output}`);
  const counts = /(?:Socket errors: .*|Non-2xx or 3xx responses: .*)/g;
  const errors = (output.match(counts) ?? []).join(' ').match(/\b\d+\b/g) ?? [];
  return { rate: Number(rate), errors: errors.map(Number).reduce((sum, each) => sum + each, 0) };
}

function report(rows: string[][]): void {
  const table = printTable(
    ['A place page from nginx', 'requests a second', 'a bare file of that size', 'ratio', 'errors'],
    rows,
  );
  const head = `\`npm run load\`: wrk with ${CONNECTIONS} connections on the same ${cpus().length} cores, ${ROUNDS} rounds of ${SECONDS} seconds in turns, medians.`;
  console.log(`${head}\n\n${table}`);
  if (process.argv[2] !== '--write') return;
  writeFileSync(PROOF, replaceBlock(readFileSync(PROOF, 'utf8'), 'load', `${head}\n\n${table}`));
  console.log(`${PROOF} is written.`);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function rounded(rate: number): string {
  return (Math.round(rate / 10) * 10).toLocaleString('en');
}

function bytes(count: number): string {
  return `${count.toLocaleString('en')} bytes`;
}
