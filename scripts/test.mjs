/**
 * Every check of a pull request, in order, whatever an earlier one says. The last line of the
 * output is `N passed, N failed`, in which a step that counts no tests counts as one.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { findFreePort, runNpm, setup } from './setup.mjs';

const RESULTS = 'test-results';
const UNIT_RESULTS = `${RESULTS}/unit.json`;
const E2E_RESULTS = `${RESULTS}/e2e.json`;
const SERVER_RESULTS = `${RESULTS}/servers.json`;

/** The site in a folder of a host, from a short build: nearly all that can differ is on every page. */
const FOLDER = { BASE_PATH: '/atlas', ATLAS_PLACES: 'de,gb,us' };

const results = [];

await setup();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const browser = await findBrowser();

await check('lockfile is complete', tsx('scripts/check-lockfile.ts'));
await check('lockfile vouches for all', [
  ...['exec', '--', 'lockfile-lint', '--path', 'package-lock.json', '--type', 'npm'],
  '--validate-integrity',
]);
await check('lint', ['run', 'lint']);
await check('types', ['run', 'typecheck']);
await check('unused code', ['run', 'unused']);
await check('unit tests', vitest('unit', UNIT_RESULTS), {}, () => countTests(UNIT_RESULTS));
if (await check('build in a folder', ['run', 'build'], FOLDER)) await checkSiteInFolder();
else skip(['links in a folder', 'browser in a folder'], 'there is no build');
if (await check('build', ['run', 'build'])) await checkBuiltSite();
else skip(['page weight', 'HTML', 'links', 'servers', 'browser tests'], 'there is no build');

summarise();

async function checkSiteInFolder() {
  await check('links in a folder', tsx('scripts/check-links.ts'), FOLDER);
  await checkInBrowser('browser in a folder', FOLDER);
}

async function checkBuiltSite() {
  await check('page weight', ['run', 'sizes']);
  await check('HTML', tsx('scripts/check-html.ts'));
  await check('links', tsx('scripts/check-links.ts'));
  await check('servers', vitest('servers', SERVER_RESULTS), {}, () => countTests(SERVER_RESULTS));
  await checkInBrowser('browser tests');
}

async function checkInBrowser(name, env = {}) {
  if (!browser) return skip([name], 'there is no browser');
  const browserEnv = { ...env, CHROMIUM_PATH: browser, PORT: String(await findFreePort()) };
  return check(name, ['run', 'e2e'], browserEnv, countBrowserTests);
}

/** Runs npm with these arguments. `count` reads what the step left; without it, it counts as one. */
async function check(name, args, env = {}, count = () => null) {
  console.log(`\n=== ${name}`);
  const start = Date.now();
  const status = await runNpm(args, env);
  const { passed, failed, skipped = 0 } = count() ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  // A runner can fail without a failed test: a file that does not load, a crash.
  const isLost = status !== 0 && failed === 0;
  results.push({
    name,
    passed,
    failed: failed + (isLost ? 1 : 0),
    skipped,
    seconds: (Date.now() - start) / 1000,
  });
  return status === 0;
}

function skip(names, reason) {
  for (const name of names) results.push({ name, passed: 0, failed: 1, seconds: 0, reason });
}

function tsx(script) {
  return ['exec', '--', 'tsx', script];
}

function vitest(script, results) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return ['run', script, '--', ...reporters];
}

/** What needs a server that is not installed is skipped, and has not passed. */
function countTests(results) {
  const counts = readResults(results);
  return (
    counts && {
      passed: counts.numPassedTests,
      failed: counts.numFailedTests,
      skipped: counts.numPendingTests,
    }
  );
}

/** A test that passed only when repeated has failed once too often. */
function countBrowserTests() {
  const stats = readResults(E2E_RESULTS)?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function summarise() {
  console.log('\n=== summary');
  for (const { name, passed, failed, skipped, seconds, reason } of results) {
    const state = failed === 0 ? 'ok    ' : 'FAILED';
    const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    const detail = reason ?? `${counts}, ${seconds.toFixed(1)} s`;
    console.log(`${state} ${name.padEnd(26)} ${detail}`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') > 0 ? 1 : 0;
}
