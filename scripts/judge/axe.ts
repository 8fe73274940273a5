import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { ALL_RULES, COLOUR_RULES, runAxe } from './axe-in-page';
import type { Judge } from './judgement';
import { BOUND_OF_SIGHTS, type Issue, readSights, type SightName, seeAll } from './sights';

/** The dark and a person's own colours change nothing but colours. */
const RULES = {
  light: ALL_RULES,
  '320 px': ALL_RULES,
  dark: COLOUR_RULES,
  'forced colours': COLOUR_RULES,
} as const satisfies Record<SightName, unknown>;

export const axeCore: Judge = {
  name: 'axe',
  title: `axe-core ${axe.version}`,
  bound: BOUND_OF_SIGHTS,
  judge: async () => {
    const { notes, ...finding } = readSights(await seeAll({ findIssues }));
    return { ...finding, notes: ['every fold is open', ...notes] };
  },
};

async function findIssues(page: Page, sight: SightName): Promise<Issue[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const violations = await runAxe(page, RULES[sight]);
  return violations.map(({ id, help, nodes }) => ({
    ruleId: id,
    message: `${help}: ${nodes[0]?.html}`,
    confidence: 'FAIL',
  }));
}
