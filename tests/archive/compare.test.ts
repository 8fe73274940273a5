import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions, type ReadVersion } from '../../lib/archive/compare';
import { differencesOf } from '../../lib/archive/difference';
import { splitDocuments } from '../../lib/archive/documents';
import { historyOf, newerThan } from '../../lib/archive/history';
import type { VersionKind } from '../../lib/archive/versions';

function version(text: string, kind: VersionKind = 'change', commit = 'c'): ReadVersion {
  const documents = splitDocuments(text);
  return { commit, committed: '2025-11-04', file: 'LinkedIn/Privacy Policy.md', kind, documents };
}

function policy(words: string): string {
  return `Privacy Policy\n====\n\n1. Use\n------\n\n${words}\n`;
}

function europe(words: string): string {
  return `European Regional Privacy Notice\n====\n\n${words}\n`;
}

function hunks(before: string, after: string) {
  const comparison = compareVersions(version(before), version(after), 'privacy-policy');
  return comparison.kind === 'different' ? comparison.hunks : comparison.kind;
}

describe('what a version changed', () => {
  test('is shown sentence by sentence, under its heading', () => {
    expect(
      hunks(policy('We sort. We train. We rest.'), policy('We sort. We ask. We rest.')),
    ).toEqual([{ under: '1. Use', removed: ['We train.'], added: ['We ask.'] }]);
  });

  test('is shown cell by cell in a table', () => {
    const before = policy('| Why | Data |\n| --- | --- |\n| To sort | Posts<br><br>Name |');
    const after = policy(
      '| Why | Data |\n| --- | --- |\n| To sort | Posts<br><br>Age<br><br>Name |',
    );
    expect(hunks(before, after)).toEqual([{ under: '1. Use', removed: [], added: ['Age'] }]);
  });

  test('counts the address of a link, and a heading', () => {
    const before = policy('Go [here](https://example.org/old).');
    const after = policy('Go [here](https://example.org/new).').replace('1. Use', '1. Your Use');
    expect(hunks(before, after)).toEqual([
      {
        under: '1. Your Use',
        removed: ['Use', 'Go here <https://example.org/old>.'],
        added: ['Your Use', 'Go here <https://example.org/new>.'],
      },
    ]);
  });

  test('is nothing where only markup or the width of a space moved', () => {
    expect(hunks(policy('*   **We** sort.'), policy('* We\u00a0_sort_.'))).toBe('same');
  });

  test('is nothing for the policy when only the notice beside it changed', () => {
    const file = (words: string) => `${policy('We sort.')}\n- - -\n\n${europe(words)}`;
    expect(hunks(file('One.'), file('Two.'))).toBe('same');
  });
});

describe('wording is never compared', () => {
  test('across a switch of document under the same file name', () => {
    const [before, after] = [version(policy('We sort.')), version(europe('We sort.'))];
    expect(compareVersions(before, after, 'european-notice')).toEqual({ kind: 'other-document' });
    expect(compareVersions(before, after, 'privacy-policy')).toEqual({ kind: 'other-document' });
  });

  test('between two texts that nobody recognises', () => {
    const [before, after] = [version('Cookbook\n====\n\nStir.'), version('Atlas\n====\n\nRead.')];
    expect(compareVersions(before, after, 'unknown')).toEqual({ kind: 'other-document' });
  });

  test.each(['technical-upgrade', 'first-record', 'unknown'] as const)('at a %s', (kind) => {
    const [before, after] = [version(policy('We sort.')), version(policy('We train.'), kind)];
    expect(compareVersions(before, after, 'privacy-policy')).toEqual({ kind });
  });

  test('where there is no version before', () => {
    const after = version(policy('We sort.'));
    expect(compareVersions(null, after, 'privacy-policy')).toEqual({ kind: 'first-record' });
  });
});

describe('the history of a document', () => {
  const versions = [
    version(policy('One.'), 'first-record', 'p1'),
    version(policy('Two.'), 'change', 'p2'),
    version(europe('One.'), 'change', 'e1'),
    version(europe('One!'), 'technical-upgrade', 'e2'),
    version(europe('Two.'), 'change', 'e3'),
  ];

  test('has the versions of that document alone, newest last', () => {
    const commits = historyOf(versions, 'european-notice').map((entry) => entry.version.commit);
    expect(commits).toEqual(['e1', 'e2', 'e3']);
  });

  test('knows of newer wording, and takes an upgrade of the archive for none', () => {
    const history = historyOf(versions, 'european-notice');
    expect(newerThan(history, 'e1')?.map((entry) => entry.version.commit)).toEqual(['e3']);
    expect(newerThan(history, 'e3')).toEqual([]);
  });

  test('says so when it does not have the commit', () => {
    expect(newerThan(historyOf(versions, 'european-notice'), 'p2')).toBeNull();
  });
});

describe('the differences of two lists', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  const own = (text: string) => text;

  test('count every piece that is not common to both, and no other', () => {
    expect(differencesOf([...'abcde'], [...'axcey'], own)).toEqual([
      { removed: ['b'], added: ['x'] },
      { removed: ['d'], added: [] },
      { removed: [], added: ['y'] },
    ]);
  });

  test('a list has none from itself', () => {
    fc.assert(fc.property(list, (pieces) => differencesOf(pieces, pieces, own).length === 0));
  });

  test('what is kept of the one is what is kept of the other', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const gaps = differencesOf(before, after, own);
        const removed = gaps.flatMap((gap) => gap.removed).length;
        const added = gaps.flatMap((gap) => gap.added).length;
        expect(before.length - removed).toBe(after.length - added);
        expect(before.length - removed).toBe(longestCommon(before, after));
      }),
    );
  });
});

/** By trying everything: slow, and plainly right. */
function longestCommon([b, ...before]: readonly string[], after: readonly string[]): number {
  if (b === undefined) return 0;
  const without = longestCommon(before, after);
  const place = after.indexOf(b);
  return place < 0 ? without : Math.max(without, 1 + longestCommon(before, after.slice(place + 1)));
}
