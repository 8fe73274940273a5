import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECKS, checkLibrary } from '../../lib/content/checks/all';
import { daysIn } from '../../lib/content/checks/days-in-text';
import { EXCEPTIONS } from '../../lib/content/checks/exceptions';
import { LINK_HOSTS } from '../../lib/content/checks/hosts';
import { linksOf } from '../../lib/content/checks/link-hosts';
import { findRepeats } from '../../lib/content/checks/no-repeats';
import { findTwoValues } from '../../lib/content/checks/no-two-values';
import { SEEDS } from '../../lib/content/checks/seeds';
import { isUncertain, UNCERTAIN_AT_MOST } from '../../lib/content/checks/uncertain';
import type { Library, SourcedEffect } from '../../lib/content/library';
import { ContentError } from '../../lib/content/read';
import { foldTimeline, makeTimeline } from '../../lib/rules/fold';
import { REGIONS } from '../../lib/rules/regions';
import { TOPIC_IDS } from '../../lib/rules/topics';
import { library, TODAY } from '../library';

/** The library as it would be after one more row for private messages. */
function withRow(row: Partial<SourcedEffect>): Library {
  const [first] = library.changes;
  if (!first) throw new Error('no changes');
  const effect: SourcedEffect = {
    id: 'row',
    change: first.id,
    topic: 'private-messages',
    regions: ['eu'],
    value: 'stated-excluded',
    announced: '2025-09-18',
    effective: '2025-09-18',
    recorded: '2027-01-10',
    sources: ['linkedin-faq-2025-09'],
    confidence: 'high',
    approximate: null,
    announcedLater: null,
    ...row,
  };
  const changes = [...library.changes, { ...first, effects: [effect] }];
  const effects = changes.flatMap((change) => change.effects);
  return {
    ...library,
    changes,
    effects: new Map(effects.map((each) => [each.id, each])),
    timeline: makeTimeline(effects),
  };
}

function subjects(faults: Iterable<{ subject: string }>): string[] {
  return [...faults].map(({ subject }) => subject);
}

describe('the facts', () => {
  test('every topic has a value in every region from 1 September 2024 on', () => {
    for (const region of REGIONS) {
      const { facts } = foldTimeline(library.timeline, region, '2024-09-01', TODAY);
      const undocumented = TOPIC_IDS.filter((topic) => facts[topic].effect === null);
      expect(undocumented, region).toEqual([]);
    }
  });

  test('a day before the record starts, nothing is claimed', () => {
    const { facts, status } = foldTimeline(library.timeline, 'eu', '2024-08-31', TODAY);
    expect(status).toBe('unknown');
    expect(TOPIC_IDS.filter((topic) => facts[topic].effect !== null)).toEqual([]);
  });

  test('as many effects are uncertain as were committed, and no more', () => {
    expect([...library.effects.values()].filter(isUncertain)).toHaveLength(UNCERTAIN_AT_MOST);
  });

  test('nothing was known on a day before it was public, but for what was told later', () => {
    const told = [...library.effects.values()].filter(({ announcedLater }) => announcedLater);
    expect(new Set(told.map(({ change }) => change))).toEqual(
      new Set(['2024-10-11-training-paused-in-hong-kong']),
    );
  });
});

describe('a seed article', () => {
  test.each(SEEDS)('%s is judged for its date', (id) => {
    const source = library.sources.get(id);
    expect(source?.judged?.note).toMatch(/^(Right|Wrong|Too narrow|Overstated)/);
    expect(source?.published).toMatch(/^20\d\d-\d\d/);
  });

  test('that was true stops being so on the day LinkedIn changed its mind', () => {
    expect(library.sources.get('co-ai-2024-09')?.judged).toMatchObject({
      verdict: 'true-then',
      until: '2025-11-03',
    });
  });

  test('is one of five, and no other article is judged', () => {
    const judged = [...library.sources.values()].filter((source) => source.judged);
    expect(judged).toHaveLength(5);
    expect(new Set(judged.map(({ id }) => id))).toEqual(new Set(SEEDS));
  });
});

describe('an exception', () => {
  test.each(EXCEPTIONS.map((each) => [each.check, each.subject] as const))(
    'to %s for %s is needed',
    (check, subject) => {
      const others = EXCEPTIONS.filter((each) => each.check !== check || each.subject !== subject);
      expect(others).toHaveLength(EXCEPTIONS.length - 1);
      expect(() => checkLibrary(library, others)).toThrow(ContentError);
    },
  );

  test('that nothing needs stops the build', () => {
    const stale = { check: 'coverage', subject: 'training/eu', reason: 'None.' } as const;
    expect(() => checkLibrary(library, [...EXCEPTIONS, stale])).toThrow(
      'checks/exceptions.ts: coverage needs no exception for "training/eu"',
    );
  });

  test('for the same thing twice stops the build', () => {
    const [first] = EXCEPTIONS;
    if (!first) throw new Error('no exceptions');
    expect(() => checkLibrary(library, [...EXCEPTIONS, { ...first }])).toThrow(
      `${first.check} needs no exception for "${first.subject}"`,
    );
  });

  test('has a reason in a sentence', () => {
    for (const { reason } of EXCEPTIONS) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe('a correction', () => {
  test('recorded later may say something else of the same day', () => {
    const corrected = withRow({ value: 'denied' });
    expect(subjects(findTwoValues(corrected))).toEqual([]);
    expect(subjects(findRepeats(corrected))).not.toContain('row');
  });

  test('that says the same again is none', () => {
    expect(subjects(findRepeats(withRow({})))).toContain('row');
  });

  test('recorded on the same day contradicts', () => {
    const contradicted = withRow({ value: 'denied', recorded: '2026-11-22' });
    expect(subjects(findTwoValues(contradicted))).toEqual(['row']);
  });

  test('that goes back to an older value counts, for the one between was on record', () => {
    expect(
      subjects(findRepeats(withRow({ value: 'unknown', effective: '2026-01-01' }))),
    ).not.toContain('row');
  });
});

describe('the checks', () => {
  test('are each named after their file', () => {
    const source = readFileSync(
      join(import.meta.dirname, '../../lib/content/checks/all.ts'),
      'utf8',
    );
    for (const name of Object.keys(CHECKS)) expect(source).toContain(`from './${name}'`);
  });

  test('let a link go to a listed host only if something links there', () => {
    const linked = new Set(linksOf(library).map(({ url }) => new URL(url).host));
    expect(LINK_HOSTS.filter((host) => !linked.has(host))).toEqual([]);
  });

  test('see the links in the prose of a step', () => {
    expect(linksOf(library)).toContainEqual({
      file: 'steps/profile-visibility/en.mdx',
      key: 'link',
      url: 'https://www.linkedin.com/public-profile/settings',
    });
  });
});

describe('a day in a text', () => {
  test.each<[string, string[]]>([
    ['On 3 November 2025 it began.', ['2025-11-03']],
    ['The copy of 2025-11-03 says so.', ['2025-11-03']],
    ['In late October 2025 and again in 2026', ['2025-10', '2026']],
    ['members of 16 and 17, docweb 10183919', []],
    ['data reaching back to 2003', ['2003']],
  ])('%s', (text, days) => {
    expect(daysIn(text)).toEqual(days);
  });
});
