import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeChecklist } from '../../lib/guide/describe';
import { stepText } from '../../lib/guide/document';
import { passagesIn } from '../../lib/history/passages';
import { wordsFor } from '../../lib/i18n/words';
import { buildChecklist } from '../../lib/rules/checklist';
import { compareSituations } from '../../lib/rules/compare';
import { FIRST_DAY, FIRST_RECORDED } from '../../lib/rules/day';
import { CIRCUMSTANCES, FEATURES } from '../../lib/rules/features';
import { type Effect, makeTimeline } from '../../lib/rules/fold';
import { PLACES, type Place, regionOf } from '../../lib/rules/places';
import { REGIONS } from '../../lib/rules/regions';
import { type Answers, type Situation, settle } from '../../lib/rules/situation';
import { STEP_IDS } from '../../lib/rules/steps';
import { dayAfter, dayBefore, library, TODAY } from '../library';

const passagesOf = passagesIn(library);
const words = wordsFor('en');
const EFFECTS: readonly Effect[] = [...library.effects.values()];

/** Later than anything recorded: the guide has gone on for a while. */
const LATER = '2027-06-01';

interface Asked {
  readonly place?: Place;
  readonly on: string;
  readonly known?: string;
  readonly answers?: Answers;
}

function situation({ place = 'DE', on, known = on, answers }: Asked): Situation {
  return { place, ...settle(answers ?? { uses: [], am: [] }), on, known };
}

function compare(before: Asked, after: Asked, effects = EFFECTS) {
  const timeline = makeTimeline(effects);
  return compareSituations(timeline, situation(before), situation(after), passagesOf);
}

function labelsOf(comparison: ReturnType<typeof compare>) {
  return Object.fromEntries(
    comparison.changes.map(({ step, causes }) => [step, causes.map(({ label }) => label)]),
  );
}

/** What a reader has before their eyes of each step. */
function readingOf(asked: Situation): Map<string, string> {
  const { steps } = describeChecklist(buildChecklist(library.timeline, asked), library, words);
  return new Map(
    steps.map((step) => [
      step.id,
      JSON.stringify([
        step.title,
        stepText(step, words),
        step.priority,
        step.availability,
        step.because.map(({ text }) => text),
      ]),
    ]),
  );
}

function stepsThatReadDifferently(before: Situation, after: Situation): string[] {
  const [then, now] = [readingOf(before), readingOf(after)];
  return STEP_IDS.filter((id) => then.get(id) !== now.get(id));
}

const PEOPLE: readonly Answers[] = [
  { uses: [], am: ['under-18', 'several-accounts', 'moved'] },
  { uses: ['messages'], am: [] },
  { uses: ['none'], am: [] },
  { uses: [], am: ['no-account'] },
];

describe.each(REGIONS)('from any day to the next in %s', (region) => {
  const place = PLACES.find((each) => regionOf(each) === region) as Place;
  const days = [
    ...new Set(
      EFFECTS.flatMap(({ announced, effective }) => [announced, effective])
        .flatMap((day) => [dayBefore(day), day, dayAfter(day)])
        .filter((day) => day >= FIRST_DAY && day <= TODAY),
    ),
  ].sort();

  test.each(PEOPLE)('the steps named are those that read differently: %o', (answers) => {
    for (const [index, on] of days.entries()) {
      const eve = days[index - 1] ?? FIRST_DAY;
      const [before, after] = [eve, on].map((day) => ({ place, on: day, known: TODAY, answers }));
      if (!before || !after) continue;
      const { changes } = compareSituations(
        library.timeline,
        situation(before),
        situation(after),
        passagesOf,
      );
      const expected = stepsThatReadDifferently(situation(before), situation(after));
      expect(
        changes.map(({ step }) => step),
        on,
      ).toEqual(expected);
      for (const { causes } of changes) {
        expect(causes.map(({ label }) => label)).toEqual(['world-changed']);
        for (const effect of causes.flatMap(({ effects }) => effects)) {
          expect(effect.regions).toContain(region);
          expect([effect.announced, effect.effective]).toContain(on);
        }
      }
    }
  });
});

