import { describe, expect, test } from 'vitest';
import { isDay, oneYearAfter } from '../../lib/rules/day';
import { type Effect, foldTimeline, makeTimeline } from '../../lib/rules/fold';
import { LIKELY_PLACES, partsOf } from '../../lib/rules/places';

describe('days at the edge', () => {
  test('29 February 2000 was a day, the 0th of January never is', () => {
    expect(isDay('2000-02-29')).toBe(true);
    expect(isDay('2025-01-00')).toBe(false);
    expect(isDay('2025-01-01')).toBe(true);
  });

  test('a year keeps its four figures', () => {
    expect(oneYearAfter('0098-05-01')).toBe('0099-05-01');
  });
});

describe('codes that people try', () => {
  test.each([
    ['UK', ['GB']],
    ['EL', ['GR']],
    ['IC', ['ES']],
    ['EA', ['ES']],
    ['AN', ['BQ', 'CW', 'SX']],
  ])('%s probably means %s', (code, places) => {
    expect(LIKELY_PLACES[code]).toEqual(places);
  });

  test('Quebec is a part of Canada and of nothing else; France has no part with rights of its own', () => {
    expect(partsOf('CA')).toEqual(['CA-AB', 'CA-BC', 'CA-QC']);
    expect(partsOf('US')).not.toContain('CA-QC');
    expect(partsOf('FR')).toEqual([]);
  });
});

describe('what holds at the edge', () => {
  const start: Effect = {
    id: 'start',
    change: 'start',
    topic: 'training',
    regions: ['eu'],
    value: 'on',
    announced: '2030-01-10',
    effective: '2030-01-10',
    recorded: '2030-01-10',
  };

  function hold(on: string, ...effects: Effect[]) {
    return foldTimeline(makeTimeline(effects), 'eu', on, '2040-01-01');
  }

  test('who is in stays in while a wider start is announced', () => {
    const wider: Effect = {
      ...start,
      id: 'wider',
      announced: '2030-02-01',
      effective: '2030-03-01',
    };
    const { status, facts } = hold('2030-02-15', start, wider);
    expect(status).toBe('on');
    expect(facts.training.next?.id).toBe('wider');
    expect(hold('2030-03-01', start, wider).facts.training.next).toBeNull();
  });

  test('the nearer of two announced changes comes next', () => {
    const pause: Effect = { ...start, id: 'pause', value: 'paused', effective: '2030-05-01' };
    const end: Effect = { ...start, id: 'end', value: 'not-included', effective: '2030-06-01' };
    expect(hold('2030-02-01', start, end, pause).facts.training.next?.id).toBe('pause');
  });

  test('what was recorded as unknown is unknown since that day', () => {
    const unknown: Effect = { ...start, id: 'unknown', value: 'unknown' };
    expect(hold('2030-02-01', unknown).facts.training.since).toBe('2030-01-10');
  });

  test('two facts of one day and one record always come in the same order', () => {
    const twin: Effect = { ...start, id: 'a-twin', value: 'paused' };
    expect(hold('2030-02-01', twin, start).status).toBe('on');
    expect(hold('2030-02-01', start, twin).status).toBe('on');
  });
});
