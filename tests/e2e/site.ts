import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Answers } from '../../lib/rules/situation';
import { listFiles } from '../../lib/site/output';

/** One address for each class of page; what each answers with is in its name. */
export const PAGE_CLASSES = {
  'the choice of language': '/',
  'the list of places': '/en/',
  'a guide': '/en/de/',
  'a code that people type': '/en/uk/',
  'the changes': '/en/changes/',
  'one change': '/en/changes/2025-11-03-training-starts-in-europe/',
  'the statements in circulation': '/en/claims/',
  'the history of a region': '/en/history/eu/',
  'the corrections': '/en/corrections/',
  'the sources': '/en/sources/',
  'the open data': '/en/data/',
  'the handouts': '/en/handouts/',
  'one handout': '/en/handouts/eu/',
  'one handout in large type': '/en/handouts/unclear/large/',
  'what the guide is': '/en/about/',
  'how it can be read': '/en/accessibility/',
  'the notice for staff': '/en/notice/',
  'the world': '/en/world/',
  'other companies': '/en/elsewhere/',
  'the text for an objection': '/en/objection/uk-gdpr/',
  'the line for another site': '/en/embed/',
  'the copy for offline use': '/en/offline/',
  'the card on another site': '/embed/en/de/',
  'an address without a page': '/en/zz/',
} as const;

export type PageClass = keyof typeof PAGE_CLASSES;
export const PAGE_CLASS_NAMES = Object.keys(PAGE_CLASSES) as readonly PageClass[];

/** Where the answers fold and the steps have the whole width. */
export const PHONE = 'phone';
export const DESKTOP = 'desktop';

/** Opens a page of the class, and stays there where the page would lead on by itself. */
export async function open(page: Page, name: PageClass): Promise<void> {
  // A browser stays where it is when the next page has no content.
  if (name === 'a code that people type')
    await page.route('**/en/gb/', (route) => route.fulfill({ status: 204 }));
  await page.goto(PAGE_CLASSES[name]);
}

/** Shows the check boxes where they are folded away. */
export async function unfoldAnswers(page: Page): Promise<void> {
  const summary = page.locator('.answers > summary');
  if (await summary.isVisible()) await summary.click();
}

/** The ids of the check boxes that say this. */
export function boxesFor({ uses, am }: Answers): string[] {
  return [...uses.map((each) => `uses-${each}`), ...am.map((each) => `am-${each}`)];
}

/** How the page would be named in a failure: `uses=posts.groups am=moved`. */
export function nameAnswers({ uses, am }: Answers): string {
  return `uses=${uses.join('.')} am=${am.join('.')}`;
}

export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Every page of the export, as it lies on the disk. */
export async function readBuiltPages(): Promise<BuiltPage[]> {
  const files = await listFiles('out');
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join('out', file), 'utf8'),
    }));
}

/** How far the content is wider than the screen, in CSS pixels. */
export function widthBeyondScreen(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
