import { describe, expect, test } from 'vitest';
import { findFaults } from '../../lib/proof/checklists';
import { RIGHTS_FAULTS, type Told } from '../../lib/proof/rights';
import type { Finding } from '../../lib/rules/rights';

const BEFORE: Finding = {
  places: ['IN'],
  from: null,
  announced: null,
  recorded: '2030-01-01',
  law: null,
  right: 'none-found',
  authority: null,
  lead: null,
};
const LAW: Finding = {
  ...BEFORE,
  from: '2031-05-13',
  announced: '2030-11-13',
  law: 'in-dpdp',
  right: 'withdraw-consent',
};

function told(changes: Partial<Told> & Partial<Told['standing']>): Told {
  const { now = BEFORE, next = null, ...others } = changes;
  return {
    place: 'IN',
    on: '2031-01-01',
    known: '2031-01-01',
    findings: [BEFORE, LAW],
    standing: { now, next },
    ...others,
  };
}

/** What an Indian could be told that is wrong in one way each. */
const WRONG: Record<keyof typeof RIGHTS_FAULTS, Told> = {
  'rests on what was found for another place': told({ now: { ...BEFORE, places: ['LK'] } }),
  'rests on a law that has not started': told({ now: LAW }),
  'rests on what was not recorded': told({ known: '2029-12-31' }),
  'rests on what another law has replaced': told({ on: '2031-05-13' }),
  'announces what holds already': told({ on: '2031-05-13', now: LAW, next: LAW }),
  'announces what was not public': told({ on: '2030-11-12', next: LAW }),
};

describe('a proof that can fail', () => {
  test.each(Object.entries(WRONG))('finds that somebody %s, and nothing else', (name, each) => {
    expect(findFaults(RIGHTS_FAULTS, each)).toEqual([name]);
  });

  test('finds nothing in a law that is announced, and then holds', () => {
    expect(findFaults(RIGHTS_FAULTS, told({ next: LAW }))).toEqual([]);
    expect(findFaults(RIGHTS_FAULTS, told({ on: '2031-05-13', now: LAW }))).toEqual([]);
  });
});
