import { describe, expect, test } from 'vitest';
import {
  countOpen,
  countOpenInArchive,
  describeArchive,
  describeSources,
} from '../../lib/drift/report';
import type { Finding } from '../../lib/drift/verify';

const MATCH: Finding = {
  source: 'help-page',
  url: 'https://example.org/help',
  outcome: 'match',
  seen: 'all phrases are there',
  missing: [],
  movedTo: null,
};
const CHANGED: Finding = {
  ...MATCH,
  source: 'policy',
  outcome: 'changed',
  seen: 'the page has other words',
  missing: ['November 3, 2025'],
};

function describeAll(...findings: Finding[]): string {
  return describeSources({ on: '2026-11-22', findings, withoutAddress: 3 });
}

describe('the report on pages', () => {
  test('has what needs somebody first', () => {
    expect(describeAll(MATCH, CHANGED)).toBe(`# Cited pages as they were on 2026-11-22

2 sources have an address; 1 of them need somebody to look. 3 have none and were not looked at. No fact was changed.

## changed (1)

The page is there, and lacks what it was cited for.

- policy: the page has other words; it lacks \`November 3, 2025\`. \`https://example.org/help\`

## match (1)

The page says what it was cited for.

- help-page
`);
  });

  test.each([
    ['match', 0],
    ['superseded', 0],
    ['not-compared', 0],
    ['changed', 1],
    ['refused', 1],
    ['moved', 1],
    ['not-text', 1],
  ] as const)('%s leaves %i to look at', (outcome, open) => {
    const findings = [{ ...MATCH, outcome }];
    expect(countOpen({ on: '2026-11-22', findings, withoutAddress: 0 })).toBe(open);
  });

  test('lets no page write into it', () => {
    const movedTo = 'https://example.org/?`@somebody`\n# Heading\u202e<img src=x>';
    const line = describeAll({ ...CHANGED, outcome: 'moved', movedTo })
      .split('\n')
      .at(-2);
    expect(line).toContain('`https://example.org/? @somebody  # Heading <img src=x>`');
  });
});

describe('the report on an archive', () => {
  const newest = {
    commit: 'abc',
    recorded: '2026-12-02',
    effective: '2026-12-01',
    isReworded: true,
  };

  test('tells since when a newer version holds, from its own line', () => {
    const findings = [{ source: 'policy', outcome: 'newer', newest } as const];
    const report = { on: '2026-12-03', archive: 'https://example.org/versions', findings };
    expect(countOpenInArchive(report)).toBe(1);
    expect(describeArchive(report)).toContain(
      '- policy: the newest is effective 2026-12-01, recorded 2026-12-02 in abc',
    );
  });

  test('says when the document names no day', () => {
    const undated = { ...newest, effective: null };
    const findings = [{ source: 'policy', outcome: 'newer-cited', newest: undated } as const];
    const report = { on: '2026-12-03', archive: 'x', findings };
    expect(countOpenInArchive(report)).toBe(0);
    expect(describeArchive(report)).toContain('without an effective day, recorded 2026-12-02');
  });
});
