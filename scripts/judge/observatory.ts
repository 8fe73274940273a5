import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installed, titled } from './installation';
import { type Finding, firstFew, type Judge, literal, verdictFor } from './judgement';
import { readJson, runScript } from './run-program';
import { sampleAddresses } from './sample';
import { type SecureSite, withSecureSite } from './secure-site';

/**
 * The most that version 1.4.8 gives without a cookie, whose flags earn 5, and without a place in the
 * browsers' list of hosts that are https only, which earns 5 and which no loopback host has.
 */
const HIGHEST = { withoutScript: 130, withScript: 135 };
const PACKAGE = '@mdn/mdn-http-observatory';

export interface Scan {
  readonly scan: { readonly grade: string; readonly score: number };
  readonly tests: Readonly<Record<string, { readonly pass: boolean; readonly result: string }>>;
}

export interface ScannedPage extends Scan {
  readonly address: string;
  readonly hasScript: boolean;
}

export const observatory: Judge = {
  name: 'observatory',
  title: titled('MDN HTTP Observatory', PACKAGE),
  bound: 'A+; 130, and 135 with a script',
  judge: async () => {
    // The package would fill it from the network when it is installed.
    writeFileSync(installed(`${PACKAGE}/conf/hsts-preload.json`), '{}');
    const addresses = (await sampleAddresses()).filter((address) => !isFramed(address));
    return withSecureSite(async (site) => {
      const pages: ScannedPage[] = [];
      for (const address of addresses) pages.push(await scanPage(site, address));
      return readScans(pages);
    });
  },
};

/** Pages that others may frame give up the points for forbidding it. */
function isFramed(address: string): boolean {
  return address.startsWith('/embed/');
}

async function scanPage({ host, authority }: SecureSite, address: string): Promise<ScannedPage> {
  const program = installed(`${PACKAGE}/src/scan.js`);
  const outcome = await runScript(program, [`${host}${address}`], {
    NODE_EXTRA_CA_CERTS: authority,
  });
  const html = await readFile(join('out', address, address.endsWith('/') ? 'index.html' : ''));
  return {
    address,
    hasScript: html.includes('<script type="module" src='),
    ...readJson<Scan>(outcome.stdout, outcome),
  };
}

export function readScans(pages: readonly ScannedPage[]): Finding {
  const scores = pages.map(({ scan }) => scan.score);
  const grades = [...new Set(pages.map(({ scan }) => scan.grade))].sort();
  const short = pages.filter((page) => page.scan.grade !== 'A+' || page.scan.score < highest(page));
  return {
    figure: `${grades.join(', ')}; ${Math.min(...scores)} to ${Math.max(...scores)} on ${pages.length} pages`,
    verdict: verdictFor(pages.length > 0 && short.length === 0),
    notes: [
      'the most without a cookie and a preloaded host; the pages to embed, which may be framed, are left out',
      ...firstFew(short.map(describe)),
    ],
  };
}

function highest({ hasScript }: ScannedPage): number {
  return hasScript ? HIGHEST.withScript : HIGHEST.withoutScript;
}

function describe({ address, scan, tests }: ScannedPage): string {
  const missed = Object.values(tests).filter(({ pass }) => !pass);
  const reasons = missed.map(({ result }) => literal(result)).join(', ');
  return `${literal(address)} has ${scan.grade}, ${scan.score}${reasons && `: ${reasons}`}`;
}
