import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';
import { installed, titled } from './installation';
import { CannotRun, type Finding, firstFew, type Judge, literal, verdictFor } from './judgement';
import { withSite } from './local-site';
import { sampleAddresses } from './sample';

const ENGINE = 'accessibility-checker-engine';
const GUIDELINE = 'WCAG_2_2';
const DESKTOP = { width: 1280, height: 900 };
const SIGHTS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: DESKTOP, colorScheme: 'light' },
  dark: { viewport: DESKTOP, colorScheme: 'dark' },
  'forced colours': { viewport: DESKTOP, forcedColors: 'active' },
  '320 px': { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
};

/** What the engine found; it writes POTENTIAL where a person has to decide. */
export interface Issue {
  readonly ruleId: string;
  readonly message: string;
  readonly confidence: 'FAIL' | 'POTENTIAL';
}

export interface Sight {
  readonly address: string;
  readonly sight: string;
  readonly issues: readonly Issue[];
}

export const accessibility: Judge = {
  name: 'accessibility',
  title: titled('IBM Equal Access', ENGINE),
  bound: '0 violations in light, dark, forced colours, 320 px',
  judge: async () => {
    const executablePath = await findBrowser();
    if (!executablePath) throw new CannotRun('There is no Chromium here.');
    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
    const browser = await chromium.launch({ executablePath, args });
    try {
      return readSights(await withSite((origin) => seeAll(browser, origin)));
    } finally {
      await browser.close();
    }
  },
};

async function seeAll(browser: Browser, baseURL: string): Promise<Sight[]> {
  const engine = readFileSync(installed(`${ENGINE}/ace.js`), 'utf8');
  const addresses = await sampleAddresses();
  const sights: Sight[] = [];
  for (const [sight, options] of Object.entries(SIGHTS)) {
    // The engine builds what it needs in the page, which our policy would forbid.
    const context = await browser.newContext({ ...options, baseURL, bypassCSP: true });
    await context.addInitScript({ content: `${engine}\nglobalThis.ace = ace;` });
    const page = await context.newPage();
    for (const address of addresses)
      sights.push({ address, sight, issues: await findIssues(page, address) });
    await context.close();
  }
  return sights;
}

async function findIssues(page: Page, address: string): Promise<Issue[]> {
  await page.unrouteAll();
  // A browser stays where it is when the next page has no content: some pages lead on by themselves.
  await page.route(
    (url) => url.pathname !== address,
    (route) =>
      route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.continue(),
  );
  await page.goto(address);
  return page.evaluate(check, GUIDELINE);
}

/**
 * Runs in the page. The engine looks into closed folds too, and does not find the labels there that
 * no browser shows: they are opened.
 */
async function check(guideline: string): Promise<Issue[]> {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const { ace } = globalThis as unknown as { ace: { Checker: new () => Checker } };
  const { results } = await new ace.Checker().check(document, [guideline]);
  return results.flatMap(({ ruleId, message, value: [policy, confidence] }) =>
    policy === 'VIOLATION' && (confidence === 'FAIL' || confidence === 'POTENTIAL')
      ? [{ ruleId, message, confidence }]
      : [],
  );
}

interface Checker {
  check(
    node: Document,
    guidelines: string[],
  ): Promise<{ results: { ruleId: string; message: string; value: [string, string] }[] }>;
}

export function readSights(sights: readonly Sight[]): Finding {
  const issues = sights.flatMap(({ issues }) => issues);
  const failed = issues.filter(({ confidence }) => confidence === 'FAIL');
  const doubtful = issues.filter(({ confidence }) => confidence === 'POTENTIAL');
  const pages = new Set(sights.map(({ address }) => address)).size;
  return {
    figure: `${failed.length} violations on ${pages} pages in ${sights.length} sights`,
    verdict: verdictFor(sights.length > 0 && failed.length === 0),
    notes: [
      'no rule is switched off; every fold is open',
      ...firstFew(rulesOf(failed).map((rule) => describe(rule, sights))),
      ...(doubtful.length > 0 ? [`for a person to decide: ${rulesOf(doubtful).join(', ')}`] : []),
    ],
  };
}

function rulesOf(issues: readonly Issue[]): string[] {
  return [...new Set(issues.map(({ ruleId }) => ruleId))].sort();
}

function describe(rule: string, sights: readonly Sight[]): string {
  const broken = sights.filter(({ issues }) =>
    issues.some(({ ruleId, confidence }) => ruleId === rule && confidence === 'FAIL'),
  );
  const message = broken[0]?.issues.find(({ ruleId }) => ruleId === rule)?.message ?? '';
  const where = [...new Set(broken.map(({ address }) => address))].map(literal).join(' ');
  return `${literal(`${rule}: ${message}`)} on ${where}`;
}
