import { z } from 'zod';
import type { Meaning } from './meanings';
import { fileShape, ROW_SCHEMAS, type TableName } from './schemas';

type Schema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of a table's file. It allows further columns, so that an old copy of it still
 * accepts a file to which one was added.
 */
export function makeJsonSchema(name: TableName, { about, columns }: Meaning): Schema {
  const file = z.object({ ...fileShape(name), rows: z.array(explainedRow(name, columns)) });
  return z.toJSONSchema(file.meta({ title: name, description: about }), { io: 'input' });
}

function explainedRow(name: TableName, columns: Meaning['columns']) {
  const shape: Record<string, z.ZodType> = ROW_SCHEMAS[name].shape;
  return z.object(
    Object.fromEntries(
      Object.entries(shape).map(([column, schema]) => [
        column,
        schema.meta({ description: columns[column] }),
      ]),
    ),
  );
}

export const KINDS_OF_VALUE = ['text', 'number', 'boolean', 'day', 'list', 'conditions'] as const;
export type KindOfValue = (typeof KINDS_OF_VALUE)[number];

export interface Column {
  readonly name: string;
  readonly meaning: string;
  readonly kind: KindOfValue;
  readonly isNullable: boolean;
  /** The closed list of values, where there is one and it fits a line. */
  readonly values: readonly string[];
}

const MOST_VALUES = 12;

/** The columns of a table, as its JSON Schema has them. */
export function describeColumns(name: TableName, meaning: Meaning): Column[] {
  return Object.entries(ROW_SCHEMAS[name].shape).map(([column, schema]) => {
    const made = z.toJSONSchema(schema, { io: 'input' });
    const inner = made.anyOf?.find(({ type }) => type !== 'null') ?? made;
    const values = (inner.enum ?? itemOf(inner)?.enum ?? []).map(String);
    return {
      name: column,
      meaning: meaning.columns[column] ?? '',
      kind: kindOf(inner),
      isNullable: made.anyOf !== undefined,
      values: values.length > MOST_VALUES ? [] : values,
    };
  });
}

function itemOf({ items }: Schema): Schema | null {
  return typeof items === 'object' && !Array.isArray(items) ? items : null;
}

function kindOf(schema: Schema): KindOfValue {
  if (schema.type === 'array') return itemOf(schema)?.type === 'object' ? 'conditions' : 'list';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'boolean') return 'boolean';
  return schema.format === 'date' ? 'day' : 'text';
}
