import { describe, expect, test } from 'vitest';
import { daysOf } from '../../components/claims/claim-days';
import { claimsByStep, sourcesOfClaims } from '../../lib/claims/about';
import type { Claim } from '../../lib/claims/claim';
import { SEEDS } from '../../lib/content/checks/seeds';
import { wordsFor } from '../../lib/i18n/words';
import { foldTimeline } from '../../lib/rules/fold';
import type { Topic } from '../../lib/rules/topics';
import { dayBefore, library, TODAY } from '../library';

const GROUPS = library.claims;
const CLAIMS = GROUPS.flatMap(({ claims }) => claims);

function claim(id: string): Claim {
  const found = CLAIMS.find((each) => each.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
}

/** The values of a topic on a day, in the regions that a claim is about. */
function valuesOn({ regions }: Claim, topic: Topic, day: string | null): string[] {
  if (day === null) throw new Error('the claim has no such day');
  const values = regions.map(
    (region) => foldTimeline(library.timeline, region, day, TODAY).facts[topic].value,
  );
  return [...new Set<string>(values)];
}

// biome-ignore format: a table
const EXPIRED = [
  ['eu-is-left-out', 'training', ['not-included'], 'on'],
  ['uk-is-left-out', 'training', ['paused', 'not-included'], 'on'],
  ['canada-is-left-out', 'training', ['paused'], 'on'],
  ['hong-kong-is-left-out', 'training', ['paused'], 'on'],
  ['no-opt-out-in-europe', 'toggle', ['not-offered'], 'available'],
  ['messages-are-not-left-out', 'private-messages', ['unstated', 'denied'], 'stated-excluded'],
  ['form-only-for-other-ai', 'objection-scope', ['other-ai'], 'all-ai'],
] as const satisfies readonly (readonly [string, Topic, readonly string[], string])[];

describe('a statement that has expired was right by the guide’s own record', () => {
  test.each(EXPIRED)('%s: on its first and its last day, and not after', (id, topic, then, now) => {
    const { verdict, from, until } = claim(id);
    expect(verdict).toBe('true-then');
    for (const value of valuesOn(claim(id), topic, from)) expect(then).toContain(value);
    for (const value of valuesOn(claim(id), topic, dayBefore(until ?? ''))) {
      expect(then).toContain(value);
    }
    expect(valuesOn(claim(id), topic, until)).toEqual([now]);
    expect(valuesOn(claim(id), topic, TODAY)).toEqual([now]);
  });

  test.each([
    ['uk-is-left-out', 'training', 'on'],
    ['hong-kong-is-left-out', 'training', 'on'],
    ['canada-is-left-out', 'training', 'on'],
    ['form-only-for-other-ai', 'objection-scope', 'unknown'],
  ] as const)('%s: not the day before', (id, topic, before) => {
    const { from } = claim(id);
    expect(valuesOn(claim(id), topic, dayBefore(from ?? ''))).toEqual([before]);
  });
});

describe('the page says when a statement was true', () => {
  test.each([
    ['uk-is-left-out', 'True from 20 September 2024 to 2 November 2025.'],
    ['no-opt-out-in-europe', 'True from 18 September 2024 to 17 September 2025.'],
    ['united-states-already-in', 'True since 18 September 2024.'],
    ['microsoft-trains-its-own-ai', 'In part true since 3 November 2025.'],
    ['opting-out-works-forward', null],
    ['too-late', null],
  ])('%s: %s', (id, days) => {
    expect(daysOf(claim(id), wordsFor('en'))).toBe(days);
  });

  test('also where only its end is documented', () => {
    const ended = { ...claim('uk-is-left-out'), from: null };
    expect(daysOf(ended, wordsFor('en'))).toBe('True until 2 November 2025.');
  });
});

describe('the claims', () => {
  test('begin with the instruction that switches the training on', () => {
    expect(CLAIMS[0]?.id).toBe('turn-it-on-to-opt-out');
  });

  test('judge something in each article that the guide was started from', () => {
    const said = new Set(CLAIMS.flatMap(({ saidIn }) => saidIn));
    expect([...said].toSorted()).toEqual([...SEEDS].toSorted());
  });

  test('are found from the steps they concern, in the order of the checklist', () => {
    const steps = claimsByStep(GROUPS);
    expect(steps.map(({ step }) => step).slice(0, 3)).toEqual([
      'generative-ai-toggle',
      'objection-form',
      'private-messages',
    ]);
    const ofAds = steps.find(({ step }) => step === 'microsoft-ads-sharing');
    expect(ofAds?.claims.map(({ id }) => id)).toContain('switch-stops-ads');
    expect(steps.find(({ step }) => step === 'keep-proof')).toBeUndefined();
  });

  test('name each source once, in the order in which a reader meets them', () => {
    const ids = sourcesOfClaims(GROUPS);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 2)).toEqual(['linkedin-help-generative-ai-setting', 'autiomaa-2025-09-18']);
    expect(ids).toContain('winbuzzer-2024-09');
  });
});
