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
await check('unit tests', unitTests(), {}, countUnitTests);
if (await check('build', ['run', 'build'])) await checkBuiltSite();
else skip(['page weight', 'HTML', 'links', 'browser tests'], 'there is no build');

summarise();

async function checkBuiltSite() {
  await check('page weight', ['run', 'sizes']);
  await check('HTML', tsx('scripts/check-html.ts'));
  await check('links', tsx('scripts/check-links.ts'));
  if (!browser) return skip(['browser tests'], 'there is no browser');
  const env = { CHROMIUM_PATH: browser, PORT: String(await findFreePort()) };
  return check('browser tests', ['run', 'e2e'], env, countBrowserTests);
}

/** Runs npm with these arguments. `count` reads what the step left; without it, it counts as one. */
async function check(name, args, env = {}, count = () => null) {
  console.log(`\n=== ${name}`);
  const start = Date.now();
  const status = await runNpm(args, env);
  const { passed, failed } = count() ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  // A runner can fail without a failed test: a file that does not load, a crash.
  const isLost = status !== 0 && failed === 0;
  results.push({
    name,
    passed,
    failed: failed + (isLost ? 1 : 0),
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

function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`];
  return ['run', 'unit', '--', ...reporters];
}

function countUnitTests() {
  const counts = readResults(UNIT_RESULTS);
  return counts && { passed: counts.numPassedTests, failed: counts.numFailedTests };
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
  for (const { name, passed, failed, seconds, reason } of results) {
    const state = failed === 0 ? 'ok    ' : 'FAILED';
    const detail = reason ?? `${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`;
    console.log(`${state} ${name.padEnd(26)} ${detail}`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') > 0 ? 1 : 0;
}
