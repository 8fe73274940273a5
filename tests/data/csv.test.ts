import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printCell, printCsv } from '../../lib/data/csv';
import { describeColumns, type KindOfValue } from '../../lib/data/json-schema';
import { loadMeanings } from '../../lib/data/meanings';
import type { Cell } from '../../lib/data/schemas';
import { CONTENT, filesOf, rowsOf, TABLES } from './files';
import { readCsv } from './read-csv';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', 'a', '|', '=') }),
);

const anyRows = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1 }),
  );

test('any text comes out of a file as it went in', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(readCsv(printCsv(rows))).toEqual(rows);
    }),
  );
});

test('a list comes out of a cell as it went in, or is refused', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1 }), (list) => {
      const isBroken = list.some((text) => text === '' || text.includes('|'));
      if (isBroken || FORMULAS.includes(list[0]?.[0] ?? ''))
        expect(() => printCell(list)).toThrow();
      else expect(printCell(list).split('|')).toEqual(list);
    }),
  );
});

const FORMULAS = ['=', '+', '-', '@', '\t', '\r'];

test.each(FORMULAS)('a text that begins with %j stops the build', (start) => {
  expect(() => printCell(`${start}SUM(A1)`)).toThrow('a cell begins like a formula');
});

test.each<[string, Cell, string]>([
  ['nothing', null, ''],
  ['an empty list', [], ''],
  ['false', false, 'false'],
  ['a number', 0, '0'],
  ['a list', ['eu', 'eea'], 'eu|eea'],
  [
    'conditions',
    [
      { topic: 'toggle', values: ['unknown'] },
      { topic: 'status', values: ['on', 'paused'] },
    ],
    'toggle=unknown|status=on,paused',
  ],
])('%s in a cell', (_, cell, text) => {
  expect(printCell(cell)).toBe(text);
});

describe.each(TABLES)('somebody who opens %s in a spreadsheet', (name) => {
  const [header = [], ...rows] = readCsv(filesOf(name).csv);
  const columns = describeColumns(name, loadMeanings(CONTENT)[name]);

  test('has the columns and the rows of the JSON file', () => {
    expect(header).toEqual(columns.map((column) => column.name));
    const read = rows.map((cells) =>
      Object.fromEntries(
        columns.map(({ name, kind }, at) => [name, readCell(cells[at] ?? '', kind)]),
      ),
    );
    expect(read).toEqual(rowsOf(name));
  });

  test('sees no formula', () => {
    expect(rows.flat().filter((cell) => FORMULAS.includes(cell[0] ?? ''))).toEqual([]);
  });
});

/** A cell by the rules on the page about the data. */
function readCell(cell: string, kind: KindOfValue): unknown {
  if (kind === 'list') return cell === '' ? [] : cell.split('|');
  if (kind === 'conditions') return cell === '' ? [] : cell.split('|').map(readCondition);
  if (cell === '') return null;
  if (kind === 'number') return Number(cell);
  return kind === 'boolean' ? cell === 'true' : cell;
}

function readCondition(text: string) {
  const [topic = '', values = ''] = text.split('=');
  return { topic, values: values.split(',') };
}
