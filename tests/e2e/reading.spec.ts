import { expect, type Page, test } from '@playwright/test';
import { DESKTOP, open, PAGE_CLASS_NAMES, PHONE, unfoldAnswers, widthBeyondScreen } from './site';

test.describe('on a phone', () => {
  test.skip(() => test.info().project.name !== PHONE, 'The tests set the size of the screen.');

  test('a person in Germany sees the answer and the first action without scrolling', async ({
    page,
  }) => {
    await page.goto('/en/de/');
    const screen = page.viewportSize()?.height ?? 0;
    for (const part of ['.status .lead', '#generative-ai-toggle h3']) {
      const box = await page.locator(part).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? Number.NaN), part).toBeLessThanOrEqual(screen);
    }
  });

  for (const name of PAGE_CLASS_NAMES) {
    test(`nobody scrolls sideways on ${name}, on the narrowest phone or at 400 % zoom`, async ({
      page,
    }) => {
      await open(page, name);
      await unfoldAll(page);
      // 1280 × 900 at 400 % leaves 320 × 225 CSS pixels.
      for (const height of [568, 225]) {
        await page.setViewportSize({ width: 320, height });
        expect(await widthBeyondScreen(page)).toBe(0);
      }
    });

    test(`a person who spaces text out loses nothing on ${name}`, async ({ page }) => {
      await open(page, name);
      await unfoldAll(page);
      await spaceTextOut(page);
      expect(await widthBeyondScreen(page)).toBe(0);
      expect(await findCutTexts(page)).toEqual([]);
    });
  }
});

test('every target that people tap is large enough for a thumb, or for a mouse', async ({
  page,
}) => {
  const height = test.info().project.name === PHONE ? 44 : 24;
  for (const name of PAGE_CLASS_NAMES) {
    await open(page, name);
    await unfoldAnswers(page);
    expect(await findSmallTargets(page, height), name).toEqual([]);
  }
});

test('a person who asks for less motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const name of PAGE_CLASS_NAMES) {
    await open(page, name);
    expect(await findMotion(page), name).toEqual([]);
  }
});

test('a person with forced colours keeps edges, focus and the word Off', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/de/');
  const button = page.locator('#generative-ai-toggle .button');
  await expect(button).not.toHaveCSS('border-block-start-width', '0px');
  await expect(button).toHaveCSS('border-block-start-style', 'solid');
  await expect(page.locator('.off-switch b')).toHaveText('Off');
  await expect(page.locator('.off-switch svg')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
  await unfoldAnswers(page);
  await page.locator('#uses-groups').check();
  await expect(page.locator('#page-admins')).toBeHidden();
});

test('a person who likes the dark gets light ink on dark paper', async ({ page }) => {
  await page.goto('/en/de/');
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await readColours(page);
  expect(light.paper).toBeGreaterThan(light.ink);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await readColours(page);
  expect(dark.paper).toBeLessThan(dark.ink);
});

test.describe('without a style sheet', () => {
  test.skip(() => test.info().project.name !== DESKTOP, 'The width of the screen changes nothing.');
  test.beforeEach(({ page }) => page.route('**/*.css', (route) => route.abort()));

  test('a person reads the answer, the actions and the sources in this order', async ({ page }) => {
    await page.goto('/en/de/');
    const parts = [
      'h1',
      '.lead',
      '#generative-ai-toggle h3',
      '#generative-ai-toggle .button',
      '#objection-form h3',
      '#objection-form .button',
      '#messages h3',
      '#also-heading',
      '#cannot-heading',
      '#refused-heading',
      '#sources-heading',
    ];
    const tops: number[] = [];
    for (const part of parts) {
      await expect(page.locator(part)).toBeVisible();
      tops.push((await page.locator(part).boundingBox())?.y ?? Number.NaN);
    }
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  test('a person finds the way from the list to a guide', async ({ page }) => {
    await page.goto('/en/');
    await page.locator('#all').getByRole('link', { name: 'Germany', exact: true }).click();
    await expect(page).toHaveURL('/en/de/');
  });

  test('no line says a thing twice', async ({ page }) => {
    await page.goto('/en/de/');
    const lines = await page.locator('.because li').allInnerTexts();
    expect(lines.filter((line) => /Because .*For you if|For you if .*Because/.test(line))).toEqual(
      [],
    );
  });

  test('the line of answers does not list what nobody chose', async ({ page }) => {
    await page.goto('/en/de/');
    await expect(page.locator('.chosen-nothing')).toBeVisible();
    await expect(page.locator('.chosen-none')).toBeHidden();
    await expect(page.locator('.chosen-posts')).toBeHidden();
  });
});

async function unfoldAll(page: Page): Promise<void> {
  await unfoldAnswers(page);
  for (const summary of await page.locator('.missing > summary').all()) await summary.click();
}

/** The distances of WCAG 2.2, criterion 1.4.12. The policy of the site allows no <style>. */
function spaceTextOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

/** Texts that do not fit their box, where the box hides what is too much, or another text begins. */
function findCutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What only screen readers get, and fields, which scroll.
    const EXEMPT = '.sr-only, .skip, svg, input';
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.checkVisibility() &&
        !element.closest(EXEMPT) &&
        getComputedStyle(element).clipPath !== 'inset(50%)',
    );
    const cut = all.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hidesWidth = overflowX !== 'visible' && element.scrollWidth > element.clientWidth;
      const hidesHeight = overflowY !== 'visible' && element.scrollHeight > element.clientHeight;
      return hidesWidth || hidesHeight;
    });
    const texts = all
      .filter((element) => [...element.childNodes].some(isWords))
      .flatMap((element) => [...element.getClientRects()].map((rect) => ({ element, rect })));
    const covered = texts.filter(({ element, rect }) =>
      texts.some(
        (other) =>
          !element.contains(other.element) &&
          !other.element.contains(element) &&
          Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left) > 2 &&
          Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top) >
            Math.min(rect.height, other.rect.height) / 2,
      ),
    );
    return [...cut, ...covered.map(({ element }) => element)].map((element) =>
      element.innerText.slice(0, 60),
    );

    function isWords({ nodeType, textContent }: Node): boolean {
      return nodeType === Node.TEXT_NODE && /\S/.test(textContent ?? '');
    }
  });
}

const TARGETS =
  '.button, button, .box, summary, nav a, .bar > .name, .places a, .regions dd > a, .languages a';

function findSmallTargets(page: Page, height: number): Promise<string[]> {
  return page.locator(TARGETS).evaluateAll(
    (targets, wanted) =>
      targets
        .filter((target) => target.checkVisibility())
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < wanted)
        .map(({ target, box }) => `${target.textContent}: ${box.height} px`),
    height,
  );
}

function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const durations = `${animationDuration}, ${transitionDuration}`.split(', ');
        return durations.some((each) => parseFloat(each) > 0.001) || scrollBehavior === 'smooth';
      })
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );
}

/** How light the ground and the ink are, from 0 to 255. */
function readColours(page: Page) {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { paper: lightness(backgroundColor), ink: lightness(color) };

    function lightness(text: string): number {
      const channels = text.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
      return channels.reduce((sum, channel) => sum + channel, 0) / 3;
    }
  });
}
