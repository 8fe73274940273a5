import { expect, type Page, test } from '@playwright/test';
import { unfoldAnswers, widthBeyondScreen } from './site';

const KEY = 'opt-out-atlas:ticks';
const OLD = '/en/de/#v=1&uses=posts.messages&on=2025-10-15';

function noticeOn(page: Page) {
  return page.locator('[data-marks]');
}

test.describe('someone who opens a link of 15 October 2025', () => {
  test('is told what changed since, by whom, and how it was compared', async ({ page }) => {
    await page.goto(OLD);
    const notice = noticeOn(page);
    await expect(notice).toContainText('This link is dated 15 October 2025.');
    await expect(notice).toContainText('we compare what was true then and now');
    const lines = notice.getByRole('listitem');
    await expect(notice).toContainText(`changed since: ${await lines.count()}.`);
    await expect(
      lines.filter({ hasText: 'Switch off “Data for Generative AI Improvement”' }),
    ).toContainText('(LinkedIn changed)');
    await expect(lines.filter({ hasText: 'If LinkedIn refuses or does not answer' })).toContainText(
      '(a regulator spoke)',
    );
  });

  test('is told of the steps on their own list only', async ({ page }) => {
    await page.goto(OLD);
    await expect(noticeOn(page)).toContainText('Private messages');
    await expect(noticeOn(page)).not.toContainText('résumés');
    await page.goto('/en/de/#v=1&uses=resumes&on=2025-10-15');
    await expect(noticeOn(page)).toContainText('résumés');
    await expect(noticeOn(page)).not.toContainText('Private messages');
  });

  test('sees what is new only because they changed the answers', async ({ page }) => {
    await page.goto(OLD);
    await unfoldAnswers(page);
    await page.getByLabel('Saved résumés and answers').check();
    await expect(noticeOn(page).getByRole('listitem').filter({ hasText: 'résumés' })).toContainText(
      '(new for what you use)',
    );
    await expect(noticeOn(page)).toContainText('This link is dated 15 October 2025.');
  });

  test('gets to a step that changed', async ({ page }) => {
    await page.goto(OLD);
    await noticeOn(page).getByRole('link', { name: 'Send the Data Processing' }).click();
    await expect(page.locator('#objection-form')).toBeInViewport();
    await expect(noticeOn(page)).toBeVisible();
  });
});

test('a step that came since the link was made is among them', async ({ page }) => {
  await page.goto('/en/gb/#v=1&uses=posts&on=2025-10-15');
  await expect(noticeOn(page)).toContainText('Microsoft’s own AI');
});

test('a step that is gone is told to those who used what it was for', async ({ page }) => {
  await page.route('**/en/de/', async (route) => {
    const answer = await route.fetch();
    const gone =
      '<li data-went="2026-01-01l" data-uses="learning" hidden>Old step<span></span></li>';
    const body = (await answer.text()).replace(
      '<ul></ul></div>',
      `<ul></ul><ul>${gone}</ul></div>`,
    );
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/en/de/#v=1&uses=learning&on=2025-12-31');
  await expect(noticeOn(page).getByText('Old step (LinkedIn changed)')).toBeVisible();
  await page.goto('/en/de/#v=1&uses=posts&on=2025-12-31');
  await expect(noticeOn(page)).toContainText('31 December 2025');
  await expect(noticeOn(page).getByText('Old step')).toBeHidden();
  await page.goto('/en/de/#v=1&uses=learning&on=2026-01-01');
  await expect(noticeOn(page)).toContainText('1 January 2026');
  await expect(noticeOn(page).getByText('Old step')).toBeHidden();
});

for (const [who, fragment] of [
  ['a link of today', `v=1&uses=posts&on=${new Date().toISOString().slice(0, 10)}`],
  ['a link of the day that the page speaks for', 'today'],
  ['a link without a day', 'v=1&uses=posts'],
  ['no link', ''],
  ['a link that cannot be read', 'v=1&uses=<on=2025-10-15'],
] as const)
  test(`nothing is said to ${who}`, async ({ page }) => {
    await page.goto('/en/de/');
    const spokenFor = await noticeOn(page).getAttribute('data-on');
    await page.goto(
      `/en/de/#${fragment === 'today' ? `v=1&uses=posts&on=${spokenFor}` : fragment}`,
    );
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Germany');
    await expect(noticeOn(page)).toBeHidden();
  });

test.describe('someone who ticked steps off', () => {
  test('did so by the guide of the day that the page speaks for', async ({ page }) => {
    await page.goto('/en/de/');
    await page.locator('#generative-ai-toggle').getByRole('checkbox').check();
    const stored = await page.evaluate((key) => localStorage.getItem(key), KEY);
    const spokenFor = await noticeOn(page).getAttribute('data-on');
    expect(JSON.parse(stored ?? '{}')['generative-ai-toggle'].revised).toBe(spokenFor);
  });

  test('is asked again about a step that has changed since, and not about others', async ({
    page,
  }) => {
    await page.goto('/en/de/');
    for (const step of ['generative-ai-toggle', 'objection-form'])
      await page.locator(`#${step}`).getByRole('checkbox').check();
    await page.route('**/en/de/', async (route) => {
      const answer = await route.fetch();
      const later = (await answer.text()).replace(
        /(data-step="generative-ai-toggle" data-revised=")[^"]*/,
        '$19999-01-01',
      );
      await route.fulfill({ response: answer, body: later });
    });
    await page.reload();
    const changed = page.locator('#generative-ai-toggle');
    await expect(changed.getByRole('checkbox')).not.toBeChecked();
    await expect(changed.locator('.look-again')).toBeVisible();
    await expect(page.locator('#objection-form').getByRole('checkbox')).toBeChecked();
  });
});

test.describe('a journalist', () => {
  test('finds the history of the region from a place’s guide', async ({ page }) => {
    await page.goto('/en/de/');
    await page.getByRole('link', { name: 'How the answer changed in the European Union' }).click();
    await expect(page).toHaveURL(/\/en\/history\/eu\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('European Union');
  });

  test('cites a row by its address', async ({ page }) => {
    await page.goto('/en/history/eu/');
    const row = page.getByRole('region', { name: '3 November 2025' });
    await row.getByRole('link', { name: 'Link to this row' }).click();
    await expect(page).toHaveURL(/\/en\/history\/eu\/#2025-11-03$/);
    await page.reload();
    await expect(row).toBeInViewport();
  });

  test('reads who changed what, and can check it', async ({ page }) => {
    await page.goto('/en/history/eu/#2025-11-07');
    const row = page.getByRole('region', { name: '7 November 2025' });
    await expect(row).toContainText('Who acted: a regulator');
    await row.getByRole('link', { name: 'The Irish regulator neither stops nor approves' }).click();
    await expect(page).toHaveURL(/\/en\/changes\/2025-11-07-irish-regulator-does-not-approve\/$/);
  });

  test('needs no script and no wide screen for it', async ({ browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    await page.goto('/en/history/canada/');
    await expect(page.getByText('LinkedIn has paused the training').first()).toBeVisible();
    await context.close();
  });

  test('reads it on a narrow screen without scrolling sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/en/history/unclear/');
    expect(await widthBeyondScreen(page)).toBe(0);
  });
});
