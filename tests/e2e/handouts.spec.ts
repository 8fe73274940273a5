import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { handoutFile } from '../../lib/handout/record';
import { REGIONS } from '../../lib/rules/regions';
import { DESKTOP, widthBeyondScreen } from './site';

const PAPERS = ['A4', 'Letter'] as const;

test.describe('a union representative', () => {
  test('finds the sheet for the members’ region from any guide', async ({ page }) => {
    await page.goto('/en/de/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Handouts' }).click();
    const row = page.getByRole('row', { name: 'European Union' });
    await row.getByRole('link', { name: 'Page to print' }).first().click();
    await expect(page).toHaveURL(/\/en\/handouts\/eu\/$/);
    await expect(page.getByRole('article')).toContainText('in the European Union');
  });

  test('takes the PDF along, as big as the page says', async ({ page, request }) => {
    await page.goto('/en/handouts/eu/');
    const link = page.getByRole('link', { name: 'PDF to print' });
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    const body = await answer.body();
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect(body.equals(readFileSync(handoutFile('en', 'eu', 'usual', 'pdf')))).toBe(true);
    await expect(link).toContainText(`${Math.ceil(body.length / 1000)} kB`);
  });

  test('goes on to large type, and to the guide of a country', async ({ page }) => {
    await page.goto('/en/handouts/eu/');
    await page.getByRole('link', { name: 'In large type' }).click();
    await expect(page).toHaveURL(/\/en\/handouts\/eu\/large\/$/);
    await page.goto('/en/handouts/eu/#places');
    await page.getByRole('link', { name: 'Germany', exact: true }).click();
    await expect(page).toHaveURL(/\/en\/de\/$/);
  });

  test('reads what the picture shows as a table', async ({ page }) => {
    await page.goto('/en/handouts/eu/');
    const row = page.getByRole('row', { name: 'What you do and write in groups' });
    await expect(row.getByRole('cell').first()).toHaveText('yes');
    await expect(row.getByRole('cell').nth(1)).toHaveText('you can ask (reported)');
  });
});

for (const path of ['/en/handouts/', '/en/handouts/eu/', '/en/handouts/unclear/large/'])
  test(`a narrow screen shows ${path} without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await widthBeyondScreen(page)).toBe(0);
  });

test.describe('on paper', () => {
  test.skip(() => test.info().project.name !== DESKTOP, 'Paper has a width of its own.');

  for (const region of REGIONS)
    test(`the sheet for ${region} has two sides, on A4 and on US Letter`, async ({ page }) => {
      await page.goto(`/en/handouts/${region}/`);
      for (const paper of PAPERS) expect(await countPages(page, paper), paper).toBe(2);
    });

  test('the large type is at least 16 points', async ({ page }) => {
    await page.goto('/en/handouts/eu/large/');
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator('.handout :is(p, li, td, th, dd, dt, h1, h2)')
      .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
    // A CSS point is 4/3 pixels.
    expect(Math.min(...sizes) * 0.75).toBeGreaterThanOrEqual(15.9);
  });

  test('there are boxes for a pen, and no links to click', async ({ page }) => {
    await page.goto('/en/handouts/eu/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.pen-box')).toHaveCount(5);
    for (const part of ['.take-along', '.guides', '.bar', '.foot'])
      await expect(page.locator(part)).toBeHidden();
  });
});

async function countPages(page: Page, format: (typeof PAPERS)[number]): Promise<number> {
  const pdf = await page.pdf({ format, tagged: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
