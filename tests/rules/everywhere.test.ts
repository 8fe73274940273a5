import { describe, expect, test } from 'vitest';
import { type Board, buildChecklist, chooseSteps, makeBoard } from '../../lib/rules/checklist';
import { FIRST_DAY } from '../../lib/rules/day';
import { CIRCUMSTANCES, FEATURES } from '../../lib/rules/features';
import { foldTimeline } from '../../lib/rules/fold';
import { PLACES } from '../../lib/rules/places';
import { REGIONS } from '../../lib/rules/regions';
import { RULES } from '../../lib/rules/rules';
import { type Answers, settle } from '../../lib/rules/situation';
import { STEP_IDS } from '../../lib/rules/steps';
import { dayAfter, dayBefore, library, TODAY } from '../library';

const { timeline } = library;

/** The first day, today, and the day before, of and after every date in the content. */
const DAYS = [
  ...new Set(
    [...library.effects.values()]
      .flatMap(({ announced, effective }) => [announced, effective])
      .flatMap((day) => [dayBefore(day), day, dayAfter(day)])
      .filter((day) => day >= FIRST_DAY),
  ),
  FIRST_DAY,
  TODAY,
].sort();

function subsets<T>(items: readonly T[]): T[][] {
  return [...Array(2 ** items.length).keys()].map((bits) =>
    items.filter((_, index) => (bits >> index) & 1),
  );
}

const USES: Answers['uses'][] = [
  [],
  ...subsets(FEATURES).map((set) => (set.length ? set : (['none'] as const))),
];
const PEOPLE = subsets(CIRCUMSTANCES).flatMap((am) => USES.map((uses) => settle({ uses, am })));

/** Boards that differ in what holds; the same board gives the same steps. */
const BOARDS: Map<string, Board> = new Map(
  REGIONS.flatMap((region) =>
    DAYS.map((on) => {
      const board = makeBoard(foldTimeline(timeline, region, on, TODAY));
      return [JSON.stringify(board.entries), board] as const;
    }),
  ),
);

describe('every place, every day, every answer', () => {
  test('every situation gets a checklist whose steps stand once and in order', () => {
    let count = 0;
    for (const board of BOARDS.values())
      for (const person of PEOPLE) {
        const ids = chooseSteps(board, person).map((step) => STEP_IDS.indexOf(step.id));
        if (ids.length === 0 || ids.some((id, index) => index > 0 && id <= (ids[index - 1] ?? -1)))
          expect.fail(`steps ${ids.join()} for ${JSON.stringify(person)}`);
        count += 1;
      }
    expect(count).toBe(BOARDS.size * 16 * 513);
  });

  test('every step has a reason, and every reason has a fact in force that day', () => {
    for (const region of REGIONS)
      for (const on of DAYS) {
        const board = makeBoard(foldTimeline(timeline, region, on, TODAY));
        for (const person of PEOPLE)
          for (const { id, because } of chooseSteps(board, person)) {
            if (because.length === 0) expect.fail(`${id} without a reason: ${region} ${on}`);
            for (const { effects } of because)
              if (effects.length === 0 || effects.some((effect) => !isInForce(effect, region, on)))
                expect.fail(`${id} without evidence in force: ${region} ${on}`);
          }
      }
  }, 120_000);

  test('more features never remove a step', () => {
    for (const board of BOARDS.values())
      for (const set of subsets(FEATURES))
        for (const more of FEATURES) {
          const answered = { answered: true, am: [] };
          const fewer = chooseSteps(board, { ...answered, uses: set });
          const ids = new Set(
            chooseSteps(board, { ...answered, uses: [...set, more] }).map(({ id }) => id),
          );
          if (fewer.some(({ id }) => !ids.has(id))) expect.fail(`${more} takes a step from ${set}`);
        }
  }, 120_000);

  test('order and repetition of answers do not matter', () => {
    for (const uses of subsets(FEATURES)) {
      const shuffled = [...uses, ...uses].reverse();
      expect(settle({ uses: shuffled, am: ['moved', 'moved'] })).toEqual(
        settle({ uses: uses, am: ['moved'] }),
      );
    }
  });

  test('a place differs from its region in name only', () => {
    for (const place of PLACES) {
      const asked = { place, uses: [], answered: false, am: [], on: TODAY, known: TODAY };
      const { region, steps } = buildChecklist(timeline, asked);
      const board = makeBoard(foldTimeline(timeline, region, TODAY, TODAY));
      expect(steps).toEqual(chooseSteps(board, asked));
    }
  });

  test('plans change only on days that the content names', () => {
    const named = new Set(
      [...library.effects.values()].flatMap(({ announced, effective }) => [announced, effective]),
    );
    for (const region of REGIONS)
      for (let day = dayAfter(FIRST_DAY); day < '2027-01-01'; day = dayAfter(day)) {
        if (named.has(day)) continue;
        const today = foldTimeline(timeline, region, day, TODAY);
        const yesterday = foldTimeline(timeline, region, dayBefore(day), TODAY);
        expect(today, `${region} ${day}`).toEqual(yesterday);
      }
  });

  test('what is fed in is not changed', () => {
    const asked = Object.freeze({
      place: 'DE',
      uses: Object.freeze(['posts'] as const),
      answered: true,
      am: Object.freeze([]),
      on: TODAY,
      known: TODAY,
    } as const);
    const before = JSON.stringify(timeline);
    buildChecklist(timeline, asked);
    expect(JSON.stringify(timeline)).toBe(before);
  });

  test('every rule and every reason fires somewhere', () => {
    const fired = new Set(
      [...BOARDS.values()].flatMap((board) =>
        PEOPLE.filter(({ uses }) => uses.length < 2).flatMap((person) =>
          chooseSteps(board, person).flatMap(({ id, because }) =>
            because.map((reason) => `${id} ${reason.id}`),
          ),
        ),
      ),
    );
    const all = STEP_IDS.flatMap((id) => RULES[id].because.map((row) => `${id} ${row.id}`));
    expect(all.filter((each) => !fired.has(each))).toEqual([]);
  });

  test('a setting that was not offered is never something to do', () => {
    for (const board of BOARDS.values())
      for (const { step } of board.entries)
        if (step.availability === 'not-offered') expect(step.priority).toBe('know');
  });

  test('only settings and forms can be offered or not', () => {
    for (const id of STEP_IDS) {
      const { kind, availability } = RULES[id];
      expect(availability !== undefined, id).toBe(kind === 'setting' || kind === 'form');
    }
  });
});

function isInForce(
  effect: { regions: readonly string[]; announced: string; effective: string; recorded: string },
  region: string,
  on: string,
): boolean {
  const isPublic = effect.effective <= on || effect.announced <= on;
  return effect.regions.includes(region) && isPublic && effect.recorded <= TODAY;
}
