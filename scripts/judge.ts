import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { replaceBlock } from '../lib/proof/blocks';
import { accessibility } from './judge/accessibility';
import { parseJudgeArguments } from './judge/arguments';
import { axeCore } from './judge/axe';
import { csp } from './judge/csp';
import { firefox } from './judge/firefox';
import { htmlValidate } from './judge/html-validate';
import { installJudges } from './judge/installation';
import { hear, holds, type Judge, type Judgement, printJudgements } from './judge/judgement';
import { lighthouse } from './judge/lighthouse';
import { links } from './judge/links';
import { lockfile } from './judge/lockfile';
import { nu } from './judge/nu';
import { observatory } from './judge/observatory';
import { reproducible } from './judge/reproducible';
import { runProgram } from './judge/run-program';
import { sbom } from './judge/sbom';

const PROOF = 'docs/proof.md';

/** The quick ones first. */
const JUDGES: readonly Judge[] = [
  lockfile,
  sbom,
  csp,
  observatory,
  htmlValidate,
  nu,
  links,
  firefox,
  accessibility,
  axeCore,
  lighthouse,
  reproducible,
];

const parsed = parseJudgeArguments(
  process.argv.slice(2),
  JUDGES.map(({ name }) => name),
);
if (!parsed.ok) stop(parsed.problem);
else if (!existsSync('out/404.html'))
  stop('There is nothing to judge yet: run "npm run build" first.');
else {
  const { names, write } = parsed.request;
  await installJudges();
  const judgements = await hearAll(JUDGES.filter(({ name }) => names.includes(name)));
  const table = printJudgements(judgements);
  console.log(`\n${table}`);
  if (write) await writeProof(table);
  process.exitCode = holds(judgements) ? 0 : 1;
}

async function hearAll(judges: readonly Judge[]): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const judge of judges) {
    console.log(`${judge.title} …`);
    const judgement = await hear(judge);
    console.log(`  ${judgement.verdict}: ${judgement.figure}`);
    judgements.push(judgement);
  }
  return judgements;
}

async function writeProof(table: string): Promise<void> {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  const head = `Judged on ${day}, at ${await nameCommit()}, by \`npm run judge -- --write\`.`;
  const document = replaceBlock(readFileSync(PROOF, 'utf8'), 'judge', `${head}\n\n${table}`);
  writeFileSync(PROOF, document);
  console.log(`${PROOF} is written.`);
}

async function nameCommit(): Promise<string> {
  const { stdout: commit } = await runProgram('git', ['rev-parse', '--short', 'HEAD']);
  const { stdout: changes } = await runProgram('git', ['status', '--porcelain']);
  const others = changes.split('\n').filter((line) => line && !line.endsWith(PROOF));
  return `commit ${commit.trim()}${others.length > 0 ? ' with changes that are not committed' : ''}`;
}

function stop(problem: string): void {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}
