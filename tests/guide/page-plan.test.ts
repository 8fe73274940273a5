import { describe, expect, test } from 'vitest';
import { type Audience, planPage } from '../../lib/guide/page-plan';
import { chooseSteps, makeBoard, type Person } from '../../lib/rules/checklist';
import { CIRCUMSTANCES, FEATURES } from '../../lib/rules/features';
import { foldTimeline } from '../../lib/rules/fold';
import { REGIONS } from '../../lib/rules/regions';
import { settle } from '../../lib/rules/situation';
import { library, TODAY } from '../library';

/** What the style sheet does with the marks. */
function shows({ features, circumstance, withoutAccount }: Audience, person: Person): boolean {
  if (person.am.includes('no-account') && !withoutAccount) return false;
  if (circumstance && !person.am.includes(circumstance)) return false;
  return !features || !person.answered || features.some((each) => person.uses.includes(each));
}

describe('the page’s marks', () => {
  const everyUse = [...Array(512).keys()].map((bits) =>
    FEATURES.filter((_, index) => (bits >> index) & 1),
  );
  const everybody = [[], ...CIRCUMSTANCES.map((each) => [each]), [...CIRCUMSTANCES]].flatMap((am) =>
    [[], ...everyUse.map((uses) => (uses.length ? uses : (['none'] as const)))].map((uses) =>
      settle({ uses, am }),
    ),
  );

  test.each(REGIONS)('show in %s what the engine chooses, for every answer', (region) => {
    const holds = foldTimeline(library.timeline, region, TODAY, TODAY);
    const board = makeBoard(holds);
    const plan = planPage({ holds });
    for (const person of everybody) {
      const onPage = plan
        .filter(({ audience }) => shows(audience, person))
        .map(({ step, reasonAudiences }) => [
          step.id,
          step.because
            .filter((_, index) => shows(reasonAudiences[index] as Audience, person))
            .map(({ id }) => id),
        ]);
      const chosen = chooseSteps(board, person).map(({ id, because }) => [
        id,
        because.map((reason) => reason.id),
      ]);
      expect(onPage, JSON.stringify(person)).toEqual(chosen);
    }
  });
});
