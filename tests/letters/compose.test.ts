import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeLetter } from '../../lib/letters/compose';
import type { Letter } from '../../lib/letters/letter';
import { fillSlots, SLOTS } from '../../lib/letters/slots';
import { GAPS, MEMBER } from './laws';

const letter = (paragraphs: Letter['paragraphs']): Letter => ({
  id: 'x',
  subject: 'x',
  paragraphs,
});

test('what a person types is carried as it is, whatever braces and dollars are in it', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('{name}', '{email}{name}', '$&', "$'", '{{law}}', '[your name]', '\\', '»ö«'),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom(...SLOTS), (text, slot) => {
      fc.pre(text.trim() !== '');
      const filled = fillSlots(`before {${slot}} after`, { [slot]: text }, GAPS);
      expect(filled).toBe(`before ${text.trim()} after`);
    }),
  );
});

test('what a person types never changes what stands beside it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, email) => {
      fc.pre(name.trim() !== '' && email.trim() !== '');
      const filled = fillSlots('{name}|{email}|{reason}', { name, email }, GAPS);
      expect(filled).toBe(`${name.trim()}|${email.trim()}|${GAPS.reason}`);
    }),
  );
});

test('nothing but spaces is a gap', () => {
  expect(fillSlots('{name}', { name: '  \n' }, GAPS)).toBe('[your name]');
});

test('a paragraph for a slot stands only where the slot is known', () => {
  const both = letter([
    { given: ['period'], text: 'in {period}' },
    { lacking: ['period'], text: 'soon' },
  ]);
  const write = (period: string) =>
    composeLetter(both, 'x', MEMBER, { period }, GAPS).paragraphs.join();
  expect(write('one month')).toBe('in one month');
  expect(write('')).toBe('soon');
});

test('a paragraph for one law is not in the letter for another', () => {
  const one = letter([{ laws: ['hk-pdpo'], text: 'prescribed' }, { text: 'all' }]);
  const write = (law: string) => composeLetter(one, law, MEMBER, {}, GAPS).paragraphs;
  expect(write('hk-pdpo')).toEqual(['prescribed', 'all']);
  expect(write('ca-pipeda')).toEqual(['all']);
});

test('a person who chose no kind of AI gets a letter without any', () => {
  const kinds = letter([
    { covers: 'generative', text: 'one' },
    { covers: 'other', text: 'two' },
    { text: 'end' },
  ]);
  const { paragraphs } = composeLetter(kinds, 'x', { ...MEMBER, covers: [] }, {}, GAPS);
  expect(paragraphs).toEqual(['end']);
});
