import { expect, test } from 'vitest';
import type { TableName } from '../../lib/data/schemas';
import { rowsOf, TABLES } from './files';

/** Column → the table and the column that its ids are in, wherever it stands. */
const POINTS_TO: readonly (readonly [column: string, table: TableName, key: string])[] = [
  ['sources', 'sources', 'id'],
  ['saidIn', 'sources', 'id'],
  ['regions', 'regions', 'id'],
  ['region', 'regions', 'id'],
  ['places', 'places', 'code'],
  ['place', 'places', 'code'],
  ['country', 'places', 'code'],
  ['steps', 'steps', 'id'],
  ['step', 'steps', 'id'],
  ['do', 'steps', 'id'],
  ['consider', 'steps', 'id'],
  ['available', 'steps', 'id'],
  ['notOffered', 'steps', 'id'],
  ['unknown', 'steps', 'id'],
  ['change', 'policy-changes', 'id'],
  ['topic', 'topics', 'topic'],
  ['topics', 'topics', 'topic'],
  ['availability', 'topics', 'topic'],
  ['law', 'laws', 'id'],
  ['authority', 'authorities', 'id'],
  ['lead', 'authorities', 'id'],
  ['reasons', 'reasons', 'id'],
];

type AnyRow = Readonly<Record<string, unknown>>;

function valuesOf(name: TableName, column: string): unknown[] {
  return (rowsOf(name) as AnyRow[])
    .flatMap((row) => row[column] ?? [])
    .filter((value) => value !== undefined);
}

test.each(POINTS_TO)('every id in a column %s is one of %s', (column, table, key) => {
  const known = new Set(valuesOf(table, key));
  const used = TABLES.flatMap((name) => valuesOf(name, column));
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((id) => !known.has(id))).toEqual([]);
});

test('every topic and value of an effect and of a condition is in topics', () => {
  const known = new Set(rowsOf('topics').map(({ topic, value }) => `${topic}=${value}`));
  for (const { status } of rowsOf('test-cases')) known.add(`status=${status}`);
  known.add('status=not-included');
  const conditions = (['passages', 'rules', 'priorities', 'reasons'] as const)
    .flatMap((name) => rowsOf(name).flatMap(({ when }) => when))
    .flatMap(({ topic, values }) => values.map((value) => `${topic}=${value}`));
  const effects = rowsOf('effects').map(({ topic, value }) => `${topic}=${value}`);
  expect([...conditions, ...effects].filter((each) => !known.has(each))).toEqual([]);
});

test.each(TABLES.filter((name) => 'id' in (rowsOf(name)[0] ?? {})))(
  'no two rows of %s share an id',
  (name) => {
    const ids = valuesOf(name, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  },
);
