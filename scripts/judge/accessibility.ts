import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { installed, titled } from './installation';
import type { Judge } from './judgement';
import { BOUND_OF_SIGHTS, type Issue, readSights, seeAll } from './sights';

const ENGINE = 'accessibility-checker-engine';
const GUIDELINE = 'WCAG_2_2';

export const accessibility: Judge = {
  name: 'accessibility',
  title: titled('IBM Equal Access', ENGINE),
  bound: BOUND_OF_SIGHTS,
  judge: async () => {
    const engine = readFileSync(installed(`${ENGINE}/ace.js`), 'utf8');
    const script = `${engine}\nglobalThis.ace = ace;`;
    const { notes, ...finding } = readSights(await seeAll({ script, findIssues }));
    return { ...finding, notes: ['no rule is switched off; every fold is open', ...notes] };
  },
};

function findIssues(page: Page): Promise<Issue[]> {
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
