/**
 * Breaks the rules and the codec of links in every small way there is, one at a time, and counts
 * how many of these mutants the tests notice. All of it takes the better part of an hour; a part whose
 * code and tests are as they were is not broken again (delete `.stryker-tmp` to break all of it).
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { printCount } from '../lib/proof/figures';
import {
  EQUIVALENT,
  idleExplanations,
  type Mutant,
  type MutationReport,
  readReport,
  scoreOf,
  unexplained,
} from '../lib/proof/mutants';
import { hash } from '../lib/site/release';
import { installed, installJudges } from './judge/installation';
import { conclude } from './proof/conclude';
import { readOptions, readParts } from './proof/options';

const SCORE = 90;
const REPORT = '.stryker-tmp/report.json';
/** The reports of parts, which take long: one counts while its code and its tests are as they were. */
const KEPT = '.stryker-tmp/kept';

/** These walk through the whole space: minutes for each mutant. `npm run prove` is their place. */
const TOO_SLOW = ['everywhere.test.ts'];

/** What is broken, and the tests that have to notice. */
const PARTS = {
  link: { mutate: ['lib/link/fragment.ts'], tests: testsOf('link', /^(fragment|limits)/) },
  table: {
    mutate: ['lib/rules/rules.ts'],
    tests: testsOf('rules', /^(situations|table)/),
  },
  engine: { mutate: engineFiles(), tests: testsOf('rules', /^(?!compare|table)/) },
  compare: { mutate: ['lib/rules/compare.ts'], tests: testsOf('rules', /^compare/) },
} as const;
type Part = keyof typeof PARTS;

const { part, write } = readOptions({
  part: { type: 'string', multiple: true, default: [] },
  write: { type: 'boolean', default: false },
});
const parts = readParts(part, Object.keys(PARTS) as Part[], write);
await installJudges();
const mutants = parts.flatMap((name) => readReport(keptReport(name) ?? breakPart(name)));
const files = [...new Set(mutants.map(({ file }) => file))].sort();
const survivors = unexplained(mutants);
for (const { file, line, code, replacement } of survivors)
  console.error(`${file}:${line} ${code} → ${replacement}`);

await conclude(
  {
    name: 'mutate',
    figures: [...files.map(figureOfFile), figureOf('All of it', mutants), figureOfExplanations()],
    notes: [explainSurvivors()],
  },
  write,
);

/** @returns what an earlier run said of the same code and tests; `null` where there was none */
function keptReport(name: Part): MutationReport | null {
  const file = keptFile(name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function keptFile(name: Part): string {
  const { mutate, tests } = PARTS[name];
  const files = [...mutate.map((file) => file.replace(/:.*$/, '')), ...tests];
  const digest = hash(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
  return `${KEPT}/${name}-${digest.slice(0, 12)}.json`;
}

function breakPart(name: Part): MutationReport {
  const { mutate, tests } = PARTS[name];
  const stryker = installed('@stryker-mutator/core/bin/stryker.js');
  const { status, signal } = spawnSync(
    process.execPath,
    [stryker, 'run', 'scripts/judge/stryker.config.json', '--mutate', mutate.join()],
    { stdio: 'inherit', env: { ...process.env, MUTATION_TESTS: tests.join() } },
  );
  if (status !== 0) throw new Error(`Stryker could not judge ${name}: ${signal ?? status}.`);
  mkdirSync(KEPT, { recursive: true });
  copyFileSync(REPORT, keptFile(name));
  return JSON.parse(readFileSync(REPORT, 'utf8'));
}

function figureOfFile(file: string) {
  return figureOf(
    `\`${file}\``,
    mutants.filter((mutant) => mutant.file === file),
  );
}

function figureOf(what: string, some: readonly Mutant[]) {
  const { score, noticed, count } = scoreOf(some);
  return {
    what,
    bound: `${SCORE} %`,
    figure: `${score.toFixed(1)} %: ${printCount(noticed)} of ${printCount(count)}`,
    isWithinBound: score >= SCORE,
  };
}

function figureOfExplanations() {
  const idle = idleExplanations(mutants);
  for (const { file, code } of idle) console.error(`${file}: ${code} survives no more`);
  return {
    what: 'Survivors that do the same, each with its reason',
    bound: 'each survives',
    figure: `${EQUIVALENT.length} explained, ${survivors.length} not, ${idle.length} survive no more`,
    isWithinBound: idle.length === 0,
  };
}

function explainSurvivors(): string {
  const rows = EQUIVALENT.map(
    ({ file, code, replacement, why }) => `- \`${file}\`: \`${code}\` → \`${replacement}\`. ${why}`,
  );
  return ['These survivors do what the code does, by other means:', ...rows].join('\n');
}

function testsOf(folder: string, names: RegExp): string[] {
  return readdirSync(`tests/${folder}`)
    .filter((name) => name.endsWith('.test.ts') && names.test(name) && !TOO_SLOW.includes(name))
    .map((name) => `tests/${folder}/${name}`);
}

/** Lists of words and codes are facts, which other tests compare with other lists. */
function engineFiles(): string[] {
  const lines = readFileSync('lib/rules/places.ts', 'utf8').split('\n');
  const code = lines.findIndex((line) => line.startsWith('const REGION_BY_COUNTRY')) + 1;
  const likely = lines.findIndex((line) => line.startsWith('/** Codes people try'));
  const names = ['checklist', 'condition', 'day', 'fold', 'rights', 'situation'];
  return [...names.map((name) => `lib/rules/${name}.ts`), `lib/rules/places.ts:${code}-${likely}`];
}
