import { titled } from './installation';
import { type Finding, firstFew, type Judge, literal, verdictFor } from './judgement';
import { type Outcome, runScript } from './run-program';

export const htmlValidate: Judge = {
  name: 'html-validate',
  title: titled('html-validate', 'html-validate', '.'),
  bound: '0 problems on every page class',
  judge: async () => readCheck(await runScript('scripts/check-html.ts', [])),
};

/** Reads what `scripts/check-html.ts` says: the figure first, then the problems. */
export function readCheck({ status, stdout, stderr }: Outcome): Finding {
  const [, pages, classes, problems] =
    /^(\d+) pages of (\d+) classes checked, (\d+) kinds of problem\.$/m.exec(stdout) ?? [];
  if (problems === undefined) throw new Error('The check of the HTML came to no end.');
  return {
    figure: `${problems} problems on ${pages} pages of ${classes} classes`,
    verdict: verdictFor(status === 0 && problems === '0' && pages !== '0'),
    notes: firstFew(stderr.split('\n').filter(Boolean).map(literal)),
  };
}
