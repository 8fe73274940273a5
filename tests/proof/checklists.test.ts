import { describe, expect, test } from 'vitest';
import {
  type Asked,
  CHECKLIST_FAULTS,
  findFaults,
  fingerprintOf,
} from '../../lib/proof/checklists';
import { PEOPLE } from '../../lib/proof/space';
import { chooseSteps, makeBoard, type Person, type Step } from '../../lib/rules/checklist';
import { foldTimeline } from '../../lib/rules/fold';
import { library, TODAY } from '../library';

const GERMANY = makeBoard(foldTimeline(library.timeline, 'eu', TODAY, TODAY));
const WRITER: Person = { uses: ['posts'], answered: true, am: [] };
const OUTSIDER: Person = { uses: [], answered: true, am: ['no-account'] };
const RIGHT = chooseSteps(GERMANY, WRITER);
const OF_OUTSIDER = chooseSteps(GERMANY, OUTSIDER);

function asked(steps: readonly Step[], person = WRITER, board = GERMANY): Asked {
  return { board, person, steps };
}

function stepOf(id: string): Step {
  const step = GERMANY.entries.find((entry) => entry.step.id === id)?.step;
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

function reasonOf(step: string, id: string) {
  const reason = stepOf(step).because.find((each) => each.id === id);
  if (!reason) throw new Error(`no reason ${id}`);
  return reason;
}

function replaced(id: string, changes: Partial<Step>): Step[] {
  return RIGHT.map((step) => (step.id === id ? { ...step, ...changes } : step));
}

/** A board that gives a step about messages to those alone who use messages and nothing else. */
function jealousBoard(): Asked['board'] {
  const entries = GERMANY.entries.filter(({ step }) => step.id === 'private-messages');
  const guarded = entries.map((entry) => ({
    ...entry,
    get features() {
      reads += 1;
      return reads === 1 ? entry.features : 0;
    },
  }));
  let reads = 0;
  return { ...GERMANY, entries: guarded };
}

const MESSENGER: Person = { uses: ['messages'], answered: true, am: [] };

/** Checklists that are wrong in one way each. */
const WRONG: Record<keyof typeof CHECKLIST_FAULTS, () => Asked> = {
  'is empty': () => asked([]),
  'has a step twice or out of order': () => asked([...RIGHT].reverse()),
  'has a step without a reason': () => asked(replaced('complain', { because: [] })),
  'gives a reason that its board does not have': () =>
    asked(
      replaced('complain', { because: [{ id: 'regulator-spoke', feature: null, effects: [] }] }),
    ),
  'gives a reason for what the person does not use': () =>
    asked(
      replaced('generative-ai-toggle', {
        because: [reasonOf('generative-ai-toggle', 'toggle-groups')],
      }),
    ),
  'tells a person to use what is not offered': () =>
    asked(replaced('research-use', { availability: 'not-offered' })),
  'tells a person to stop what does not happen': () => {
    const paused = { id: 'training-paused', feature: null, effects: [] };
    const entries = GERMANY.entries.map((entry) =>
      entry.step.id === 'generative-ai-toggle'
        ? { ...entry, step: { ...entry.step, because: [paused] } }
        : entry,
    );
    const steps = replaced('generative-ai-toggle', { because: [paused] });
    return asked(steps, WRITER, { ...GERMANY, entries });
  },
  'tells somebody without an account to use one': () =>
    asked([stepOf('research-use'), ...OF_OUTSIDER.slice(1)], OUTSIDER),
  'says two things that exclude each other': () => {
    const silent = { ...reasonOf('complain', 'regulator-spoke'), id: 'regulator-silent' };
    const because = [...stepOf('complain').because, silent];
    const entries = GERMANY.entries.map((entry) =>
      entry.step.id === 'complain' ? { ...entry, step: { ...entry.step, because } } : entry,
    );
    return asked(replaced('complain', { because }), WRITER, { ...GERMANY, entries });
  },
  'loses a step when a feature is added': () => {
    const board = jealousBoard();
    return asked(chooseSteps(board, MESSENGER), MESSENGER, board);
  },
};

describe('a proof that can fail', () => {
  test.each(Object.entries(WRONG))(
    'finds a checklist that %s, and nothing else in it',
    (name, make) => {
      expect(findFaults(CHECKLIST_FAULTS, make())).toEqual([name]);
    },
  );

  test('finds a step that stands twice', () => {
    const [first] = RIGHT;
    const steps = first ? [first, ...RIGHT] : [];
    expect(findFaults(CHECKLIST_FAULTS, asked(steps))).toContain(
      'has a step twice or out of order',
    );
  });

  test('finds nothing in the checklist of a German who posts', () => {
    expect(findFaults(CHECKLIST_FAULTS, asked(RIGHT))).toEqual([]);
  });

  test('finds nothing in the checklist of a German without an account', () => {
    expect(findFaults(CHECKLIST_FAULTS, asked(OF_OUTSIDER, OUTSIDER))).toEqual([]);
  });
});

describe('the fingerprint of a checklist', () => {
  test('is the same when the same person asks again', () => {
    expect(fingerprintOf(chooseSteps(GERMANY, WRITER))).toBe(fingerprintOf(RIGHT));
  });

  test('differs where a step or a reason is missing, or the order is another', () => {
    const fewer = replaced('generative-ai-toggle', {
      because: stepOf('generative-ai-toggle').because.slice(1, 2),
    });
    const prints = [RIGHT, RIGHT.slice(1), RIGHT.slice(0, -1), fewer, [...RIGHT].reverse()];
    expect(new Set(prints.map(fingerprintOf)).size).toBe(prints.length);
  });
});

test('there are 513 answers for each of eight kinds of member, and four for who has no account', () => {
  expect(PEOPLE).toHaveLength(513 * 8 + 4);
  expect(new Set(PEOPLE.map((person) => JSON.stringify(person))).size).toBe(PEOPLE.length);
});
