import { listFiles } from '../../lib/site/output';
import { installed, titled } from './installation';
import { type Finding, firstFew, type Judge, literal, verdictFor } from './judgement';
import { withSite } from './local-site';
import { readJson, runScript } from './run-program';
import { addressOf } from './sample';

export interface CheckedLink {
  readonly url: string;
  readonly state: 'OK' | 'BROKEN' | 'SKIPPED';
  readonly status?: number;
  readonly parent?: string;
}

export const links: Judge = {
  name: 'links',
  title: titled('linkinator', 'linkinator'),
  bound: '0 broken links on every page',
  judge: () =>
    withSite(async (origin) => {
      const files = (await listFiles('out')).filter((file) => file.endsWith('.html'));
      const checked: CheckedLink[] = [];
      // Its work grows with the square of what it is given: each folder has a run of its own.
      for (const pages of byFirstFolder(files)) checked.push(...(await follow(origin, pages)));
      return readLinks(files.length, checked);
    }),
};

/** The pages of each language together; what is in no folder makes one group. */
export function byFirstFolder(files: readonly string[]): string[][] {
  const folderOf = (file: string) => file.split('/').slice(0, -1)[0] ?? '';
  return [...Map.groupBy(files, folderOf).values()];
}

async function follow(origin: string, pages: readonly string[]): Promise<CheckedLink[]> {
  const outcome = await runScript(installed('linkinator/build/src/cli.js'), [
    ...pages.map((page) => `${origin}${addressOf(page)}`),
    ...['--format', 'json', '--verbosity', 'info'],
    // Nothing leaves this machine.
    ...['--skip', `^(?!${origin}/)`],
    // Answers in a fragment point to no id.
    ...['--check-fragments', '--skip-fragment', '='],
  ]);
  return readJson<{ links: CheckedLink[] }>(outcome.stdout, outcome).links;
}

/** @param pages how many were read; a link that several of them have is counted once */
export function readLinks(pages: number, all: readonly CheckedLink[]): Finding {
  const inside = new Set(all.filter(({ state }) => state !== 'SKIPPED').map(({ url }) => url));
  const broken = all.filter(({ state }) => state === 'BROKEN');
  const targets = new Set(broken.map(({ url }) => url));
  return {
    figure: `${targets.size} of ${inside.size} links on ${pages} pages broken`,
    verdict: verdictFor(inside.size > 0 && broken.length === 0),
    notes: firstFew(
      broken.map(({ url, status, parent }) =>
        literal(`${parent}: ${url} (${status ?? 'no answer'})`),
      ),
    ),
  };
}
