import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, makeLogFile, readLogFile } from '../../lib/log/file';
import { enterDay, type Log } from '../../lib/log/log';
import corpus from './corpus-v1.json';

const TODAY = '2026-11-22';
const LOG = enterDay({ law: 'eu-gdpr', place: 'DE', entries: [] }, 'form-sent', '2026-11-20');
const FILE = JSON.parse(makeLogFile(LOG)) as Record<string, unknown>;

function changed(parts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...FILE, ...parts });
}

describe('a file of version 1', () => {
  test.each(corpus)('of $of is read for ever', ({ file, log }) => {
    expect(readLogFile(file, '2029-01-01')).toEqual({ kind: 'ok', log });
  });

  test.each(corpus)('of $of is written like this', ({ file, log }) => {
    expect(makeLogFile(log as Log)).toBe(file);
  });

  test('may have been through an editor that moves lines and keys', () => {
    const entry = '{"on":"2026-11-20","what":"form-sent"}';
    const text = `\r\n{"entries":[${entry}],\r\n"place":"DE","law":"eu-gdpr","version":1,"format":"opt-out-atlas-log","note":"mine"}`;
    expect(readLogFile(text, TODAY)).toEqual({ kind: 'ok', log: LOG });
  });
});

describe('a file that someone picks by mistake', () => {
  test.each([
    ['an empty one', '', 'not-json'],
    ['a letter', 'Dear LinkedIn', 'not-json'],
    ['one that was cut off', makeLogFile(LOG).slice(0, -10), 'not-json'],
    ['nothing in JSON', 'null', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['another program’s', '{"version":1,"entries":[]}', 'not-ours'],
    ['one of another name', changed({ format: 'opt-out-atlas' }), 'not-ours'],
    [
      'one with its name behind __proto__',
      '{"__proto__":{"format":"opt-out-atlas-log"}}',
      'not-ours',
    ],
    ['one from a later version', changed({ version: 2, entries: 'new' }), 'newer-version'],
    ['one without a version', changed({ version: null }), 'damaged'],
    ['one without a law', changed({ law: undefined }), 'damaged'],
    ['one with an address for a law', changed({ law: '../../' }), 'damaged'],
    ['one without a place', changed({ place: null }), 'damaged'],
    ['one with a sentence for a place', changed({ place: 'Germany' }), 'damaged'],
    ['one without entries', changed({ entries: [] }), 'damaged'],
    [
      'one with an entry we do not know',
      changed({ entries: [{ what: 'sung', on: TODAY }] }),
      'damaged',
    ],
    ['one with an entry twice', changed({ entries: [...LOG.entries, ...LOG.entries] }), 'damaged'],
    [
      'one with 31 February',
      changed({ entries: [{ what: 'form-sent', on: '2026-02-31' }] }),
      'impossible-date',
    ],
    [
      'one with a day to come',
      changed({ entries: [{ what: 'form-sent', on: '2026-11-23' }] }),
      'impossible-date',
    ],
    [
      'one with a year of long ago',
      changed({ entries: [{ what: 'form-sent', on: '0026-11-20' }] }),
      'impossible-date',
    ],
    [
      'one that was answered before it was sent',
      changed({ entries: [...LOG.entries, { what: 'answer-received', on: '2026-11-19' }] }),
      'impossible-date',
    ],
  ])('%s is turned away', (_, text, kind) => {
    expect(readLogFile(text, TODAY)).toEqual({ kind });
  });

  test('is read up to 64 kB, and not a byte more', () => {
    const padded = (bytes: number) => makeLogFile(LOG).padEnd(bytes, ' ');
    expect(readLogFile(padded(MOST_BYTES), TODAY)).toEqual({ kind: 'ok', log: LOG });
    expect(readLogFile(padded(MOST_BYTES + 1), TODAY)).toEqual({ kind: 'too-large' });
    expect(readLogFile('é'.repeat(MOST_BYTES / 2 + 1), TODAY)).toEqual({ kind: 'too-large' });
  });

  test('never stops the page, whatever is in it', () => {
    const part = fc.jsonValue();
    const ours = fc
      .record({ law: part, place: part, version: part, entries: part }, { requiredKeys: [] })
      .map(changed);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), ours), (text) => {
        const read = readLogFile(text, TODAY);
        if (read.kind === 'ok') expect(read.log).toEqual(LOG);
        else expect(Object.keys(read)).toEqual(['kind']);
      }),
    );
  });
});
