import { describe, expect, test } from 'vitest';
import { buildChecklist, makeBoard } from '../../lib/rules/checklist';
import { type Effect, foldTimeline, makeTimeline } from '../../lib/rules/fold';
import type { Place } from '../../lib/rules/places';
import { STEP_IDS } from '../../lib/rules/steps';
import { library, TODAY } from '../library';

const UNANSWERED = { uses: [], answered: false, am: [], on: TODAY, known: TODAY } as const;

function checklist(place: Place, on = TODAY, timeline = library.timeline) {
  return buildChecklist(timeline, { ...UNANSWERED, place, on });
}

function evidenceOf(place: Place, on: string, step: string, reason: string) {
  const found = checklist(place, on).steps.find(({ id }) => id === step);
  const { effects = [] } = found?.because.find(({ id }) => id === reason) ?? {};
  return effects.map(({ topic, value, effective }) => `${topic} ${value} ${effective}`);
}

describe('a guide that knows nothing yet', () => {
  const { training, controller, steps } = checklist('DE', TODAY, makeTimeline([]));

  test('says that it does not know, and since when of nothing', () => {
    expect(training).toEqual({ status: 'unknown', since: null, starts: null, effects: [] });
    expect(controller).toBe('unknown');
  });

  test('still gives a German a checklist, with reasons that rest on nothing', () => {
    expect(steps.length).toBeGreaterThan(10);
    expect(steps.flatMap(({ because }) => because.flatMap(({ effects }) => effects))).toEqual([]);
  });
});

describe('the evidence of a person’s checklist', () => {
  test('for training that is announced is the announcement, not what held before', () => {
    expect(evidenceOf('DE', '2025-10-15', 'generative-ai-toggle', 'training-upcoming')).toEqual([
      'training on 2025-11-03',
    ]);
    expect(checklist('DE', '2025-10-15').training.effects.map(({ value }) => value)).toEqual([
      'on',
    ]);
  });

  test('for training that goes on is what started it', () => {
    expect(evidenceOf('DE', TODAY, 'generative-ai-toggle', 'training-on')).toEqual([
      'training on 2025-11-03',
    ]);
    expect(checklist('DE').training.effects.map(({ value }) => value)).toEqual(['on']);
  });

  test('for training that was left out is that, while no start was public', () => {
    expect(checklist('DE', '2025-09-17').training).toMatchObject({
      status: 'not-included',
      starts: null,
    });
    expect(evidenceOf('DE', '2025-09-17', 'generative-ai-toggle', 'training-not-included')).toEqual(
      ['training not-included 2024-09-18'],
    );
  });

  test('has no start ahead while training goes on, though its end is announced', () => {
    const start: Effect = {
      id: 'start',
      change: 'start',
      topic: 'training',
      regions: ['eu'],
      value: 'on',
      announced: '2025-01-01',
      effective: '2025-01-01',
      recorded: TODAY,
    };
    const end: Effect = { ...start, id: 'end', value: 'paused', effective: '2025-06-01' };
    const timeline = makeTimeline([start, end]);
    const { training } = checklist('DE', '2025-03-01', timeline);
    expect(training).toMatchObject({ status: 'on', since: '2025-01-01', starts: null });
  });

  test('for the setting before the start is the setting, although training is upcoming', () => {
    const toggle = evidenceOf('DE', '2025-10-15', 'page-admins', 'pages');
    expect(toggle[0]).toMatch(/^toggle available /);
  });
});

describe('what can be told at a place', () => {
  test('is made of steps of the guide, and leaves out what is for Britons alone', () => {
    const german = makeBoard(foldTimeline(library.timeline, 'eu', TODAY, TODAY));
    const ids = german.entries.map(({ step }) => step.id);
    expect(ids).toEqual(STEP_IDS.filter((id) => id !== 'microsoft-model-training'));
  });

  test('is the same thing, not a copy, for two people who ask alike', () => {
    const [first] = checklist('FR').steps;
    expect(first).toBeDefined();
    expect(checklist('FR').steps[0]).toBe(first);
    expect(checklist('IT').steps[0]).toBe(first);
  });

  test('names the feature that a reason is about, or none', () => {
    const [toggle] = checklist('DE').steps;
    const features = toggle?.because.map(({ id, feature }) => [id, feature]);
    expect(features).toContainEqual(['training-on', null]);
    expect(features).toContainEqual(['toggle-groups', 'groups']);
  });
});
