import { expect, test } from 'vitest';
import { parseJudgeArguments } from '../../scripts/judge/arguments';

const ALL = ['csp', 'nu', 'links'];

test.each([
  ['who names no judge asks for all', [], { names: ALL, write: false }],
  ['who names one hears that one', ['nu'], { names: ['nu'], write: false }],
  ['the bench keeps its order', ['links', 'csp', 'csp'], { names: ['csp', 'links'], write: false }],
  ['the table of all can be written down', ['--write'], { names: ALL, write: true }],
])('%s', (_, words, request) => {
  expect(parseJudgeArguments(words, ALL)).toEqual({ ok: true, request });
});

test.each([
  [['jury'], '"jury" is no judge; accepted: csp nu links --write'],
  [['nu', '--fix'], '"--fix" is no judge; accepted: csp nu links --write'],
  [['--write', 'nu'], '--write is for all the judges: name none with it'],
])('%j is refused in one line', (words, problem) => {
  expect(parseJudgeArguments(words, ALL)).toEqual({ ok: false, problem });
});
