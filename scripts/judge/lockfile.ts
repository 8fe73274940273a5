import { readFileSync } from 'node:fs';
import { findLockfileGaps, type LockedPackage } from '../../lib/site/lockfile';
import { titled } from './installation';
import { type Finding, firstFew, type Judge, literal, verdictFor } from './judgement';
import { runScript } from './run-program';

const LOCKFILES = ['package-lock.json', 'scripts/judge/package-lock.json'];

export interface CheckedLockfile {
  readonly file: string;
  readonly packages: number;
  readonly problems: readonly string[];
}

export const lockfile: Judge = {
  name: 'lockfile',
  title: titled('lockfile-lint', 'lockfile-lint', '.'),
  bound: 'every package has a checksum, for every platform',
  judge: async () => readLockfiles(await Promise.all(LOCKFILES.map(check))),
};

async function check(file: string): Promise<CheckedLockfile> {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const { status, stderr } = await runScript('node_modules/lockfile-lint/bin/lockfile-lint.js', [
    ...['--path', file, '--type', 'npm', '--validate-integrity', '--format', 'plain'],
  ]);
  const complaints = status === 0 ? [] : stderr.split('\n').filter(Boolean);
  return {
    file,
    packages: Object.keys(packages).length,
    problems: [...complaints, ...findLockfileGaps(packages)],
  };
}

export function readLockfiles(lockfiles: readonly CheckedLockfile[]): Finding {
  const problems = lockfiles.flatMap((each) =>
    each.problems.map((text) => `${each.file}: ${text}`),
  );
  const count = lockfiles.reduce((sum, { packages }) => sum + packages, 0);
  return {
    figure: `${problems.length} problems, ${count} packages in ${lockfiles.length} lockfiles`,
    verdict: verdictFor(count > 0 && problems.length === 0),
    notes: firstFew(problems.map(literal)),
  };
}
