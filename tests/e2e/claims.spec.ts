import { expect, type Page, test } from '@playwright/test';

const CLAIMS = '/en/claims/';

function claims(page: Page) {
  return page.locator('.claim');
}

async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find a statement' }).fill(text);
}

test.describe('someone who read that there is a deadline', () => {
  test('finds the statement, the verdict and its source', async ({ page }) => {
    await page.goto(CLAIMS);
    await search(page, 'deadline');
    await expect(page.getByRole('status')).toHaveText(/^\d+ statements found\.$/);
    const claim = page.locator('#too-late');
    await expect(claim).toBeVisible();
    await expect(claim.locator('.verdict')).toHaveText('Not true');
    await expect(page.locator('#turn-it-on-to-opt-out')).toBeHidden();
    await claim.locator('a[href^="#source-"]').first().click();
    await expect(page).toHaveURL(/#source-cnpd-2025-10$/);
    await expect(page.locator('.source-list li:target a')).toHaveAttribute(
      'href',
      /^https:\/\/cnpd\.public\.lu\//,
    );
  });

  test('is told how many statements there are, or that there is none', async ({ page }) => {
    await page.goto(CLAIMS);
    await search(page, 'turn on to opt out');
    await expect(page.getByRole('status')).toHaveText('1 statement found.');
    await search(page, 'zzzz');
    await expect(page.getByRole('status')).toContainText('No statement has these words');
    expect(await claims(page).filter({ visible: true }).count()).toBe(0);
  });

  test('sees all of them again with Escape', async ({ page }) => {
    await page.goto(CLAIMS);
    await search(page, 'deadline');
    await page.keyboard.press('Escape');
    expect(await claims(page).filter({ visible: false }).count()).toBe(0);
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test('goes to the first statement found with Enter', async ({ page }) => {
    await page.goto(CLAIMS);
    await search(page, 'deadline');
    await page.keyboard.press('Enter');
    await expect(
      claims(page).filter({ visible: true }).first().getByRole('link').first(),
    ).toBeFocused();
  });
});

test('someone who comes from a step sees the statements about it, and opens one', async ({
  page,
}) => {
  await page.goto(`${CLAIMS}#about-group-messages`);
  const about = page.locator('#about-group-messages');
  await expect(about).toBeInViewport();
  await about.getByRole('link', { name: 'Messages in groups count as private messages.' }).click();
  await expect(page).toHaveURL(/#group-messages-are-private$/);
  await expect(page.locator('#group-messages-are-private')).toBeInViewport();
});

test('a link to a statement that the search has hidden shows it', async ({ page }) => {
  await page.goto(CLAIMS);
  await search(page, 'deadline');
  await page
    .locator('.by-step')
    .getByRole('link', { name: /^Messages in groups/ })
    .click();
  await expect(page.locator('#group-messages-are-private')).toBeInViewport();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, and there is no field that does nothing', async ({ page }) => {
    await page.goto(CLAIMS);
    expect(await claims(page).count()).toBeGreaterThan(50);
    expect(await claims(page).filter({ visible: false }).count()).toBe(0);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });
});

test('every statement on the page can be followed to a source on the page', async ({ page }) => {
  await page.goto(CLAIMS);
  const targets = await claims(page).evaluateAll((all) =>
    all.map((claim) =>
      [...claim.querySelectorAll<HTMLAnchorElement>('a[href^="#source-"]')].map(({ hash }) => hash),
    ),
  );
  const ids = await page.locator('.source-list li').evaluateAll((all) => all.map(({ id }) => id));
  expect(targets.filter((hashes) => hashes.length === 0)).toEqual([]);
  expect(targets.flat().filter((hash) => !ids.includes(hash.slice(1)))).toEqual([]);
});
