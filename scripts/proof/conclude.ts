import { readFileSync, writeFileSync } from 'node:fs';
import { replaceBlock } from '../../lib/proof/blocks';
import { allHold, type Figure, printFigures } from '../../lib/proof/figures';
import { runProgram } from '../judge/run-program';

const PROOF = 'docs/proof.md';

export interface Conclusion {
  /** The command, which is also the name of its part of docs/proof.md. */
  readonly name: string;
  readonly figures: readonly Figure[];
  /** What somebody has to know to trust the figures; Markdown, a paragraph each. */
  readonly notes: readonly string[];
}

/** Prints what was shown, writes it down where asked, and exits with 0 where all of it holds. */
export async function conclude({ name, figures, notes }: Conclusion, write: boolean) {
  const text = [printFigures(figures), ...notes].join('\n\n');
  console.log(`\n${text}`);
  if (write) {
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
    const head = `Shown on ${day}, at ${await nameCommit()}, by \`npm run ${name} -- --write\`.`;
    writeFileSync(PROOF, replaceBlock(readFileSync(PROOF, 'utf8'), name, `${head}\n\n${text}`));
    console.log(`${PROOF} is written.`);
  }
  process.exitCode = allHold(figures) ? 0 : 1;
}

async function nameCommit(): Promise<string> {
  const { stdout: commit } = await runProgram('git', ['rev-parse', '--short', 'HEAD']);
  const { stdout: changes } = await runProgram('git', ['status', '--porcelain']);
  const others = changes.split('\n').filter((line) => line && !line.endsWith(PROOF));
  return `commit ${commit.trim()}${others.length > 0 ? ' with changes that are not committed' : ''}`;
}
