import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../find-browser.mjs';
import { installed, titled } from './installation';
import { CannotRun, type Finding, firstFew, type Judge, literal, verdictFor } from './judgement';
import { withSite } from './local-site';
import { runScript } from './run-program';
import { sampleAddresses } from './sample';

const RUNS = 5;
const FLAGS = [
  '--no-sandbox',
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The least of each category, of 100. */
const BOUNDS = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof BOUNDS;
const CATEGORIES = Object.keys(BOUNDS) as readonly Category[];

/** Of these, the first page of each kind that the build has. */
const KINDS = [/^\/en\/$/, /^\/en\/[a-z]{2}\/$/, /^\/en\/objection\/.+/, /^\/en\/changes\/.+/];

export interface Report {
  readonly categories: Readonly<
    Record<
      Category,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly scoreDisplayMode: string }>
  >;
}

export interface Runs {
  readonly address: string;
  readonly reports: readonly Report[];
}

export const lighthouse: Judge = {
  name: 'lighthouse',
  title: titled('Lighthouse', 'lighthouse'),
  bound: `performance ≥ ${BOUNDS.performance}, accessibility, best practices, SEO 100; median of ${RUNS}`,
  judge: async () => {
    const browser = await findBrowser();
    if (!browser) throw new CannotRun('There is no Chromium here.');
    const addresses = pickPages(await sampleAddresses());
    return withSite(async (origin) => {
      const pages: Runs[] = [];
      for (const address of addresses) {
        const reports: Report[] = [];
        for (let run = 0; run < RUNS; run += 1)
          reports.push(await report(browser, `${origin}${address}`));
        pages.push({ address, reports });
      }
      return readRuns(pages);
    });
  },
};

export function pickPages(addresses: readonly string[]): string[] {
  return KINDS.flatMap((kind) => addresses.find((address) => kind.test(address)) ?? []);
}

async function report(browser: string, url: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-lighthouse-'));
  const file = join(folder, 'report.json');
  try {
    const { stderr } = await runScript(
      installed('lighthouse/cli/index.js'),
      [
        ...[url, '--output', 'json', '--output-path', file, '--no-enable-error-reporting'],
        ...['--only-categories', CATEGORIES.join(','), `--chrome-flags=${FLAGS.join(' ')}`],
      ],
      { CHROME_PATH: browser },
    );
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      throw new Error(`Lighthouse left no report. ${stderr.trim().split('\n').at(-1)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function readRuns(pages: readonly Runs[]): Finding {
  const medians = pages.map(({ address, reports }) => ({
    address,
    reports,
    scores: CATEGORIES.map((category) => medianScore(reports, category)),
  }));
  const lowest = CATEGORIES.map((_, index) =>
    Math.min(...medians.map(({ scores }) => scores[index] ?? 0)),
  );
  const short = medians.filter(({ scores }) =>
    CATEGORIES.some((category, index) => (scores[index] ?? 0) < BOUNDS[category]),
  );
  return {
    figure: `at least ${lowest.join(', ')} on ${pages.length} pages`,
    verdict: verdictFor(pages.length > 0 && short.length === 0),
    notes: [
      medians.map(({ address, scores }) => `${literal(address)} ${scores.join(' ')}`).join(', '),
      ...firstFew(short.map(({ address, reports }) => describeShort(address, reports))),
    ],
  };
}

/** A category without a score has none of its points. */
function medianScore(reports: readonly Report[], category: Category): number {
  const scores = reports.map(({ categories }) =>
    Math.round((categories[category].score ?? 0) * 100),
  );
  return scores.sort((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0;
}

/** What cost points: in Lighthouse's words, of the last run. */
function describeShort(address: string, reports: readonly Report[]): string {
  const last = reports.at(-1);
  const ids = CATEGORIES.flatMap(
    (category) => last?.categories[category].auditRefs.map(({ id }) => id) ?? [],
  );
  const failed = ids.filter((id) => {
    const audit = last?.audits[id];
    const isScored = audit?.scoreDisplayMode === 'binary' || audit?.scoreDisplayMode === 'numeric';
    return isScored && (audit.score ?? 0) < 0.9;
  });
  return `${literal(address)}: ${[...new Set(failed)].map(literal).join(' ')}`;
}
