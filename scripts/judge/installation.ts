import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../setup.mjs';

const FOLDER = 'scripts/judge';

type Locked = Readonly<Record<string, { readonly integrity?: string; readonly optional?: true }>>;

/**
 * Installs what the judges' own lockfile names, unless all of it is there. No install script runs:
 * some would ask the network for lists and browsers that nobody needs here.
 */
export async function installJudges(): Promise<void> {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (wanted && present && isInstalled(wanted, present)) return;
  console.log(`Installing the judges in ${FOLDER} with npm ci …`);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
  const status = await runNpm(['ci', '--prefix', FOLDER, ...quiet]);
  if (status !== 0) throw new Error('The judges could not be installed: see what npm says above.');
}

/** What is for another platform may be absent. */
export function isInstalled(wanted: Locked, present: Locked): boolean {
  return Object.entries(wanted).every(([name, { integrity, optional }]) => {
    const found = present[name];
    return name === '' || (found ? found.integrity === integrity : optional === true);
  });
}

/** The path of a file that a judge has brought along: `vnu-jar/build/dist/vnu.jar`. */
export function installed(file: string): string {
  return join(FOLDER, 'node_modules', file);
}

/** A judge's name with the version that its lockfile pins. */
export function titled(title: string, dependency: string, folder = FOLDER): string {
  const { devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${title} ${devDependencies[dependency]}`;
}

function readPackages(file: string): Locked | null {
  const path = join(FOLDER, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}
