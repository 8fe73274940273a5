import { describe, expect, test } from 'vitest';
import { findIdle, noteFinding, noteProse, noteSteps, nothingTold } from '../../lib/proof/idle';
import { PEOPLE } from '../../lib/proof/space';
import { chooseSteps, makeBoard } from '../../lib/rules/checklist';
import { foldTimeline } from '../../lib/rules/fold';
import { REGIONS } from '../../lib/rules/regions';
import { library, TODAY } from '../library';

function tellEverybodyToday() {
  const told = nothingTold();
  for (const region of REGIONS) {
    const board = makeBoard(foldTimeline(library.timeline, region, TODAY, TODAY));
    noteProse(told, board, library.guides);
    for (const person of PEOPLE) noteSteps(told, chooseSteps(board, person));
  }
  for (const finding of library.jurisdictions) noteFinding(told, finding);
  return told;
}

describe('what nobody is ever told', () => {
  const idle = findIdle(tellEverybodyToday(), library);

  test('is found, if today alone is looked at: nobody is paused, and no start is ahead', () => {
    expect(idle).toContain('reason generative-ai-toggle training-paused');
    expect(idle).toContain('reason generative-ai-toggle training-upcoming');
    expect(idle).not.toContain('reason generative-ai-toggle training-on');
  });

  test('is found of facts that were replaced long ago, not of those that hold', () => {
    const effects = [...library.effects.values()];
    const pause = effects.find(({ topic, value }) => topic === 'training' && value === 'paused');
    const start = effects.findLast(({ topic, value }) => topic === 'training' && value === 'on');
    expect(idle).toContain(`effect ${pause?.id}`);
    expect(idle).not.toContain(`effect ${start?.id}`);
  });

  test('is found of a law, its words and an authority that no place has', () => {
    const told = nothingTold();
    const idleRights = findIdle(told, library);
    expect(idleRights).toContain('law uk-gdpr');
    expect(idleRights).toContain('authority gb-ico');
    expect(idleRights).toContain(`right words ${library.laws.get('uk-gdpr')?.words}`);
    for (const finding of library.jurisdictions.filter(({ places }) => places.includes('GB')))
      noteFinding(told, finding);
    expect(findIdle(told, library)).not.toContain('law uk-gdpr');
    expect(findIdle(told, library)).not.toContain('authority gb-ico');
  });

  test('is nothing of rights, if every place is looked at', () => {
    expect(idle.filter((each) => /^(law|authority|right words) /.test(each))).toEqual([]);
  });
});
