import type { Page } from '@playwright/test';
import { ALL_RULES, runAxe } from '../../scripts/judge/axe-in-page';

/** Each rule of axe that the page breaks, with the elements that do: `color-contrast: .meta > a`. */
export async function findBarriers(page: Page, rules = ALL_RULES): Promise<string[]> {
  const violations = await runAxe(page, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
