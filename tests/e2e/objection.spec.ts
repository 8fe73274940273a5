import { expect, type Page, test } from '@playwright/test';

const UK = '/en/objection/uk-gdpr/';
const EU = '/en/objection/eu-gdpr/';
const FORM = 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO';

function text(page: Page) {
  return page.getByLabel('Your text');
}

test.describe('someone in the UK who composes an objection', () => {
  test('sees the text follow their answers, and the gaps that are left', async ({ page }) => {
    await page.goto(UK);
    await expect(text(page)).toHaveValue(/To LinkedIn Corporation, /);
    await expect(text(page)).toHaveValue(/Article 21\(1\) of the UK GDPR/);
    await expect(page.locator('.gaps')).toContainText('[your name]');
    await page.getByLabel('Name', { exact: true }).fill('Zoë {name} O’Neill');
    await page.getByLabel('E-mail address').fill('zoe@example.org');
    await page.getByLabel('My writing or pictures are my work').check();
    await expect(text(page)).toHaveValue(/Zoë \{name\} O’Neill, \d+ \w+ \d{4}$/);
    await expect(text(page)).toHaveValue(/My reason, from my own situation: My writing/);
    await expect(page.locator('.gaps')).toBeHidden();
  });

  test('objects only to the AI that they chose', async ({ page }) => {
    await page.goto(UK);
    await page.getByLabel('AI that creates content', { exact: true }).uncheck();
    await expect(text(page)).not.toHaveValue(/creates content/);
    await expect(text(page)).toHaveValue(/any other AI/);
    await page.getByLabel('Other AI, such as').uncheck();
    await expect(page.getByText('Choose at least one kind of AI.')).toBeVisible();
  });

  test('writes without an account when they have none', async ({ page }) => {
    await page.goto(UK);
    await page.getByLabel('I have no LinkedIn account').check();
    await expect(text(page)).toHaveValue(/I have no LinkedIn account/);
    await expect(text(page)).not.toHaveValue(/My LinkedIn account/);
  });

  test('copies the text and is told so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(UK);
    await page.getByLabel('I gave this data for my working life').check();
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await expect(page.locator('objection-letter .told')).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toBe(await text(page).inputValue());
  });

  test('without a clipboard gets the text selected', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(UK);
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await expect(page.locator('objection-letter .told')).toContainText('copy it with the keyboard');
    await expect(text(page)).toBeFocused();
  });

  test('keeps what they changed by hand until they ask for a new text', async ({ page }) => {
    await page.goto(UK);
    await text(page).fill('My own letter.');
    await page.getByLabel('I have no LinkedIn account').check();
    await expect(text(page)).toHaveValue('My own letter.');
    await page.getByRole('button', { name: 'Compose it again' }).click();
    await expect(text(page)).toHaveValue(/I have no LinkedIn account/);
    await page.getByLabel('I have a LinkedIn account').check();
    await expect(text(page)).toHaveValue(/My LinkedIn account/);
  });

  test('can send themselves a draft that names nobody, unless it is too long', async ({ page }) => {
    await page.goto(UK);
    const mail = page.getByRole('link', { name: 'Send yourself a copy' });
    await expect(mail).toHaveAttribute('href', /^mailto:\?subject=Objection/);
    await text(page).fill('é'.repeat(400));
    await expect(mail).toBeHidden();
    await expect(page.getByText('too long for a mail link')).toBeVisible();
  });

  test('leaves nothing behind, and asks nobody anything', async ({ page, context, baseURL }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(UK, { waitUntil: 'networkidle' });
    const before = asked.length;
    await page.getByLabel('Name', { exact: true }).fill('Ada Example');
    await page.getByLabel('I am bound by professional secrecy').check();
    await expect(text(page)).toHaveValue(/Ada Example/);
    // When the browser fetches the icon of the page is its own affair.
    const icon = `${baseURL}/favicon.svg`;
    const since = asked.slice(before).filter((url) => url !== icon);
    expect(since).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
    await expect(page).toHaveURL(UK);
    await page.reload();
    await expect(text(page)).not.toHaveValue(/Ada Example/);
  });

  test('does all of it with the keyboard', async ({ page }) => {
    await page.goto(UK);
    await tabTo(page, '#objection-kind-other');
    await page.keyboard.press('Space');
    await tabTo(page, '#objection-person-member');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '#objection-reason-own');
    await page.keyboard.press('ArrowUp');
    await tabTo(page, '#objection-name');
    await page.keyboard.type('Ada Example');
    await tabTo(page, '#objection-text');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' P.S.');
    await expect(text(page)).toHaveValue(/Ada Example, .* P\.S\.$/);
    await expect(text(page)).toHaveValue(/I have no LinkedIn account/);
    await expect(text(page)).toHaveValue(/My reason, .* working life/);
    await tabTo(page, 'objection-letter .copy');
    await page.keyboard.press('Enter');
    await expect(page.locator('objection-letter .told')).not.toBeEmpty();
  });
});

