import { describe, expect, test } from 'vitest';
import { type Holding, makeCoverage } from '../../lib/coverage/coverage';
import { makeMessageSides } from '../../lib/coverage/messages';
import { placeIn } from '../../lib/history/history';
import { buildChecklist } from '../../lib/rules/checklist';
import { foldTimeline } from '../../lib/rules/fold';
import { REGIONS, type Region } from '../../lib/rules/regions';
import type { StepId } from '../../lib/rules/steps';
import { dayBefore, library, TODAY } from '../library';

/** Every day on which something began in a region, and the day before. */
function daysIn(region: Region): string[] {
  const effects = Object.values(library.timeline[region]).flat();
  const days = effects.flatMap(({ announced, effective }) => [announced, effective]);
  const both = [...days.flatMap((day) => [dayBefore(day), day]), TODAY];
  return [...new Set(both)].filter((day) => day >= '2024-09-01' && day <= TODAY).toSorted();
}

const SITUATIONS = REGIONS.flatMap((region) => daysIn(region).map((on) => ({ region, on })));

function pictureOf(region: Region, on = TODAY) {
  const holds = foldTimeline(library.timeline, region, on, TODAY);
  const rows = makeCoverage(holds);
  const cells = (holding: Holding) => {
    const row = rows.find((each) => each.holding === holding);
    return row && [row.switch.value, row.form.value, row.neither.value];
  };
  return { cells, sides: makeMessageSides(holds), holds };
}

/** What the guide tells a person there who has answered nothing. */
function guideOf(region: Region, on: string) {
  const nobody = { uses: [], answered: false, am: [] } as const;
  const { steps } = buildChecklist(library.timeline, {
    place: placeIn(region),
    ...nobody,
    on,
    known: TODAY,
  });
  const stepOf = (id: StepId) => steps.find((step) => step.id === id);
  const reasons = (id: StepId) => stepOf(id)?.because.map((reason) => reason.id) ?? [];
  return { stepOf, reasons };
}

describe('today a person', () => {
  test.each<[Region, Holding, (string | null)[]]>([
    ['eu', 'posts-and-profile', ['covers', 'may-ask', null]],
    ['eu', 'group-messages', ['covers', 'may-ask', null]],
    ['eu', 'other-ai', ['no', 'may-ask', null]],
    ['eu', 'private-messages', [null, null, 'left-out']],
    ['eu', 'ads-sharing', ['no', 'unknown', 'not-listed']],
    ['eu', 'past-training', ['no', 'unknown', 'not-undone']],
    ['united-kingdom', 'microsoft-models', ['covers', 'unknown', null]],
    ['united-kingdom', 'ads-sharing', ['no', 'unknown', 'disputed']],
    ['united-states', 'ai-inputs', ['covers', 'unknown', null]],
    ['united-states', 'other-ai', ['no', 'unknown', null]],
    ['united-states', 'ads-sharing', ['no', 'unknown', 'own-switch']],
    ['united-states', 'microsoft-public-content', ['unknown', 'unknown', 'shared']],
    ['mainland-china', 'saved-resumes', ['unknown', 'unknown', null]],
    ['mainland-china', 'research', ['no', 'unknown', 'unknown']],
  ])('in %s sees what reaches %s', (region, holding, cells) => {
    expect(pictureOf(region).cells(holding)).toEqual(cells);
  });

  test('outside the UK is shown no sharing for Microsoft’s own models', () => {
    expect(pictureOf('eu').cells('microsoft-models')).toBeUndefined();
  });

  test('is promised by no row that LinkedIn must follow the form', () => {
    for (const region of REGIONS)
      for (const row of makeCoverage(pictureOf(region).holds))
        expect(row.form.value, `${region} ${row.holding}`).not.toBe('covers');
  });
});

describe.each(SITUATIONS)(
  'the picture for $region on $on agrees with the guide',
  ({ region, on }) => {
    const { cells, sides } = pictureOf(region, on);
    const { stepOf, reasons } = guideOf(region, on);

    test('on what the switch reaches', () => {
      const isOffered = stepOf('generative-ai-toggle')?.availability === 'available';
      const listed = [
        ['posts-and-profile', 'toggle-posts'],
        ['group-messages', 'toggle-groups'],
        ['ai-inputs', 'toggle-ai-tools'],
        ['saved-resumes', 'toggle-resumes'],
      ] as const;
      for (const [holding, reason] of listed)
        expect(cells(holding)?.[0] === 'covers', holding).toBe(
          isOffered && reasons('generative-ai-toggle').includes(reason),
        );
    });

    test('on the form, which is named for other AI', () => {
      const isNamed = reasons('objection-form').includes('form-other-ai');
      expect(cells('other-ai')).toEqual(['no', isNamed ? 'may-ask' : 'unknown', null]);
    });

    test('on Microsoft', () => {
      expect(cells('microsoft-models') !== undefined).toBe(
        stepOf('microsoft-model-training') !== undefined,
      );
      const isNotListed = reasons('microsoft-ads-sharing').includes('ads-not-listed');
      const isDisputed = reasons('microsoft-ads-sharing').includes('ads-disputed');
      expect(cells('ads-sharing')?.[2] === 'not-listed').toBe(isNotListed);
      expect(cells('ads-sharing')?.[2] === 'disputed').toBe(isDisputed);
    });

    test('on the settings of their own', () => {
      const isOffered = (id: StepId) => stepOf(id)?.availability === 'available';
      expect(cells('research')?.[2] === 'own-switch').toBe(isOffered('research-use'));
      expect(cells('message-scanning')?.[2] === 'own-settings').toBe(isOffered('message-scanning'));
    });

    test('on messages', () => {
      const isLeftOut = reasons('private-messages').includes('messages-excluded');
      expect(cells('private-messages')?.[2] === 'left-out').toBe(isLeftOut);
      expect(sides.out).toEqual(isLeftOut ? ['private-messages'] : []);
      expect(sides.in.includes('group-messages')).toBe(
        reasons('group-messages').includes('groups-listed'),
      );
      expect(sides.in.includes('ai-inputs')).toBe(
        reasons('ai-tool-inputs').includes('inputs-listed'),
      );
    });
  },
);

describe('a person who was there on another day', () => {
  test('in the EU in October 2024 is shown no switch that was not offered', () => {
    expect(pictureOf('eu', '2024-10-15').cells('posts-and-profile')?.[0]).toBe('no');
  });

  test('on the first day of the record is told that nobody has said', () => {
    expect(pictureOf('canada', '2024-09-01').cells('private-messages')).toEqual([
      null,
      null,
      'unknown',
    ]);
    expect(pictureOf('canada', '2024-09-01').sides.unsaid).toContain('private-messages');
  });
});
