import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { FORBIDS_STORAGE, JOURNEYS, type Journey } from './firefox-journeys';
import type { Page } from './firefox-page';
import { titled } from './installation';
import { CannotRun, type Finding, firstFew, type Judge, literal, verdictFor } from './judgement';
import { withSite } from './local-site';
import { runProgram } from './run-program';

const COMMANDS = ['firefox', 'firefox-esr'];
const SCREEN = { width: 1280, height: 900 };
const SECONDS = 1_000;

/** One reader's way through the site, and what stopped or offended them; null where nothing did. */
export interface Walk {
  readonly journey: string;
  readonly problem: string | null;
}

export const firefox: Judge = {
  name: 'firefox',
  title: titled('Firefox, driven by puppeteer-core', 'puppeteer-core'),
  bound: 'every journey comes to its end',
  judge: async () => {
    const executablePath = findFirefox();
    if (!executablePath)
      throw new CannotRun('There is no Firefox here: install one, or set FIREFOX_PATH to one.');
    await runProgram('pdftotext', ['-v']).catch(() => {
      throw new CannotRun('There is no pdftotext here to read with what Firefox prints.');
    });
    return withSite((origin) => walkAll(executablePath, origin));
  },
};

function findFirefox(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const files = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [process.env.FIREFOX_PATH ?? '', ...files].find((file) => existsSync(file)) ?? null;
}

/** A browser that forbids storage is another browser: its reader has set it so. */
async function walkAll(executablePath: string, origin: string): Promise<Finding> {
  const walks: Walk[] = [];
  let version = '';
  for (const forbidsStorage of [false, true]) {
    const browser = await launch(executablePath, forbidsStorage);
    try {
      version = await browser.version();
      for (const journey of JOURNEYS)
        if ((journey.browser === FORBIDS_STORAGE) === forbidsStorage)
          walks.push(await walk(browser, journey, origin));
    } finally {
      await browser.close();
    }
  }
  return readWalks(walks, version);
}

function launch(executablePath: string, forbidsStorage: boolean): Promise<Browser> {
  const load = createRequire(resolve('scripts/judge/package.json'));
  const { default: puppeteer } = load('puppeteer-core');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: 60 * SECONDS,
    // What the settings call "All cookies (will cause websites to break)".
    ...(forbidsStorage && { extraPrefsFirefox: { 'network.cookie.cookieBehavior': 2 } }),
  });
}

/** As much of puppeteer as this needs: it is installed only when somebody judges. */
interface Browser {
  version(): Promise<string>;
  createBrowserContext(): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
  close(): Promise<void>;
}

/** Each reader comes with nothing kept. */
async function walk(browser: Browser, journey: Journey, origin: string): Promise<Walk> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const complaints = await listen(page, origin);
    await page.setViewport(SCREEN);
    page.setDefaultTimeout(20 * SECONDS);
    await journey.walk(page, origin);
    // What the browser has said until now arrives before this answer.
    await page.evaluate('true');
    return { journey: journey.name, problem: findProblem(complaints, journey.says) };
  } catch (error) {
    return { journey: journey.name, problem: error instanceof Error ? error.message : `${error}` };
  } finally {
    await context.close();
  }
}

/** A fault that is meant has to be said by the browser, or it did not happen. */
function findProblem(complaints: readonly string[], meant: RegExp | undefined): string | null {
  if (meant && !complaints.some((each) => meant.test(each))) return `nobody said ${meant.source}`;
  return complaints.find((each) => !meant?.test(each)) ?? null;
}

/** Whatever leaves for elsewhere, and whatever the browser or its policy says of the page. */
async function listen(page: Page, origin: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('request', (request) => {
    // Firefox draws the marks of lists with a font of its own, which it has as a data address.
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      complaints.push(`asks ${url.origin}`);
  });
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await page.evaluateOnNewDocument(tellViolations);
  return complaints;
}

/** Runs in the page, on which the driver hears the console only. */
function tellViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`policy: ${violatedDirective} ${blockedURI}`),
  );
}

/** @param version as the driver says it: `firefox/153.7.0` */
export function readWalks(walks: readonly Walk[], version: string): Finding {
  const stopped = walks.filter(({ problem }) => problem !== null);
  return {
    figure: `${walks.length - stopped.length} of ${walks.length} journeys`,
    verdict: verdictFor(walks.length > 0 && stopped.length === 0),
    notes: [
      `${literal(version)}, over WebDriver BiDi`,
      'on each journey nothing is asked of another origin, and neither the console nor the policy complains',
      ...firstFew(stopped.map(({ journey, problem }) => `${journey}: ${literal(problem ?? '')}`)),
    ],
  };
}
