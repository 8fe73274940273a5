import type { Page } from '@playwright/test';
import axe, { type Result, type RunOptions } from 'axe-core';

/** What the standard asks for, and what the makers of axe advise. */
export const ALL_RULES: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations'],
};

/** All that other colours can break: the page itself is the same. */
export const COLOUR_RULES: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** What axe finds wrong on the page that is open, as it shows now. */
export async function runAxe(page: Page, options: RunOptions): Promise<Result[]> {
  await page.evaluate(axe.source);
  return page.evaluate(run, options);
}

/** Runs in the page. */
async function run(options: RunOptions): Promise<Result[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  return (await axe.run(document, options)).violations;
}
