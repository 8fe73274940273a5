import { expect, type Page, test } from '@playwright/test';
import { DESKTOP, open, PAGE_CLASS_NAMES, PHONE } from './site';

test('the first Tab offers to skip to the content, and the next one is there', async ({ page }) => {
  await page.goto('/en/de/');
  const skip = page.locator('.skip');
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#content :focus')).toBeVisible();
});

test('a person without a mouse chooses what they use, and the steps follow', async ({ page }) => {
  await page.goto('/en/de/');
  if (test.info().project.name === PHONE) {
    await expect(page.locator('#uses-groups')).toBeHidden();
    await tabTo(page, '.answers > summary');
    await page.keyboard.press('Enter');
  }
  await tabTo(page, '#uses-groups');
  await expect(page.locator('#page-admins')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.locator('#uses-groups')).toBeChecked();
  await expect(page.locator('#page-admins')).toBeHidden();
  await page.keyboard.press('Space');
  await expect(page.locator('#page-admins')).toBeVisible();
});

test('a person without a mouse folds the answers away again', async ({ page }) => {
  test.skip(test.info().project.name !== PHONE, 'On a desktop the answers do not fold.');
  await page.goto('/en/de/');
  await tabTo(page, '.answers > summary');
  await page.keyboard.press('Enter');
  await expect(page.locator('#uses-posts')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('#uses-posts')).toBeHidden();
});

test('a person without a mouse asks what it means that the setting is not there', async ({
  page,
}) => {
  await page.goto('/en/de/');
  const missing = page.locator('#generative-ai-toggle .missing');
  await expect(missing.locator('.prose')).toBeHidden();
  await tabTo(page, '#generative-ai-toggle .missing > summary');
  await page.keyboard.press('Enter');
  await expect(missing.locator('.prose')).toBeVisible();
});

for (const name of PAGE_CLASS_NAMES) {
  test(`wherever a person is on ${name}, they see where they are`, async ({ page }) => {
    // Smooth scrolling would still be under way at the next Tab.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, name);
    const stops = await tabThrough(page, 40);
    expect(stops.length).toBeGreaterThan(0);
    expect(stops.filter(({ isMarked, isInside }) => !isMarked || !isInside)).toEqual([]);
  });
}

test('a screen reader on a desktop is told of every box that shows', async ({ page }) => {
  test.skip(test.info().project.name !== DESKTOP, 'On a phone the boxes are folded away.');
  await page.goto('/en/de/');
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const told = nodes
    .filter(({ role }) => role?.value === 'checkbox')
    .map(({ name }) => name?.value);
  const shown = await page.locator('.answers label').allInnerTexts();
  expect(told).toEqual(expect.arrayContaining(shown.map((text) => text.trim())));
});

/** Presses Tab until the element has the focus; a person would give up after a while, too. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector);
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

async function tabThrough(page: Page, most: number) {
  const stops = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Runs in the page. `null` when the focus is nowhere, as after the last stop. */
function describeFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    text: element.textContent || element.id,
    isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    isInside: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
}
