import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { byYear, notesOnDays, sourcesOfChange, successorsOf } from '../../lib/evidence/changes';
import { citationsOf } from '../../lib/evidence/citations';
import type { Effect } from '../../lib/rules/fold';
import { makeTimeline } from '../../lib/rules/fold';
import { REGIONS } from '../../lib/rules/regions';
import { library, TODAY } from '../library';

function effectOf(id: string): Effect {
  const effect = library.effects.get(id);
  if (!effect) throw new Error(`no effect ${id}`);
  return effect;
}

function successors(id: string, timeline = library.timeline) {
  return successorsOf(effectOf(id), timeline, TODAY).map(({ effect, regions }) => [
    effect?.id ?? null,
    regions,
  ]);
}

test('three pauses ended the training of September 2024, elsewhere it goes on', () => {
  expect(successors('2024-09-18-ai-clause-in-the-privacy-policy/training/on')).toEqual([
    ['2024-09-20-training-suspended-in-the-uk/training/paused', ['united-kingdom']],
    ['2024-10-11-training-paused-in-hong-kong/training/paused', ['hong-kong']],
    ['2024-12-10-training-paused-in-canada/training/paused', ['canada']],
    [null, ['rest-of-world']],
  ]);
  expect(
    successors('2024-09-18-ai-clause-in-the-privacy-policy/training/on/united-states'),
  ).toEqual([[null, ['united-states']]]);
});

test('in Europe the start of November 2025 replaced being left out', () => {
  expect(successors('2024-09-18-ai-clause-in-the-privacy-policy/training/not-included')).toEqual([
    ['2025-11-03-training-starts-in-europe/training/on', ['eu', 'eea', 'switzerland']],
  ]);
});

test('a row that says the same again replaces nothing', () => {
  expect(successors('2024-09-01-where-the-record-starts/training/unknown').at(-1)).toEqual([
    null,
    ['mainland-china', 'unclear'],
  ]);
});

test('a correction recorded later than the reader’s day replaces nothing yet', () => {
  const paused = effectOf('2024-12-10-training-paused-in-canada/training/paused');
  const correction: Effect = { ...paused, id: 'corrected', value: 'on', recorded: '2027-01-01' };
  const corrected = makeTimeline([...library.effects.values(), correction]);
  expect(successorsOf(paused, corrected, '2026-12-31')[0]?.effect?.effective).toBe('2025-11-03');
  expect(successorsOf(paused, corrected, '2027-01-01')[0]?.effect?.id).toBe('corrected');
});

test('every change stands once in the list, the newest first', () => {
  const listed = byYear(library.changes).flatMap(({ changes }) => changes);
  expect(listed).toEqual([...library.changes].reverse());
  expect(byYear(library.changes).map(({ year }) => year)).toEqual(['2026', '2025', '2024']);
});

test('a change cites its own sources and those of its effects, each once', () => {
  for (const change of library.changes) {
    const sources = sourcesOfChange(change);
    expect(new Set(sources).size).toBe(sources.length);
    for (const effect of change.effects)
      expect(sources).toEqual(expect.arrayContaining([...effect.sources]));
  }
});

test('what is said about a day is said once, with the topics it is true of', () => {
  const change = library.changes.find(({ id }) => id.endsWith('training-paused-in-canada'));
  expect(change && notesOnDays(change).map(({ topics }) => topics)).toEqual([
    ['training', 'toggle'],
  ]);
});

test('a source knows the changes that rest on it', () => {
  const { changes } = citationsOf('opc-2024-12-10', library);
  expect(changes.map(({ id }) => id)).toEqual([
    '2024-09-18-ai-clause-in-the-privacy-policy',
    '2024-12-10-training-paused-in-canada',
  ]);
});

test('the list of changes can be read for each region', () => {
  const sheet = readFileSync('app/evidence.css', 'utf8');
  for (const region of REGIONS) {
    expect(sheet).toContain(`#region-${region}:target ~ [data-regions]`);
    expect(sheet).toContain(`[data-regions]:not([data-regions~="${region}"])`);
  }
});
