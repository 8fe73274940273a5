import { expect, type Page, test } from '@playwright/test';
import { describeChecklist } from '../../lib/guide/describe';
import { wordsFor } from '../../lib/i18n/words';
import { buildChecklist } from '../../lib/rules/checklist';
import { CIRCUMSTANCES, type Circumstance, FEATURES, type Feature } from '../../lib/rules/features';
import type { Place } from '../../lib/rules/places';
import { type Answers, settle } from '../../lib/rules/situation';
import { STEP_IDS, type StepId } from '../../lib/rules/steps';
import { placePath } from '../../lib/site/addresses';
import { buildDate } from '../../lib/site/build-date';
import { siteLibrary } from '../../lib/site/library';
import { boxesFor, nameAnswers } from './site';

/** The day that the pages speak for. */
const TODAY = buildDate();
const PLACES_ASKED = ['DE', 'GB', 'US'] as const satisfies readonly Place[];

/** What a person reads, in whichever order: each step on the list with its lines of "because", by the step's id. */
type Steps = Partial<Record<StepId, readonly string[]>>;

for (const place of PLACES_ASKED) {
  test(`in ${place}, whatever features people use, page and command tell them the same`, async ({
    page,
  }) => {
    await expectSame(page, place, [...FEATURE_SETS.map(only), ...NONE_OVERRIDDEN]);
  });

  test(`in ${place}, page and command agree for people without an account, whatever they tick`, async ({
    page,
  }) => {
    await expectSame(
      page,
      place,
      FEATURE_SETS.map((uses) => ({ uses, am: ['no-account'] })),
    );
  });

  test(`in ${place}, page and command agree on every circumstance, alone and together`, async ({
    page,
  }) => {
    await expectSame(page, place, [...EACH_CIRCUMSTANCE, ...CIRCUMSTANCES_TOGETHER]);
  });

  test(`in ${place}, page and command open with the same sentence`, async ({ page }) => {
    await page.goto(placePath('en', place));
    const { training } = askCommand(place, { uses: [], am: [] });
    expect(await page.locator('.lead').innerText()).toBe(training.text);
  });
}

/** All 512; the empty one is a question without an answer. */
const FEATURE_SETS = subsetsOf<Feature>(FEATURES);
const NONE_OVERRIDDEN: readonly Answers[] = [
  { uses: ['none'], am: [] },
  ...FEATURES.map((feature) => ({ uses: [feature, 'none'] as const, am: [] })),
];
const EACH_CIRCUMSTANCE: readonly Answers[] = CIRCUMSTANCES.flatMap((circumstance) =>
  [[], ['none' as const], ...FEATURES.map((feature) => [feature])].map((uses) => ({
    uses,
    am: [circumstance],
  })),
);
const CIRCUMSTANCES_TOGETHER: readonly Answers[] = subsetsOf<Circumstance>(CIRCUMSTANCES).flatMap(
  (am) => [[], ['none' as const], FEATURES].map((uses) => ({ uses, am })),
);

async function expectSame(page: Page, place: Place, asked: readonly Answers[]): Promise<void> {
  await page.goto(placePath('en', place));
  const shown = await readSteps(page, asked.map(boxesFor));
  expect(shown).toHaveLength(asked.length);
  for (const [index, answers] of asked.entries()) {
    const told = stepsOf(askCommand(place, answers));
    expect(shown[index], nameAnswers(answers)).toEqual(told);
  }
}

/** Ticks each set of boxes, and no others, and reads what then shows. */
function readSteps(page: Page, boxSets: readonly (readonly string[])[]): Promise<Steps[]> {
  return page.evaluate(
    ([sets, ids]) => {
      const steps = ids.flatMap((id) => {
        const element = document.getElementById(id);
        const lines = [...(element?.querySelectorAll<HTMLElement>('.because li') ?? [])];
        return element ? [{ id, element, lines }] : [];
      });
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.answers input')];
      return sets.map((set) => {
        for (const box of boxes) box.checked = set.includes(box.id);
        const visible = steps.filter(({ element }) => element.checkVisibility());
        return Object.fromEntries(
          visible.map(({ id, lines }) => [
            id,
            lines.filter((line) => line.checkVisibility()).map((line) => line.innerText.trim()),
          ]),
        );
      });
    },
    [boxSets, STEP_IDS] as const,
  );
}

function askCommand(place: Place, answers: Answers) {
  const situation = { place, ...settle(answers), on: TODAY, known: TODAY };
  const library = siteLibrary('en');
  return describeChecklist(buildChecklist(library.timeline, situation), library, wordsFor('en'));
}

function stepsOf({ steps }: ReturnType<typeof askCommand>): Steps {
  return Object.fromEntries(steps.map(({ id, because }) => [id, because.map(({ text }) => text)]));
}

function only(uses: readonly Feature[]): Answers {
  return { uses, am: [] };
}

function subsetsOf<T>(items: readonly T[]): T[][] {
  const sets = Array.from({ length: 2 ** items.length }, (_, bits) => bits);
  return sets.map((bits) => items.filter((_, index) => bits & (1 << index)));
}
