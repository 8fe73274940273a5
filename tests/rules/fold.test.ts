import { describe, expect, test } from 'vitest';
import { type Effect, foldTimeline, makeTimeline } from '../../lib/rules/fold';

const announced: Effect = {
  id: 'start',
  change: 'start',
  topic: 'training',
  regions: ['eu'],
  value: 'on',
  announced: '2030-01-10',
  effective: '2030-03-01',
  recorded: '2030-01-12',
};

const before: Effect = {
  ...announced,
  id: 'before',
  value: 'not-included',
  announced: '2029-01-01',
  effective: '2029-01-01',
  recorded: '2029-01-01',
};

function trainingOn(on: string, known: string, effects = [announced, before]) {
  return foldTimeline(makeTimeline(effects), 'eu', on, known);
}

describe('what holds', () => {
  test('before the first row nothing is known', () => {
    const { status, facts } = trainingOn('2028-12-31', '2031-01-01');
    expect(status).toBe('unknown');
    expect(facts.training.effect).toBeNull();
  });

  test('an announced start is upcoming from the day it is public', () => {
    expect(trainingOn('2030-01-09', '2031-01-01').status).toBe('not-included');
    expect(trainingOn('2030-01-10', '2031-01-01').status).toBe('upcoming');
    expect(trainingOn('2030-02-28', '2031-01-01').status).toBe('upcoming');
    expect(trainingOn('2030-03-01', '2031-01-01').status).toBe('on');
  });

  test('a fact is not told before the guide had recorded it', () => {
    expect(trainingOn('2030-03-01', '2030-01-11').status).toBe('not-included');
    expect(trainingOn('2030-03-01', '2030-01-12').status).toBe('on');
  });

  test('a correction recorded later wins over the first record of the same day', () => {
    const correction: Effect = {
      ...announced,
      id: 'correction',
      value: 'paused',
      recorded: '2030-04-01',
    };
    const effects = [correction, announced, before];
    expect(trainingOn('2030-03-02', '2030-03-31', effects).status).toBe('on');
    expect(trainingOn('2030-03-02', '2030-04-01', effects).status).toBe('paused');
  });

  test('an interval counts from its first day, whatever confirms it later', () => {
    const confirmation: Effect = {
      ...announced,
      id: 'confirmation',
      announced: '2030-06-01',
      effective: '2030-06-01',
    };
    const { facts } = trainingOn('2030-07-01', '2031-01-01', [announced, before, confirmation]);
    expect(facts.training.since).toBe('2030-03-01');
  });

  test('one region says nothing about another', () => {
    const timeline = makeTimeline([announced, before]);
    expect(foldTimeline(timeline, 'canada', '2030-03-01', '2031-01-01').status).toBe('unknown');
  });
});
