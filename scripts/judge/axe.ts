import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { RULES_OF_COLOUR, RULES_OF_WCAG } from './axe-rules';
import type { Judge } from './judgement';
import { BOUND_OF_SIGHTS, type Issue, readSights, type SightName, seeAll } from './sights';

const ALL: RunOptions = {
  runOnly: { type: 'tag', values: [...RULES_OF_WCAG] },
  resultTypes: ['violations'],
};
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: [...RULES_OF_COLOUR] } };
/** The dark and a person's own colours change nothing else. */
const OPTIONS: Readonly<Record<SightName, RunOptions>> = {
  light: ALL,
  '320 px': ALL,
  dark: COLOURS,
  'forced colours': COLOURS,
};

export const axeCore: Judge = {
  name: 'axe',
  title: `axe-core ${axe.version}`,
  bound: BOUND_OF_SIGHTS,
  judge: async () => {
    const { notes, ...finding } = readSights(await seeAll({ script: axe.source, findIssues }));
    return { ...finding, notes: ['every fold is open', ...notes] };
  },
};

function findIssues(page: Page, sight: SightName): Promise<Issue[]> {
  return page.evaluate(check, OPTIONS[sight]);
}

/** Runs in the page. */
async function check(options: RunOptions): Promise<Issue[]> {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const { violations } = await axe.run(document, options);
  return violations.map(({ id, help, nodes }) => ({
    ruleId: id,
    message: `${help}: ${nodes[0]?.html}`,
    confidence: 'FAIL',
  }));
}
