import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadMeanings } from '../../lib/data/meanings';
import { CONTENT } from './files';

const root = mkdtempSync(join(tmpdir(), 'atlas-meanings-'));
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['a column that nobody explains', /^ {6}inPlace: .*\n/m, '', 'places.inPlace is not explained'],
  [
    'an explanation of a column that is not there',
    /^ {6}inPlace: /m,
    '      population: People.\n      inPlace: ',
    'places has no column "population"',
  ],
  [
    'a shared explanation that no table needs',
    /^shared:\n/m,
    'shared:\n  population: People.\n',
    'shared.population explains no column',
  ],
  [
    'a table that nobody explains',
    /^ {2}claims:\n[\s\S]*?(?=^ {2}test-cases:)/m,
    '',
    'tables.claims',
  ],
])('%s stops the build', (_, found, replacement, problem) => {
  cpSync(join(CONTENT, 'data'), join(root, 'data'), { recursive: true });
  const file = join(root, 'data/meanings.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(found);
  writeFileSync(file, text.replace(found, replacement));
  expect(() => loadMeanings(root)).toThrow(`data/meanings.yaml: ${problem}`);
});
