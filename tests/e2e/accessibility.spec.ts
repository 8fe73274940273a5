import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { RULES_OF_COLOUR, RULES_OF_WCAG } from '../../scripts/judge/axe-rules';
import {
  type BuiltPage,
  DESKTOP,
  open,
  PAGE_CLASS_NAMES,
  type PageClass,
  readBuiltPages,
  unfoldAnswers,
} from './site';

const SIGHTS = {
  'in the light': { colorScheme: 'light', forcedColors: 'none' },
  'in the dark': { colorScheme: 'dark', forcedColors: 'none' },
  'with forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** What stands elsewhere on a desktop: all else is as on the phone, only with more room. */
const LAID_OUT_ANEW: readonly PageClass[] = [
  'the list of places',
  'a guide',
  'the history of a region',
  'the statements in circulation',
  'the world',
  'the text for an objection',
];

for (const name of PAGE_CLASS_NAMES) {
  for (const [sight, media] of Object.entries(SIGHTS)) {
    test(`axe finds no barrier on ${name} ${sight}`, async ({ page }) => {
      const isColour = sight !== 'in the light';
      const isDesktop = test.info().project.name === DESKTOP;
      test.skip(isColour && !isDesktop, 'The colours are the same.');
      test.skip(
        !isColour && isDesktop && !LAID_OUT_ANEW.includes(name),
        'The phone shows the same in less room.',
      );
      await page.emulateMedia(media);
      await open(page, name);
      const axe = new AxeBuilder({ page });
      expect(
        await findBarriers(
          isColour ? axe.withRules([...RULES_OF_COLOUR]) : axe.withTags([...RULES_OF_WCAG]),
        ),
      ).toEqual([]);
    });
  }
}

test('axe finds no barrier on a guide with answers and everything unfolded', async ({ page }) => {
  await open(page, 'a guide');
  await unfoldAnswers(page);
  await page.locator('#uses-groups').check();
  await page.locator('#am-under-18').check();
  await page.locator('#generative-ai-toggle .missing > summary').click();
  const axe = new AxeBuilder({ page }).withTags([...RULES_OF_WCAG]);
  expect(await findBarriers(axe)).toEqual([]);
});

test.describe('in every page that is built', () => {
  test.skip(() => test.info().project.name !== DESKTOP, 'The width of the screen changes nothing.');

  test('a person is told the language, the title and the content of the page', async () => {
    const pages = await readBuiltPages();
    const silent = pages.filter(({ html }) => {
      const language = /<html lang="([a-z]{2})/.exec(html)?.[1];
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
      const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
      // A Chinese character says as much as several letters.
      const weight = language === 'zh' ? 4 : 1;
      return !language || title.length * weight < 10 || description.length * weight < 40;
    });
    expect(pages.length).toBeGreaterThan(10);
    expect(pathsOf(silent)).toEqual([]);
  });

  test('no two pages of a language have the same title', async () => {
    const pages = await readBuiltPages();
    // The choice of language is one page, which leads on from each address.
    const own = pages.filter(({ path }) => !path.startsWith('/languages/'));
    const byTitle = Map.groupBy(own, ({ html }) =>
      [/<html lang="([^"]*)/, /<title>([^<]*)/].map((part) => part.exec(html)?.[1]).join(': '),
    );
    const shared = [...byTitle].filter(([, sharing]) => sharing.length > 1);
    expect(shared.map(([title, sharing]) => [title, ...pathsOf(sharing)])).toEqual([]);
  });

  test('no two links run into each other where no style sheet arrives', async () => {
    const pages = await readBuiltPages();
    expect(pathsOf(pages.filter(({ html }) => /<\/a><a[\s>]/.test(html)))).toEqual([]);
  });

  test('one heading names the page, and no level of headings is left out', async () => {
    const pages = await readBuiltPages();
    const wrong = pages.filter(({ html }) => {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return levels.filter((level) => level === 1).length !== 1 || leaps.length > 0;
    });
    expect(pathsOf(wrong)).toEqual([]);
  });
});

async function findBarriers(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

function pathsOf(pages: readonly BuiltPage[]): string[] {
  return pages.map(({ path }) => path);
}
