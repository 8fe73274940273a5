import { installed, titled } from './installation';
import { type Finding, firstFew, type Judge, literal, verdictFor } from './judgement';
import { withSite } from './local-site';
import { readJson, runScript } from './run-program';

export interface CheckedLink {
  readonly url: string;
  readonly state: 'OK' | 'BROKEN' | 'SKIPPED';
  readonly status?: number;
  readonly parent?: string;
}

export const links: Judge = {
  name: 'links',
  title: titled('linkinator', 'linkinator'),
  bound: '0 broken links inside the site',
  judge: () =>
    withSite(async (origin) => {
      const outcome = await runScript(installed('linkinator/build/src/cli.js'), [
        ...[`${origin}/`, '--recurse', '--format', 'json', '--verbosity', 'info'],
        // Nothing leaves this machine.
        ...['--skip', `^(?!${origin}/)`],
        // Answers in a fragment point to no id.
        ...['--check-fragments', '--skip-fragment', '='],
      ]);
      return readLinks(readJson<{ links: CheckedLink[] }>(outcome.stdout, outcome).links);
    }),
};

export function readLinks(all: readonly CheckedLink[]): Finding {
  const inside = all.filter(({ state }) => state !== 'SKIPPED');
  const broken = inside.filter(({ state }) => state === 'BROKEN');
  return {
    figure: `${broken.length} of ${inside.length} broken`,
    verdict: verdictFor(inside.length > 0 && broken.length === 0),
    notes: firstFew(
      broken.map(({ url, status, parent }) =>
        literal(`${parent}: ${url} (${status ?? 'no answer'})`),
      ),
    ),
  };
}
