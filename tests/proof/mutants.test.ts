import { describe, expect, test } from 'vitest';
import {
  idleExplanations,
  type MutationReport,
  readReport,
  scoreOf,
  unexplained,
} from '../../lib/proof/mutants';

const SOURCE = 'export function isIn(a: number) {\n  return a > 1 &&\n    a < 3;\n}\n';

function mutant(status: string, replacement: string, columns: readonly [number, number]) {
  const [from, to] = columns;
  const location = { start: { line: 2, column: from }, end: { line: 2, column: to } };
  return { status, replacement, location };
}

const REPORT: MutationReport = {
  files: {
    'lib/a.ts': {
      source: SOURCE,
      mutants: [
        mutant('Killed', 'a >= 1', [10, 15]),
        mutant('Timeout', 'true', [10, 15]),
        mutant('Survived', 'a <= 1', [10, 15]),
        mutant('RuntimeError', 'b', [10, 15]),
        {
          status: 'NoCoverage',
          replacement: 'false',
          location: { start: { line: 2, column: 10 }, end: { line: 3, column: 10 } },
        },
      ],
    },
  },
};

describe('a report of mutants', () => {
  const mutants = readReport(REPORT);

  test('counts what was noticed, and leaves out what could not run', () => {
    expect(scoreOf(mutants)).toEqual({ noticed: 2, count: 4, score: 50 });
    expect(scoreOf([]).score).toBe(0);
  });

  test('names the code of each survivor on one line', () => {
    expect(unexplained(mutants).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 a > 1',
      '2 a > 1 && a < 3',
    ]);
  });

  test('takes an explanation for that change alone', () => {
    const known = { file: 'lib/a.ts', code: 'a > 1', replacement: 'a <= 1', why: 'Never called.' };
    expect(unexplained(mutants, [known]).map(({ replacement }) => replacement)).toEqual(['false']);
    expect(idleExplanations(mutants, [known])).toEqual([]);
  });

  test('finds an explanation of what is noticed by now, not of a file that nobody looked at', () => {
    const noticed = {
      file: 'lib/a.ts',
      code: 'a > 1',
      replacement: 'true',
      why: 'It was so once.',
    };
    const elsewhere = { ...noticed, file: 'lib/b.ts' };
    expect(idleExplanations(mutants, [noticed, elsewhere])).toEqual([noticed]);
  });
});
