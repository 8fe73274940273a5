import type { Page } from '@playwright/test';

/** The link of somebody in the UK who ticked two features and a circumstance. */
export const SHARED = '/en/gb/#v=1&uses=posts.messages&am=moved&on=2026-11-22';

/** What the browser keeps of this site from one visit to the next, by key. */
export function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage));
}

/** The ids of the boxes about the person that are ticked. */
export function chosenIn(page: Page): Promise<string[]> {
  return page.locator('.answers input:checked').evaluateAll((boxes) => boxes.map(({ id }) => id));
}
