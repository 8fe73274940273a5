import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './barriers';
import { widthBeyondScreen } from './site';

const NOTICE = '/en/notice/';

function text(page: Page) {
  return page.getByRole('textbox', { name: 'Your notice' });
}

async function choose(page: Page, ...countries: readonly string[]): Promise<void> {
  for (const country of countries) {
    await page.getByLabel('Country or territory').selectOption({ label: country });
    await page.getByRole('button', { name: 'Add' }).click();
  }
}

async function saved(page: Page): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    content: await readFile(await download.path(), 'utf8'),
  };
}

test.describe('a data protection officer', () => {
  test('who has chosen no country is told so, and gets no notice', async ({ page }) => {
    await page.goto(NOTICE);
    await expect(page.getByText('Choose at least one country.')).toBeVisible();
    await expect(text(page)).toBeHidden();
    await choose(page, 'Germany');
    await expect(page.getByText('Choose at least one country.')).toBeHidden();
    await expect(text(page)).toHaveValue(
      /in Germany to train AI that creates content since 3 November 2025/,
    );
    await page.getByRole('button', { name: 'Remove Germany' }).click();
    await expect(text(page)).toBeHidden();
  });

  test('with staff in two groups of countries gets a part for each', async ({ page }) => {
    await page.goto(NOTICE);
    await choose(page, 'United States', 'France', 'Germany', 'Germany');
    await expect(page.getByRole('listitem').filter({ hasText: 'Remove' })).toHaveCount(3);
    await expect(text(page)).toHaveValue(
      /European Union\n\nFor you .+: France and Germany\.[\s\S]+United States\n\nFor you .+: United States\./,
    );
  });

  test('chooses uses, words and a contact, and sees the gap that is left', async ({ page }) => {
    await page.goto(NOTICE);
    await choose(page, 'United Kingdom');
    await expect(page.locator('.gaps')).toContainText('[whom to ask]');
    await page.getByLabel('Whom staff can ask (optional)').fill('dpo@example.org');
    await expect(page.locator('.gaps')).toBeHidden();
    await expect(text(page)).not.toHaveValue(/Recruiting tools/);
    await page.getByLabel('Recruiter, Hiring Assistant, Sales Navigator').check();
    await page.getByRole('radio', { name: 'Formal' }).check();
    await expect(text(page)).toHaveValue(
      /^Notice to staff:[\s\S]+Recruiting tools:[\s\S]+Contact for questions: dpo@example\.org\./,
    );
  });

  test('copies what the field shows, in the format they chose', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(NOTICE);
    await choose(page, 'Canada');
    await page.getByLabel('Markdown, for a wiki').check();
    await page.getByRole('button', { name: 'Copy the notice' }).click();
    await expect(page.locator('notice-composer .told')).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toBe(await text(page).inputValue());
    expect(copied).toMatch(/^# LinkedIn and AI/);
  });

  test('without a clipboard gets the notice selected', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(NOTICE);
    await choose(page, 'Canada');
    await page.getByRole('button', { name: 'Copy the notice' }).click();
    await expect(page.locator('notice-composer .told')).toContainText('copy it with the keyboard');
    await expect(text(page)).toBeFocused();
  });

  test('saves a file in each format', async ({ page }) => {
    await page.goto(NOTICE);
    await choose(page, 'Switzerland');
    const plain = await saved(page);
    expect(plain).toEqual({
      name: 'linkedin-ai-notice.txt',
      content: await text(page).inputValue(),
    });
    await page.getByLabel('Markdown, for a wiki').check();
    expect((await saved(page)).name).toBe('linkedin-ai-notice.md');
  });

  test('who types markup as a contact gets it as text in the saved page', async ({
    page,
    context,
  }) => {
    await page.goto(NOTICE);
    await choose(page, 'Germany');
    await page.getByLabel('Whom staff can ask (optional)').fill('<img src=x> <b>Ada</b>');
    await page.getByLabel('HTML, for an intranet').check();
    const { name, content } = await saved(page);
    expect(name).toBe('linkedin-ai-notice.html');
    const opened = await context.newPage();
    await opened.setContent(content);
    await expect(opened.getByText('Questions? Ask <img src=x> <b>Ada</b>.')).toBeVisible();
    await expect(opened.locator('img, b')).toHaveCount(0);
    await expect(opened.getByRole('heading', { level: 2 }).first()).toHaveText('European Union');
  });

  test('keeps what they changed by hand until they ask for a new notice', async ({ page }) => {
    await page.goto(NOTICE);
    await choose(page, 'Germany');
    await text(page).fill('Our own words.');
    await page.getByRole('radio', { name: 'Formal' }).check();
    await expect(text(page)).toHaveValue('Our own words.');
    await page.getByRole('button', { name: 'Compose it again' }).click();
    await expect(text(page)).toHaveValue(/^Notice to staff/);
  });

  test('who follows a link with a code that is no country is told which one', async ({ page }) => {
    await page.goto(`${NOTICE}#places=de.uk`);
    await expect(page.getByRole('alert')).toContainText('so we left it out: uk.');
    await expect(text(page)).toHaveValue(/is here: Germany\./);
  });

  test('leaves nothing behind, and sends nothing', async ({ page, context }) => {
    const requests: string[] = [];
    await page.goto(NOTICE, { waitUntil: 'networkidle' });
    page.on('request', (request) => requests.push(request.url()));
    await choose(page, 'Germany', 'Japan');
    await page.getByLabel('Whom staff can ask (optional)').fill('Ada');
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(kept).toBe(0);
    expect(await context.cookies()).toEqual([]);
    expect(requests).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('meets no barrier with a notice on the page, and no sideways scrolling', async ({
    page,
  }) => {
    await page.goto(NOTICE);
    await choose(page, 'Germany', 'United Kingdom');
    expect(await widthBeyondScreen(page)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a whole notice for their group can be read and copied, with gaps', async ({ page }) => {
    await page.goto(NOTICE);
    await expect(page.getByLabel('Country or territory')).toBeHidden();
    const group = page.locator('details.template').filter({ hasText: 'United Kingdom' }).first();
    await expect(page.locator('details.template')).toHaveCount(10);
    await group.locator('summary').click();
    await expect(group).toContainText('[your countries]');
    await expect(group).toContainText('[whom to ask]');
    await expect(group).toContainText(
      'in the United Kingdom to train AI that creates content since 3 November 2025',
    );
    await expect(group).toContainText('https://www.linkedin.com/help/linkedin/ask/TS-DPRO');
    await expect(group).toContainText('If your organisation uses this (Groups):');
    expect(await widthBeyondScreen(page)).toBe(0);
  });
});
