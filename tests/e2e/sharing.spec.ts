import { expect, type Page, test } from '@playwright/test';
import { chosenIn, SHARED, storedKeys } from './answers';
import { unfoldAnswers } from './site';

test.describe('someone who gets a link', () => {
  test('sees the answers, empty ticks, and is told what it is', async ({ page }) => {
    await page.goto(SHARED);
    expect(await chosenIn(page)).toEqual(['uses-posts', 'uses-messages', 'am-moved']);
    await expect(page.getByText('These answers came with the link')).toBeVisible();
    await expect(page.locator('#group-messages')).toBeVisible();
    await expect(page.locator('#saved-resumes')).toBeHidden();
    expect(await page.locator('input[data-step]:checked').count()).toBe(0);
    expect(await storedKeys(page)).toEqual([]);
  });

  for (const [fragment, notice, boxes] of [
    ['#v=1&uses=posts&on=2026-11-22.', 'put it right', ['uses-posts']],
    ['#v=1&uses=posts.stories', 'answers that we do not know', ['uses-posts']],
    ['#v=9&uses=posts', 'newer version', []],
    ['#v=1&uses=<img src=x onerror=alert(1)>', 'could not read', []],
    [`#v=1&uses=${'posts.'.repeat(60)}`, 'longer than our links are', []],
  ] as const)
    test(`is told kindly about ${fragment.slice(0, 40)}`, async ({ page }) => {
      await page.goto(`/en/de/${fragment}`);
      await expect(page.locator('[data-link-notice]:visible')).toContainText(notice);
      expect(await chosenIn(page)).toEqual(boxes);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Germany');
    });
});

test.describe('someone who passes the checklist on', () => {
  test('reads what the link says before it is sent, and copies it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(SHARED);
    const share = await openShare(page);
    await expect(share.locator('.says')).toHaveText(
      'United Kingdom · Posts, articles, comments, polls, photos, videos · Messages and InMail · My profile shows another place than I live in',
    );
    await share.getByRole('button', { name: 'Copy the link' }).click();
    await expect(share.locator('.told')).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\/en\/gb\/#v=1&uses=posts\.messages&am=moved&on=\d{4}-\d{2}-\d{2}$/);
  });

  test('without a clipboard gets a field with the link selected', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(SHARED);
    const share = await openShare(page);
    await share.getByRole('button', { name: 'Copy the link' }).click();
    await expect(share.locator('.told')).toContainText('copy it with the keyboard');
    await expect(share.locator('.link')).toBeFocused();
  });

  test('can show it as a QR code that was drawn on the device', async ({ page }) => {
    await page.goto(SHARED);
    const share = await openShare(page);
    await share.getByText('Show as a QR code').click();
    const squares = await share.locator('.qr path').getAttribute('d');
    expect(squares?.match(/M/g)?.length).toBeGreaterThan(300);
  });

  test('who takes the answers back prints a code without them', async ({ page }) => {
    await page.goto('/en/de/');
    await unfoldAnswers(page);
    await page.locator('#uses-groups').check();
    const code = page.locator('.print-head .qr path');
    await expect(code).toHaveCount(1);
    const answered = await code.getAttribute('d');
    await page.locator('#uses-groups').uncheck();
    await expect(code).not.toHaveAttribute('d', answered ?? '');
  });

  test('does not give away an age unless they say so', async ({ page }) => {
    await page.goto('/en/de/');
    await unfoldAnswers(page);
    await page.getByLabel('I am under 18', { exact: true }).check();
    await page.getByLabel('Groups').check();
    await expect(page).not.toHaveURL(/under-18/);
    const share = await openShare(page);
    await expect(share.locator('.link')).not.toHaveValue(/under-18/);
    await share.getByLabel('Also say that I am under 18').check();
    await expect(share.locator('.link')).toHaveValue(/am=under-18/);
    await expect(share.locator('.says')).toContainText('I am under 18');
  });

  test('finds the page’s own text where there is no script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/en/de/`);
    await expect(page.getByRole('heading', { name: 'Share this checklist' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await context.close();
  });
});

async function openShare(page: Page) {
  const share = page.locator('share-link');
  await share.scrollIntoViewIfNeeded();
  return share;
}
