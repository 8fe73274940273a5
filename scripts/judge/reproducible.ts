import { createHash } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forEachFew, listFiles } from '../../lib/site/output';
import { runNpm } from '../setup.mjs';
import { type Finding, firstFew, type Judge, literal, verdictFor } from './judgement';
import { runProgram } from './run-program';

/** File → the checksum of its bytes. */
export type Tree = ReadonlyMap<string, string>;

export const reproducible: Judge = {
  name: 'reproducible',
  title: 'two clean builds of the commit',
  bound: 'the same bytes',
  judge: async () => {
    const [one, other] = [await buildAfresh(), await buildAfresh()];
    return readTrees(one, other, existsSync('out') ? await readTree('out') : new Map());
  },
};

/** The export of the last commit, built in a folder of its own that is gone afterwards. */
async function buildAfresh(): Promise<Tree> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-build-'));
  const site = join(folder, 'site');
  try {
    const { status } = await runProgram('git', ['clone', '--quiet', '.', site]);
    if (status !== 0) throw new Error('The commit could not be cloned.');
    await cp('node_modules', join(site, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
    });
    if ((await runNpm(['run', 'build', '--prefix', site])) !== 0)
      throw new Error('The commit cannot be built: see what the build says above.');
    return await readTree(join(site, 'out'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readTree(folder: string): Promise<Tree> {
  const files = await listFiles(folder);
  const tree = new Map(files.map((file) => [file, '']));
  await forEachFew(files, async (file) => {
    const bytes = await readFile(join(folder, file));
    tree.set(file, createHash('sha256').update(bytes).digest('hex'));
  });
  return tree;
}

/** @param judged the export that the other judges looked at */
export function readTrees(one: Tree, other: Tree, judged: Tree): Finding {
  const differing = differencesOf(one, other);
  const stale = differencesOf(one, judged);
  return {
    figure: `${one.size} files, ${differing.length} differ`,
    verdict: verdictFor(one.size > 0 && differing.length === 0),
    notes: [
      ...firstFew(differing.map(literal)),
      stale.length === 0
        ? 'what the other judges looked at is the same, too'
        : `what the other judges looked at differs from the commit in ${stale.length} files`,
    ],
  };
}

function differencesOf(one: Tree, other: Tree): string[] {
  const files = new Set([...one.keys(), ...other.keys()]);
  return [...files].filter((file) => one.get(file) !== other.get(file)).sort();
}
