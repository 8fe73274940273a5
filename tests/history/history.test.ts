import { describe, expect, test } from 'vitest';
import { describeHistory } from '../../lib/history/describe';
import { makeHistory } from '../../lib/history/history';
import { wordsFor } from '../../lib/i18n/words';
import { FIRST_DAY } from '../../lib/rules/day';
import { foldTimeline } from '../../lib/rules/fold';
import { REGIONS, type Region } from '../../lib/rules/regions';
import { dayBefore, library, TODAY } from '../library';
import { LATER, makeEffect, withEffects } from './later';

const words = wordsFor('en');

function statuses(region: Region) {
  return makeHistory(region, TODAY, library)
    .filter(({ isStatusNew }) => isStatusNew)
    .map(({ day, training }) => [day, training.status]);
}

function rowOf(region: Region, day: string, of = library, on = TODAY) {
  const row = describeHistory(region, on, of, words).rows.find((each) => each.day === day);
  if (!row) throw new Error(`${region} has no row for ${day}`);
  return row;
}

describe('when the training changed', () => {
  test.each<[Region, string[][]]>([
    [
      'eu',
      [
        ['2024-09-18', 'not-included'],
        ['2025-09-18', 'upcoming'],
        ['2025-11-03', 'on'],
      ],
    ],
    [
      'united-kingdom',
      [
        ['2024-09-18', 'on'],
        ['2024-09-20', 'paused'],
        ['2025-09-18', 'upcoming'],
        ['2025-11-03', 'on'],
      ],
    ],
    [
      'canada',
      [
        ['2024-09-18', 'on'],
        ['2024-12-10', 'paused'],
        ['2025-09-18', 'upcoming'],
        ['2025-11-03', 'on'],
      ],
    ],
    [
      'hong-kong',
      [
        ['2024-09-18', 'on'],
        ['2024-10-11', 'paused'],
        ['2025-09-18', 'upcoming'],
        ['2025-11-03', 'on'],
      ],
    ],
    ['united-states', [['2024-09-18', 'on']]],
    ['mainland-china', []],
  ])('in %s', (region, expected) => {
    expect(statuses(region)).toEqual(expected);
  });
});

describe.each(REGIONS)('the history of %s', (region) => {
  const { rows, status } = describeHistory(region, TODAY, library, words);

  test('starts where the record starts and goes forward, a day at most once', () => {
    const days = rows.map(({ day }) => day);
    expect(days[0]).toBe(FIRST_DAY);
    expect(days).toEqual([...new Set(days)].toSorted());
  });

  test('ends with what holds today', () => {
    expect(rows.at(-1)?.status).toBe(status);
    expect(rows.every(({ isAnnounced }) => !isAnnounced)).toBe(true);
  });

  test('gives a change with sources for every row, and a name for every step', () => {
    for (const { day, events, steps, titles } of rows) {
      expect(events.length, day).toBeGreaterThan(0);
      for (const { change, facts, sources } of events) {
        expect(sources.length, change.id).toBeGreaterThan(0);
        for (const { effect } of facts) expect(effect.regions).toContain(region);
      }
      for (const { step } of steps) expect(titles.get(step), `${day} ${step}`).toBeTruthy();
    }
  });

  test('tells each fact as the change it was, from the day before to the day', () => {
    for (const { day, events } of rows.slice(1))
      for (const { effect } of events.flatMap(({ facts }) => facts)) {
        const eve = foldTimeline(library.timeline, region, dayBefore(day), TODAY);
        const isAnnouncedNow = effect.announced === day && effect.effective > day;
        expect(eve.facts[effect.topic].value, `${day} ${effect.id}`).not.toBe(effect.value);
        expect(effect.effective === day || isAnnouncedNow, `${day} ${effect.id}`).toBe(true);
      }
  });

  test('calls no place by the name of another', () => {
    const text = rows.map((row) => [row.status, ...row.titles.values()].join()).join();
    expect(text).not.toMatch(/Austria|American Samoa|Afghanistan|Andorra/);
  });
});

test('what was announced for the EU rests on what was public by then', () => {
  const [first] = rowOf('eu', '2025-09-18').events;
  expect(first?.change.id).toBe('2025-11-03-training-starts-in-europe');
  for (const { published } of first?.sources ?? [])
    expect(published === null || published <= '2025-09-18').toBe(true);
});

test('the UK got a step on the day on which content began to go to Microsoft', () => {
  const row = rowOf('united-kingdom', '2025-11-03');
  const came = row.steps.filter(({ kind }) => kind === 'came').map(({ step }) => step);
  expect(came).toEqual(['microsoft-model-training']);
});

describe('a start announced in China for 1 September 2027', () => {
  const later = withEffects([
    makeEffect({
      topic: 'training',
      value: 'on',
      regions: ['mainland-china'],
      announced: '2027-05-01',
      effective: '2027-09-01',
      recorded: '2027-05-01',
    }),
  ]);
  const row = rowOf('mainland-china', '2027-09-01', later, LATER);

  test('has a row of its own, as announced', () => {
    expect(row.isAnnounced).toBe(true);
    expect(row.status).toBe(
      'LinkedIn has announced that it will use members’ data in mainland China to train AI that creates content from 1 September 2027 on, unless they switch it off.',
    );
  });

  test('has a row for the announcement', () => {
    const told = rowOf('mainland-china', '2027-05-01', later, LATER);
    expect(told).toMatchObject({ isAnnounced: false, isStatusNew: true });
  });

  test('is not told before it was public', () => {
    const { rows } = describeHistory('mainland-china', '2027-04-30', later, words);
    expect(rows.at(-1)?.day).toBe(TODAY);
  });
});

describe('a pause announced in the EU for 1 September 2027', () => {
  const later = withEffects([
    makeEffect({
      topic: 'training',
      value: 'paused',
      announced: '2027-05-01',
      effective: '2027-09-01',
      recorded: '2027-05-01',
    }),
  ]);

  test('is told as announced, not as there', () => {
    const { isAnnounced, status } = rowOf('eu', '2027-09-01', later, LATER);
    expect(isAnnounced).toBe(true);
    expect(status).toMatch(/^It is announced that LinkedIn will pause .* from 1 September 2027 on/);
  });
});

describe('a row that we had to correct', () => {
  const wrong = makeEffect({ topic: 'toggle', value: 'not-offered', effective: '2027-02-01' });
  const right = makeEffect({ ...wrong, id: 'right', value: 'available', recorded: '2027-03-01' });

  test('keeps its address and says when, also where nothing is left of it', () => {
    const row = rowOf('eu', '2027-02-01', withEffects([wrong, right]), LATER);
    expect(row).toMatchObject({ steps: [], isStatusNew: false, corrected: ['2027-03-01'] });
  });

  test('is not corrected by being recorded in time', () => {
    expect(rowOf('eu', '2027-02-01', withEffects([wrong]), LATER).corrected).toEqual([]);
  });

  test('says so where it was recorded late', () => {
    const late = makeEffect({ ...wrong, recorded: '2027-02-20' });
    expect(rowOf('eu', '2027-02-01', withEffects([late]), LATER).corrected).toEqual(['2027-02-20']);
  });

  test('leaves the other rows as they are', () => {
    const { rows } = describeHistory('eu', LATER, withEffects([wrong, right]), words);
    expect(rows.filter(({ corrected }) => corrected.length > 0)).toHaveLength(1);
  });
});
