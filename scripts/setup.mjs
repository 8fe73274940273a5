/**
 * What `npm start` and `npm test` share. It runs on a fresh clone, so it uses nothing but Node 20;
 * everything after the installation runs through npm, which puts the pinned Node 24 first.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

const isWindows = process.platform === 'win32';

/** Runs a command in the project, with its output shown. Gives its exit status. */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      // npm is a .cmd file on Windows, which only a shell starts.
      shell: isWindows,
      // A group of its own: npm does not pass every signal on to what it started.
      detached: !isWindows,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    const stop = (signal) => (isWindows ? child.kill(signal) : process.kill(-child.pid, signal));
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    child.on('error', () => resolve(127));
    child.on('close', (status) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve(status ?? 1);
    });
  });
}

/** @param args of npm. `npm --silent test` would silence every step too: they keep their voice. */
export function runNpm(args, env = {}) {
  return run('npm', args, { npm_config_loglevel: 'notice', ...env });
}

/** Installs what package-lock.json names, unless all of it is there. */
export async function setup() {
  if (isInstalled()) return;
  console.log('Installing the dependencies with npm ci …');
  // The packages that ask for a newer Node than npm's own get it: it is one of them.
  const quiet = { PATH: pathWithoutOurs(), npm_config_loglevel: 'error' };
  const status = await runNpm(['ci', '--no-audit', '--no-fund'], quiet);
  if (status === 0) return;
  console.error('The dependencies could not be installed: see what npm says above.');
  process.exit(1);
}

/** Whether a server could listen there now. */
export function isPortFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host }, () => probe.close(() => resolve(true)));
  });
}

export function findFreePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** npm keeps in node_modules a lockfile of what it has put there, written when it is done. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    const found = present[name];
    if (name === '' || (!found && entry.optional)) return true;
    return found?.version === entry.version && found?.integrity === entry.integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** `npm ci` replaces node_modules, so it cannot run on the Node that lies there. */
function pathWithoutOurs() {
  const ours = path.join('node_modules', '.bin');
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.filter((folder) => !folder.endsWith(ours)).join(path.delimiter);
}
