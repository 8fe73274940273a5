import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { daySchema, idSchema, publishedSchema } from '../../lib/content/day-schema';
import { policyChangeSchema } from '../../lib/content/policy-change';
import { checkText, conform, parseDocument, parseYaml } from '../../lib/content/read';

const FILE = 'some/file.yaml';

describe('a document', () => {
  test('is front matter and a body', () => {
    expect(parseDocument(FILE, '---\nid: one\n---\n\nWords.\n')).toEqual({
      frontMatter: { id: 'one' },
      body: '\nWords.\n',
    });
  });

  test('may have no body', () => {
    expect(parseDocument(FILE, '---\nid: one\n---\n').body).toBe('');
  });

  test('ends its front matter at the first line of ---', () => {
    expect(parseDocument(FILE, '---\nid: one\n---\n---\nWords.\n').body).toBe('---\nWords.\n');
  });

  test.each([
    ['without front matter', 'Words.\n'],
    ['whose front matter never ends', '---\nid: one\nWords.\n'],
    ['that starts with something else', '\n---\nid: one\n---\n'],
    ['with empty front matter', '---\n---\nWords.\n'],
  ])('%s is refused', (_, text) => {
    expect(() => parseDocument(FILE, text)).toThrow(
      'some/file.yaml: has no front matter between two lines of ---',
    );
  });
});

describe('YAML', () => {
  test('reads a day as the text that it is, and Norway as no "false"', () => {
    expect(parseYaml(FILE, 'on: 2025-11-03\nplace: NO\n')).toEqual({
      on: '2025-11-03',
      place: 'NO',
    });
  });

  test('says in one line what is wrong with it', () => {
    expect(() => parseYaml(FILE, 'a: [1')).toThrow(/^some\/file\.yaml: is not YAML: [^\n]+$/);
  });
});

describe('a value', () => {
  const schema = z.strictObject({
    id: idSchema,
    rows: z.array(z.strictObject({ day: daySchema })),
  });

  test('that fits is returned as it is', () => {
    const value = { id: 'one', rows: [{ day: '2025-11-03' }] };
    expect(conform(FILE, schema, value)).toEqual(value);
  });

  test('that does not fit is refused with the path to the key', () => {
    expect(() => conform(FILE, schema, { id: 'one', rows: [{ day: '2025-02-31' }] })).toThrow(
      'some/file.yaml: rows.0.day is not a real day (YYYY-MM-DD)',
    );
  });

  test('that is nothing at all is refused as the whole file', () => {
    expect(() => conform(FILE, schema, null)).toThrow('some/file.yaml: the whole file');
  });

  test('with a place that is not in the list is refused with its key', () => {
    expect(() =>
      conform(FILE, policyChangeSchema.pick({ places: true }), { places: ['UK'] }),
    ).toThrow(/^some\/file\.yaml: places\.0 /);
  });
});

describe('text', () => {
  test('of every script, with plain spaces and line ends, is fine', () => {
    expect(() => checkText(FILE, 'Résumé – “InMail”\n中文 العربية हिन्दी\n')).not.toThrow();
  });

  test.each([
    ['a tab', 'one\n\ttwo', 'U+0009 in line 2'],
    ['the line end of Windows', 'one\r\ntwo', 'U+000D in line 1'],
    ['a soft hyphen', 'one\u00adtwo', 'U+00AD in line 1'],
    ['a zero-width space', 'one\n\n\u200btwo', 'U+200B in line 3'],
    ['a mark of direction', 'one\u200ftwo', 'U+200F in line 1'],
    ['an override of direction', 'one\u202etwo', 'U+202E in line 1'],
    ['a byte-order mark', '\ufeffone', 'U+FEFF in line 1'],
  ])('with %s is refused', (_, text, where) => {
    expect(() => checkText(FILE, text)).toThrow(`some/file.yaml: has the character ${where}`);
  });

  test('with a letter and its accent apart is refused', () => {
    expect(() => checkText(FILE, 're\u0301sume\u0301')).toThrow('is not in Unicode form NFC');
  });
});

describe('a day', () => {
  test.each(['2024-02-29', '2000-02-29', '2025-12-31'])('%s is real', (day) => {
    expect(daySchema.safeParse(day).success).toBe(true);
  });

  test.each([
    '2025-02-31',
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-4-1',
    '2025-11',
    '2025-11-03T00:00',
    ' 2025-11-03',
    '2025-11-03\n',
    '',
  ])('%j is none', (day) => {
    expect(daySchema.safeParse(day).success).toBe(false);
  });

  test('is text, not a moment', () => {
    expect(daySchema.safeParse(new Date()).success).toBe(false);
  });
});

describe('a date of publication', () => {
  test.each(['2025', '2025-10', '2025-10-29'])('%s is as exact as its source', (published) => {
    expect(publishedSchema.safeParse(published).success).toBe(true);
  });

  test.each(['25', '2025-13', '2025-00', '2025-02-30', '2025-1', '2025-10-', 'October 2025', ''])(
    '%j is none',
    (published) => {
      expect(publishedSchema.safeParse(published).success).toBe(false);
    },
  );
});

describe('an id', () => {
  test.each(['ico', 'ico-statement-2024-09-20', '2024'])('%s is made of words', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  test.each([
    'ICO',
    'ico--statement',
    '-ico',
    'ico-',
    'ico_statement',
    'ico statement',
    'übung',
    '',
  ])('%j is none', (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  });
});
