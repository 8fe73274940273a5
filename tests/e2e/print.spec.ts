import { expect, type Page, test } from '@playwright/test';
import { DESKTOP } from './site';

test.skip(() => test.info().project.name !== DESKTOP, 'Paper has a width of its own.');

const SETTING = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const FORM = 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO';

test('on paper the addresses of the setting and the form are written out', async ({ page }) => {
  await page.goto('/en/de/');
  await expect(page.getByText(SETTING, { exact: true }).first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#generative-ai-toggle').getByText(SETTING)).toBeVisible();
  await expect(page.locator('#objection-form').getByText(FORM)).toBeVisible();
});

test('on paper the answer to "I can’t find it" is unfolded', async ({ page }) => {
  await page.goto('/en/de/');
  const missing = page.locator('#generative-ai-toggle .missing > .prose');
  await expect(missing).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(missing).toBeVisible();
  expect((await missing.boundingBox())?.height).toBeGreaterThan(40);
});

test('on paper there is nothing to click', async ({ page }) => {
  await page.goto('/en/de/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.answers')).toBeHidden();
  await expect(page.locator('.answers input').first()).toBeHidden();
  await expect(page.locator('.bar nav')).toBeHidden();
  await expect(page.locator('.skip')).toBeHidden();
});

test('the sheet of a person who answered has their steps and no others', async ({ page }) => {
  await page.goto('/en/de/');
  const whole = await printSheet(page);
  await page.locator('#uses-groups').check();
  const own = await printSheet(page);
  const ofGroups = await page.locator('#group-messages h4').innerText();
  const ofPages = await page.locator('#page-admins h3').textContent();
  expect(whole.headings).toContain(ofGroups);
  expect(whole.headings).toContain(ofPages);
  expect(own.headings).toContain(ofGroups);
  expect(own.headings).not.toContain(ofPages);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#page-admins')).toBeHidden();
  await expect(page.locator('#group-messages')).toBeVisible();
});

test('the sheet has pages, the place on top, and links that work', async ({ page }) => {
  await page.goto('/en/de/');
  const { pages, headings, links } = await printSheet(page);
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThanOrEqual(12);
  expect(headings).toContain('Germany');
  expect(links).toContain(SETTING);
  expect(links).toContain(FORM);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on paper the ink is black on white for a person who likes it ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme });
    await page.goto('/en/de/');
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
}

/** The PDF that a browser makes, read as far as its plain parts tell: pages, outline, links. */
async function printSheet(page: Page) {
  const pdf = await page.pdf({ format: 'A4', outline: true, tagged: true });
  const text = pdf.toString('latin1');
  return {
    pages: text.match(/\/Type \/Page\b/g)?.length ?? 0,
    headings: [...text.matchAll(/\/Title (?:\((.*)\)|<FEFF([0-9A-F]+)>)\n/g)].map(
      ([, plain, hex]) => plain?.replaceAll('\\', '') ?? fromUtf16(hex ?? ''),
    ),
    links: [...text.matchAll(/\/URI \((https:.*)\)/g)].map(([, address]) => address),
  };
}

function fromUtf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