test.describe('someone who comes from their guide', () => {
  test('finds place, features and account as they said', async ({ page }) => {
    await page.goto(`${EU}#place=fr&uses=posts.messages`);
    await expect(page.getByLabel('Where you live')).toHaveValue('fr');
    await expect(text(page)).toHaveValue(/I live in France\./);
    await expect(text(page)).toHaveValue(/my posts and comments and my messages/);
    await page.goto(`${EU}#place=de&am=no-account`);
    await expect(text(page)).toHaveValue(/I live in Germany\./);
    await expect(text(page)).toHaveValue(/I have no LinkedIn account/);
  });

  test('is not stopped by a link that says nothing known', async ({ page }) => {
    await page.goto(`${EU}#place=<b>&uses=stories&am=king`);
    await expect(page.getByLabel('Where you live')).toHaveValue('');
    await expect(text(page)).toHaveValue(/Article 21\(1\) of the GDPR/);
  });
});

test('someone in Switzerland is asked for no reason', async ({ page }) => {
  await page.goto('/en/objection/ch-fadp/');
  await expect(text(page)).toHaveValue(/I expressly forbid you/);
  await expect(text(page)).not.toHaveValue(/GDPR/);
  await expect(page.getByRole('group', { name: 'Your reason' })).toHaveCount(0);
});

test('someone in Canada reads that no source says who may use the form there', async ({ page }) => {
  await page.goto('/en/objection/ca-pipeda/');
  await expect(page.locator('#send')).toContainText(
    'No source we have read says who may use it in Canada',
  );
});

test.describe('without JavaScript a person', () => {
  test.use({ javaScriptEnabled: false });

  test('has the whole letter with its gaps, the steps and the form', async ({ page }) => {
    await page.goto(UK);
    const letter = page.locator('.letter-sheet');
    for (const part of ['LinkedIn Corporation', '[your name]', '[your reason]', 'UK GDPR'])
      await expect(letter).toContainText(part);
    await expect(page.locator('#send').getByRole('link').first()).toHaveAttribute('href', FORM);
    await expect(page.getByText('Without a script, your answers change')).toBeVisible();
    await expect(page.locator('objection-letter').getByRole('button')).toHaveCount(0);
  });

  test('can still choose what it is about, and why', async ({ page }) => {
    await page.goto(UK);
    const letter = page.locator('.letter-sheet');
    await expect(letter.getByText('I have no LinkedIn account')).toBeHidden();
    await page.getByLabel('I have no LinkedIn account').check();
    await expect(letter.getByText('I have no LinkedIn account')).toBeVisible();
    await expect(letter.getByText('My LinkedIn account')).toBeHidden();
    await page.getByLabel('Other AI, such as').uncheck();
    await expect(letter.getByText('any other AI')).toBeHidden();
    await page.getByLabel('I am bound by professional secrecy').check();
    await expect(letter.getByText('I am bound by professional secrecy.')).toBeVisible();
    await expect(letter.getByText('[your reason]')).toBeHidden();
  });
});

test('on paper there is the letter as text, and the own authority', async ({ page }) => {
  await page.goto(`${EU}#place=fr`);
  await page.getByLabel('Name', { exact: true }).fill('Ada Example');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.letter-sheet')).toContainText('Ada Example');
  await expect(page.locator('.letter-sheet')).toBeVisible();
  await expect(text(page)).toBeHidden();
  await expect(page.locator('#send').getByText(FORM, { exact: true })).toBeVisible();
  const authorities = page.locator('.authorities > li');
  await expect(authorities.filter({ visible: true })).toHaveCount(1);
  await expect(authorities.filter({ visible: true })).toContainText('CNIL');
});

/** Presses Tab until the element has the focus; a person would give up after a while, too. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector);
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}
