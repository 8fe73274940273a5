import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { TableName } from '../../lib/data/schemas';
import { filesOf, TABLES } from './files';

interface File {
  rows: Record<string, unknown>[];
  [key: string]: unknown;
}

/** A validator that shares nothing with what the schemas were made with. */
function validatorOf(name: TableName): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true, formats: KNOWN_FORMATS });
  return ajv.compile(JSON.parse(filesOf(name).schema));
}

/** Each comes with a pattern, which is what is compared. */
const KNOWN_FORMATS = { date: true, email: true, starts_with: true } as const;

function fileOf(name: TableName): File {
  return JSON.parse(filesOf(name).json);
}

describe.each(TABLES)('somebody who takes %s', (name) => {
  test('finds it as its schema says', () => {
    const isValid = validatorOf(name);
    isValid(fileOf(name));
    expect(isValid.errors).toBeNull();
  });

  test('finds rows, and in each of them every column that the schema explains and no other', () => {
    const { properties } = JSON.parse(filesOf(name).schema);
    const columns = Object.keys(properties.rows.items.properties);
    const { rows } = fileOf(name);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
    for (const column of columns)
      expect(properties.rows.items.properties[column].description, column).toMatch(/[.]$/);
  });

  test('is told by the schema when a column is gone, or holds something else', () => {
    const isValid = validatorOf(name);
    for (const column of Object.keys(fileOf(name).rows[0] ?? {})) {
      const without = fileOf(name);
      delete without.rows[0]?.[column];
      expect(isValid(without), `without ${column}`).toBe(false);
      const other = fileOf(name);
      Object.assign(other.rows[0] ?? {}, { [column]: { strange: true } });
      expect(isValid(other), `a strange ${column}`).toBe(false);
    }
  });

  test('can go on with an old schema when a column is added, and not with another version', () => {
    const isValid = validatorOf(name);
    const more = fileOf(name);
    Object.assign(more.rows[0] ?? {}, { addedLater: 'text' });
    expect(isValid(more)).toBe(true);
    expect(isValid({ ...fileOf(name), version: 2 })).toBe(false);
  });

  test('reads the version, the day and the licence before the rows', () => {
    const { version, generated, licences } = fileOf(name);
    expect(version).toBe(1);
    expect(generated).toBe('2026-11-22');
    expect(licences).toContainEqual({
      id: 'CC-BY-4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      columns: null,
    });
  });
});

test('a day that is none is refused', () => {
  const isValid = validatorOf('effects');
  const file = fileOf('effects');
  Object.assign(file.rows[0] ?? {}, { effective: '2025-02-30' });
  expect(isValid(file)).toBe(false);
});

test('contact data of authorities is in the public domain, and only that', () => {
  const { licences, rows } = fileOf('authorities');
  const [free] = licences as { id: string; columns: string[] }[];
  expect(free?.id).toBe('CC0-1.0');
  for (const column of free?.columns ?? []) expect(rows[0]).toHaveProperty(column);
  expect(free?.columns).not.toContain('name');
});
