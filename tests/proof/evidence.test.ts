import { describe, expect, test } from 'vitest';
import { findFaults } from '../../lib/proof/checklists';
import { EVIDENCE_FAULTS, type Given } from '../../lib/proof/evidence';
import type { Effect } from '../../lib/rules/fold';

const FACT: Effect = {
  id: 'pause/training/paused',
  change: 'pause',
  topic: 'training',
  regions: ['canada'],
  value: 'paused',
  announced: '2030-01-10',
  effective: '2030-01-20',
  recorded: '2030-01-12',
};
const START: Effect = { ...FACT, id: 'start', value: 'on', effective: '2030-03-01' };

interface Changes extends Partial<Omit<Given, 'reason'>> {
  readonly rests?: readonly Effect[];
}

function given({ rests = [FACT], effects = [FACT], ...changes }: Changes = {}): Given {
  return {
    reason: { id: 'training-paused', feature: null, effects: rests },
    moment: { region: 'canada', on: '2030-02-01', known: '2030-02-01' },
    status: 'paused',
    effects,
    ...changes,
  };
}

const [EARLY, LATE] = ['2030-01-11', '2030-02-01'];

/** Reasons that are wrong in one way each. */
const WRONG: Record<keyof typeof EVIDENCE_FAULTS, Given> = {
  'has a reason without a fact': given({ rests: [] }),
  'rests on a fact of another region': given({
    moment: { region: 'eu', on: LATE, known: LATE },
  }),
  'rests on a fact that was not public': given({
    status: 'upcoming',
    moment: { region: 'canada', on: '2030-01-09', known: LATE },
  }),
  'rests on a fact that was not recorded': given({
    moment: { region: 'canada', on: LATE, known: EARLY },
  }),
  'takes an announcement for what holds': given({
    moment: { region: 'canada', on: '2030-01-19', known: LATE },
  }),
  'rests on a fact that another has replaced': given({
    moment: { region: 'canada', on: '2030-03-01', known: LATE },
    effects: [FACT, START],
  }),
};

describe('a proof that can fail', () => {
  test.each(Object.entries(WRONG))(
    'finds a reason that %s, and nothing else in it',
    (name, each) => {
      expect(findFaults(EVIDENCE_FAULTS, each)).toEqual([name]);
    },
  );

  test('finds a fact that a correction of the same day has replaced', () => {
    const correction: Effect = { ...FACT, id: 'correction', value: 'on', recorded: '2030-01-30' };
    expect(findFaults(EVIDENCE_FAULTS, given({ effects: [FACT, correction] }))).toEqual([
      'rests on a fact that another has replaced',
    ]);
  });

  test('finds nothing in a pause that holds', () => {
    expect(findFaults(EVIDENCE_FAULTS, given())).toEqual([]);
  });

  test('finds nothing in a fact that is replaced tomorrow, elsewhere, or on another matter', () => {
    const others: Effect[] = [
      START,
      { ...FACT, id: 'elsewhere', regions: ['eu'], effective: '2030-01-25' },
      { ...FACT, id: 'matter', topic: 'toggle', effective: '2030-01-25' },
      { ...FACT, id: 'unrecorded', effective: '2030-01-25', recorded: '2030-02-02' },
    ];
    expect(findFaults(EVIDENCE_FAULTS, given({ effects: [FACT, ...others] }))).toEqual([]);
  });

  test('finds nothing in a start that was announced and is told as upcoming', () => {
    const upcoming = given({ rests: [START], effects: [FACT, START], status: 'upcoming' });
    expect(findFaults(EVIDENCE_FAULTS, upcoming)).toEqual([]);
  });
});
