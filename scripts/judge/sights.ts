import { availableParallelism } from 'node:os';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';
import { CannotRun, type Finding, firstFew, literal, verdictFor } from './judgement';
import { withSite } from './local-site';
import { sampleAddresses } from './sample';

const DESKTOP = { width: 1280, height: 900 };
const OPTIONS = {
  light: { viewport: DESKTOP, colorScheme: 'light' },
  dark: { viewport: DESKTOP, colorScheme: 'dark' },
  'forced colours': { viewport: DESKTOP, forcedColors: 'active' },
  '320 px': { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
} as const satisfies Record<string, BrowserContextOptions>;

export type SightName = keyof typeof OPTIONS;
const SIGHTS = Object.keys(OPTIONS) as readonly SightName[];
export const BOUND_OF_SIGHTS = `0 violations in ${SIGHTS.join(', ')}, in each language`;

/** What an engine found: POTENTIAL where a person has to decide. */
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

/** An engine for accessibility. */
export interface Engine {
  /** Source of a script that has to be in each page before its own. */
  readonly script?: string;
  /** Looks at the page that is open. */
  readonly findIssues: (page: Page, sight: SightName) => Promise<Issue[]>;
}

/** Every class of page in each language, in each sight; on as many pages at once as there are cores. */
export async function seeAll(engine: Engine): Promise<Sight[]> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new CannotRun('There is no Chromium here.');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const addresses = await sampleAddresses('every class in each language');
    return await withSite(async (origin) => {
      const open = SIGHTS.flatMap((sight) => addresses.map((address) => ({ sight, address })));
      const seen = Array.from({ length: availableParallelism() }, () =>
        seeInTurn(browser, origin, engine, open),
      );
      return (await Promise.all(seen)).flat();
    });
  } finally {
    await browser.close();
  }
}

/** Takes from what is `open` until nothing is left. */
async function seeInTurn(
  browser: Browser,
  baseURL: string,
  { script, findIssues }: Engine,
  open: { sight: SightName; address: string }[],
): Promise<Sight[]> {
  const seen: Sight[] = [];
  const pages = new Map<SightName, Page>();
  for (let next = open.shift(); next; next = open.shift()) {
    const { sight, address } = next;
    const page = pages.get(sight) ?? (await openPage(browser, baseURL, script, sight));
    pages.set(sight, page);
    await stayAt(page, address);
    seen.push({ address, sight, issues: await findIssues(page, sight) });
  }
  return seen;
}

async function openPage(
  browser: Browser,
  baseURL: string,
  script: string | undefined,
  sight: SightName,
): Promise<Page> {
  // An engine builds what it needs in the page, which our policy would forbid.
  const context = await browser.newContext({ ...OPTIONS[sight], baseURL, bypassCSP: true });
  if (script) await context.addInitScript({ content: script });
  return context.newPage();
}

/** A browser stays where it is when the next page has no content: some pages lead on by themselves. */
async function stayAt(page: Page, address: string): Promise<void> {
  await page.unrouteAll();
  await page.route(
    (url) => url.pathname !== address,
    (route) =>
      route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.continue(),
  );
  await page.goto(address);
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
