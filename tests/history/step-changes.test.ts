import { describe, expect, test } from 'vitest';
import type { Library } from '../../lib/content/library';
import { describeChecklist } from '../../lib/guide/describe';
import { makeStepChanges, withLastChanges } from '../../lib/guide/step-changes';
import { EVERYONE } from '../../lib/history/everyone';
import { passagesIn } from '../../lib/history/passages';
import { wordsFor } from '../../lib/i18n/words';
import { causesSince, encodeMarks, encodeOwnMarks, splitMarks } from '../../lib/link/changes';
import { buildChecklist } from '../../lib/rules/checklist';
import { compareSituations } from '../../lib/rules/compare';
import { FIRST_DAY, FIRST_RECORDED } from '../../lib/rules/day';
import { PLACES, type Place, regionOf } from '../../lib/rules/places';
import { REGIONS } from '../../lib/rules/regions';
import { STEP_IDS, type StepId } from '../../lib/rules/steps';
import { dayAfter, dayBefore, library, TODAY } from '../library';
import { LATER, makeEffect, withEffects } from './later';

const words = wordsFor('en');

function causesOf(step: StepId, madeOn: string, of: Library, on = LATER, place: Place = 'DE') {
  const { marks, went } = makeStepChanges(place, on, of, words);
  const own = marks[step] ?? went.find((each) => each.step === step)?.marks ?? [];
  return causesSince(madeOn, encodeOwnMarks(own));
}

/** The first day, today, and the day before, of and after every date in the content. */
const DAYS = [
  ...new Set(
    [...library.effects.values()]
      .flatMap(({ announced, effective }) => [announced, effective])
      .flatMap((day) => [dayBefore(day), day, dayAfter(day)])
      .filter((day) => day >= FIRST_DAY && day <= TODAY),
  ),
];

describe.each(REGIONS)('the marks of a page in %s', (region) => {
  const place = PLACES.find((each) => regionOf(each) === region) as Place;
  const { marks } = makeStepChanges(place, TODAY, library, words);
  const texts = splitMarks(encodeMarks(marks));

  test('name the steps that a comparison names, whatever the day of the link', () => {
    for (const on of DAYS) {
      const named = STEP_IDS.filter((step) => causesSince(on, texts[step]) !== '');
      const compared = EVERYONE.flatMap((person) => {
        const then = { place, ...person, on, known: on };
        const now = { place, ...person, on: TODAY, known: TODAY };
        return compareSituations(library.timeline, then, now, passagesIn(library)).changes;
      }).map(({ step }) => step);
      expect(named, on).toEqual(STEP_IDS.filter((step) => compared.includes(step)));
    }
  });

  test('say nothing to a link of today', () => {
    expect(STEP_IDS.filter((step) => causesSince(TODAY, texts[step]) !== '')).toEqual([]);
  });
});

describe('who changed a step', () => {
  test.each<[string, StepId, string, string]>([
    ['LinkedIn started to train', 'generative-ai-toggle', '2025-11-02', 'l'],
    ['the Irish regulator spoke', 'complain', '2025-11-06', 'r'],
    ['we found a setting that no source dates', 'research-use', '2026-11-21', 'f'],
    ['LinkedIn, and before it a regulator', 'objection-form', '2025-10-28', 'lr'],
  ])('%s', (_, step, madeOn, causes) => {
    expect(causesOf(step, madeOn, library, TODAY)).toBe(causes);
  });

  test('a regulator, where it told that LinkedIn had paused', () => {
    expect(causesOf('complain', '2024-12-09', library, TODAY, 'CA')).toBe('r');
  });
});

describe('a setting taken away on 1 February 2027, and recorded on 1 March', () => {
  const later = withEffects([
    makeEffect({
      topic: 'toggle',
      value: 'not-offered',
      effective: '2027-02-01',
      recorded: '2027-03-01',
    }),
  ]);

  test.each([
    ['2027-01-31', 'l'],
    ['2027-02-01', 'c'],
    ['2027-02-28', 'c'],
    ['2027-03-01', ''],
  ])('a link of %s: "%s"', (madeOn, causes) => {
    expect(causesOf('generative-ai-toggle', madeOn, later)).toBe(causes);
  });

  test('asks those who ticked the step off before to look again, and nobody else', () => {
    const revised = revisedDays(later, LATER);
    expect(revised.get('generative-ai-toggle')).toBe('2027-03-01');
    expect(revised.get('research-use')).toBe(library.guides['research-use'].revised);
  });

  test('asks nobody before it was recorded', () => {
    expect(revisedDays(later, '2027-02-28').get('generative-ai-toggle')).toBe(FIRST_RECORDED);
  });
});

describe('a step that we wrote anew on 5 January 2027', () => {
  const later: Library = {
    ...library,
    guides: {
      ...library.guides,
      complain: { ...library.guides.complain, revised: '2027-01-05' },
    },
  };

  test.each([
    ['2027-01-04', 'c'],
    ['2027-01-05', ''],
  ])('a link of %s: "%s"', (madeOn, causes) => {
    expect(causesOf('complain', madeOn, later)).toBe(causes);
  });

  test('was no correction for a link from before the guide, which saw no words of ours', () => {
    expect(causesOf('complain', '2026-11-21', later)).toBe('');
  });
});

describe('a step that is there for nobody any more', () => {
  const later = withEffects([
    makeEffect({
      topic: 'microsoft-models',
      value: 'none-stated',
      regions: ['united-kingdom'],
      effective: '2027-02-01',
    }),
  ]);
  const { marks, went } = makeStepChanges('GB', LATER, later, words);

  test('is told by its last name, to those who used what it was for', () => {
    expect(went).toEqual([
      {
        step: 'microsoft-model-training',
        title: 'Microsoft’s own AI: the same switch covers it',
        features: ['posts', 'learning', 'pages'],
        marks: [
          { before: '2025-11-03', causes: '' },
          { before: '2027-02-01', causes: 'l' },
        ],
      },
    ]);
    expect(marks['microsoft-model-training']).toBeUndefined();
  });
});

function revisedDays(of: Library, on: string): Map<StepId, string> {
  const checklist = buildChecklist(of.timeline, { place: 'DE', ...EVERYONE[0], on, known: on });
  const changes = makeStepChanges('DE', on, of, words);
  const { steps } = withLastChanges(describeChecklist(checklist, of, words), changes);
  return new Map(steps.map(({ id, guide }) => [id, guide.revised]));
}