describe('what is compared', () => {
  test('nothing, between a situation and itself', () => {
    fc.assert(
      fc.property(anySituation(), (asked) => {
        const { changes } = compareSituations(library.timeline, asked, asked, passagesOf);
        expect(changes).toEqual([]);
      }),
    );
  });

  test('what came one way went the other way', () => {
    fc.assert(
      fc.property(anySituation(), anySituation(), (some, other) => {
        const there = compareSituations(library.timeline, some, other, passagesOf).changes;
        const back = compareSituations(library.timeline, other, some, passagesOf).changes;
        const opposite = { came: 'went', went: 'came', changed: 'changed' } as const;
        expect(back.map(({ step, kind }) => [step, kind])).toEqual(
          there.map(({ step, kind }) => [step, opposite[kind]]),
        );
        expect(back.map(({ reasons }) => reasons)).toEqual(
          there.map(({ reasons: { came, went } }) => ({ came: went, went: came })),
        );
      }),
    );
  });

  test('never without a cause, and never a cause without evidence', () => {
    fc.assert(
      fc.property(anySituation(), anySituation(), (some, other) => {
        const { changes } = compareSituations(library.timeline, some, other, passagesOf);
        for (const { causes } of changes) {
          expect(causes.length).toBeGreaterThan(0);
          for (const { effects } of causes) expect(effects.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('only what was true, for a link older than the guide', () => {
    const old = compare({ on: '2025-10-15' }, { on: TODAY });
    expect(old.comparedBy).toBe('truth');
    expect(labelsOf(old)['generative-ai-toggle']).toEqual(['world-changed']);
    expect(compare({ on: FIRST_RECORDED }, { on: LATER }).comparedBy).toBe('record');
  });
});

function anySituation() {
  const days = EFFECTS.flatMap(({ announced, effective }) => [announced, effective]);
  const answers = fc.record({
    uses: fc.oneof(fc.subarray([...FEATURES]), fc.constant(['none'] as const)),
    am: fc.subarray([...CIRCUMSTANCES]),
  });
  const on = fc
    .constantFrom(...days)
    .chain((day) => fc.constantFrom(dayBefore(day), day, dayAfter(day)))
    .filter((day) => day >= FIRST_DAY);
  return fc
    .record({
      place: fc.constantFrom(...PLACES),
      answers,
      on,
      known: fc.constantFrom(TODAY, LATER),
    })
    .map(situation);
}

/** The setting turns out to have been taken away in Germany on a day before today. */
const TAKEN_AWAY: Effect = {
  id: 'taken-away',
  change: 'taken-away',
  topic: 'toggle',
  regions: ['eu'],
  value: 'not-offered',
  announced: '2027-02-01',
  effective: '2027-02-01',
  recorded: '2027-03-01',
};

describe('a setting that was taken away on 1 February 2027, and recorded on 1 March', () => {
  const effects = [...EFFECTS, TAKEN_AWAY];
  const since = (on: string, today = LATER) =>
    labelsOf(compare({ on }, { on: today }, effects))['generative-ai-toggle'];

  test('LinkedIn changed it, for a link from the day before', () => {
    expect(since('2027-01-31')).toEqual(['world-changed']);
  });

  test.each(['2027-02-01', '2027-02-02', '2027-02-28'])(
    'we corrected it, for a link of %s: the guide was wrong by then',
    (on) => {
      expect(since(on)).toEqual(['we-corrected']);
    },
  );

  test.each(['2027-03-01', '2027-03-02'])('nothing is new for a link of %s', (on) => {
    expect(since(on)).toBeUndefined();
  });

  test('nobody is told before it was recorded', () => {
    expect(since('2027-01-05', '2027-02-28')).toBeUndefined();
    expect(since('2027-01-05', '2027-03-01')).toEqual(['world-changed']);
  });
});

describe('a day that was wrong from the start, and put right on 10 January 2027', () => {
  const correction: Effect = {
    ...TAKEN_AWAY,
    id: 'correction',
    announced: '2025-09-18',
    effective: '2025-09-18',
    recorded: '2027-01-10',
  };
  const effects = [...EFFECTS, correction];
  const back: Effect = {
    ...TAKEN_AWAY,
    id: 'back',
    value: 'available',
    announced: '2027-01-20',
    effective: '2027-01-20',
    recorded: '2027-01-20',
  };

  test.each<[string, string[] | undefined]>([
    ['2027-01-09', ['we-corrected']],
    ['2027-01-10', undefined],
    ['2027-01-11', undefined],
  ])('a link of %s: %o', (on, labels) => {
    expect(labelsOf(compare({ on }, { on: LATER }, effects))['generative-ai-toggle']).toEqual(
      labels,
    );
  });

  test('is not a change for who finds the step as it was', () => {
    const { changes } = compare({ on: '2027-01-05' }, { on: LATER }, [...effects, back]);
    expect(changes.map(({ step }) => step)).not.toContain('generative-ai-toggle');
  });

  test('and what LinkedIn did afterwards are told apart', () => {
    const gone: Effect = { ...TAKEN_AWAY, id: 'unknown', value: 'unknown', recorded: '2027-02-01' };
    const { changes } = compare({ on: '2027-01-05' }, { on: LATER }, [...effects, gone]);
    const toggle = changes.find(({ step }) => step === 'generative-ai-toggle');
    expect(toggle?.causes.map(({ label, effects: [first] }) => [label, first?.id])).toEqual([
      ['we-corrected', 'correction'],
      ['world-changed', 'unknown'],
    ]);
    expect(toggle?.availability).toEqual({ from: 'available', to: 'unknown' });
  });
});

describe('answers that differ', () => {
  test('bring steps that are new for the person, and nothing else', () => {
    const { changes } = compare(
      { on: TODAY, answers: { uses: ['posts'], am: [] } },
      { on: TODAY, answers: { uses: ['posts', 'groups'], am: [] } },
    );
    expect(changes.map(({ step, kind }) => [step, kind])).toEqual([
      ['generative-ai-toggle', 'changed'],
      ['group-messages', 'came'],
    ]);
    for (const { causes } of changes)
      expect(causes.map(({ label }) => label)).toEqual(['new-for-you']);
    expect(changes[0]?.reasons).toEqual({ came: ['toggle-groups'], went: [] });
  });

  test('do not hide that LinkedIn changed a step', () => {
    const { changes } = compare(
      { on: '2025-10-15', answers: { uses: ['posts'], am: [] } },
      { on: TODAY, answers: { uses: ['posts', 'groups'], am: [] } },
    );
    const toggle = changes.find(({ step }) => step === 'generative-ai-toggle');
    expect(toggle?.causes.map(({ label }) => label)).toEqual(['world-changed', 'new-for-you']);
    expect(toggle?.training).toEqual({ from: 'upcoming', to: 'on' });
  });
});

test('a Briton’s list got a step when the content began to go to Microsoft', () => {
  const { changes } = compare(
    { place: 'GB', on: '2025-11-02', known: TODAY },
    { place: 'GB', on: '2025-11-03', known: TODAY },
  );
  const step = changes.find(({ kind }) => kind === 'came');
  expect(step?.step).toBe('microsoft-model-training');
  expect(step?.causes[0]?.effects.map(({ change }) => change)).toEqual([
    '2025-11-03-uk-content-shared-with-microsoft',
  ]);
});

test('a start that is put off is a change for the step that names its day', () => {
  const start: Effect = {
    ...TAKEN_AWAY,
    id: 'start',
    topic: 'training',
    regions: ['mainland-china'],
    value: 'on',
    announced: '2027-01-01',
    effective: '2027-05-01',
    recorded: '2027-01-01',
  };
  const sooner: Effect = {
    ...start,
    id: 'sooner',
    announced: '2027-02-01',
    effective: '2027-04-01',
    recorded: '2027-02-01',
  };
  const [before, after] = ['2027-01-31', '2027-02-01'].map((on) => ({ place: 'CN', on }) as const);
  if (!before || !after) throw new Error('two days were given');
  const { changes } = compare(before, after, [...EFFECTS, start, sooner]);
  expect(changes.map(({ step }) => step)).toEqual(['generative-ai-toggle']);
});
