import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run } from './setup.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium; null, with one sentence said, when none is here and none can be had. */
export async function findBrowser() {
  const found = presentBrowser() ?? (await installBrowser());
  if (!found) {
    console.error('No browser: install Chromium, or set CHROMIUM_PATH to one, and run this again.');
  }
  return found;
}

function presentBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  if (named) console.error(`CHROMIUM_PATH names ${named}, which is not there.`);
  const own = playwrightBrowser();
  return existsSync(own) ? own : onPath(COMMANDS);
}

function playwrightBrowser() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  return chromium.executablePath();
}

function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return files.find((file) => existsSync(file)) ?? null;
}

async function installBrowser() {
  console.log('No browser found: installing Chromium …');
  if (process.getuid?.() === 0 && isDebian()) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], quiet);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  } else {
    await run('npx', ['playwright', 'install', 'chromium']);
  }
  return presentBrowser();
}

function isDebian() {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return existsSync('/etc/debian_version');
  } catch {
    return false;
  }
}
