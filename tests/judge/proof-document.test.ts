import { describe, expect, test } from 'vitest';
import { replaceBlock } from '../../lib/proof/blocks';
import { printTable } from '../../lib/proof/table';

describe('a block of a document that a command writes', () => {
  const DOCUMENT = `# Proof

Words of people.

<!-- judge:begin -->
old
<!-- judge:end -->

<!-- bench:begin -->
<!-- bench:end -->
`;

  test('is replaced, and nothing else', () => {
    expect(replaceBlock(DOCUMENT, 'judge', '\nnew $& $1\n')).toBe(
      DOCUMENT.replace('old', () => 'new $& $1'),
    );
  });

  test('can be empty before', () => {
    expect(replaceBlock(DOCUMENT, 'bench', '| a |')).toContain(
      '<!-- bench:begin -->\n| a |\n<!-- bench:end -->\n',
    );
  });

  test('is the same when the same is written twice', () => {
    const once = replaceBlock(DOCUMENT, 'judge', 'new');
    expect(replaceBlock(once, 'judge', 'new')).toBe(once);
  });

  test.each([
    ['is missing', ''],
    ['has no end', '<!-- judge:begin -->'],
    ['ends before it begins', '<!-- judge:end --><!-- judge:begin -->'],
    ['is there twice', DOCUMENT + DOCUMENT],
    ['has two ends', `${DOCUMENT}<!-- judge:end -->`],
  ])('is left alone when it %s', (_, document) => {
    expect(() => replaceBlock(document, 'judge', 'new')).toThrow('<!-- judge:begin -->');
  });
});

test('a cell cannot end itself, or its row', () => {
  expect(printTable(['What', 'Figure'], [['a | b', 'one\n  two']])).toBe(`| What | Figure |
| --- | --- |
| a \\| b | one two |`);
});
