import { describe, expect, test } from 'vitest';
import { findMessageFaults } from '../../lib/translation/messages';

const ENGLISH = {
  steps: '{count, plural, one {# step} other {# steps}} {inPlace}',
  bold: 'Set it to <b>Off</b>.',
  who: '{who, select, you {your own} other {theirs}}',
};

const GERMAN = {
  steps: '{inPlace} {count, plural, one {# Schritt} other {# Schritte}}',
  bold: 'Stellen Sie ihn auf <b>Aus</b>.',
  who: '{who, select, you {Ihr eigener} other {anderer}}',
};

describe('messages of a language', () => {
  test('may say things in another order', () => {
    expect([...findMessageFaults(ENGLISH, GERMAN, 'de')]).toEqual([]);
  });

  test('may have plurals that English has not, and must have those of the language', () => {
    const steps =
      '{count, plural, one {# krok} few {# kroki} many {# kroków} other {# kroku}} {inPlace}';
    expect([...findMessageFaults(ENGLISH, { ...GERMAN, steps }, 'pl')]).toEqual([]);
    expect([...findMessageFaults(ENGLISH, GERMAN, 'pl')]).toEqual([
      'steps lacks the plural "few" for {count}',
    ]);
    expect([...findMessageFaults(ENGLISH, { ...GERMAN, steps }, 'de')]).toEqual(
      ['steps has the plural "few", which de has not'].map((fault) => `${fault} for {count}`),
    );
  });

  test.each([
    ['zh-Hant-HK', '{inPlace}{count, plural, other {#個步驟}}'],
    ['ar', '{count, plural, zero {a} one {b} two {c} few {d} many {e} other {f}} {inPlace}'],
  ])('in %s have all its plurals', (tag, steps) => {
    expect([...findMessageFaults(ENGLISH, { ...GERMAN, steps }, tag)]).toEqual([]);
  });

  test.each([
    ['are all there', { bold: undefined }, 'bold is missing'],
    ['are none more', { more: 'mehr' }, 'more is not an English message'],
    ['are not empty', { bold: ' ' }, 'bold is empty'],
    ['say everything that is filled in', { steps: 'Schritte' }, 'steps lacks {count}'],
    [
      'fill in nothing else',
      { bold: '<b>{wo}</b>' },
      'bold has {wo}, which the English message has not',
    ],
    [
      'say one thing otherwise than many',
      { steps: '{count} {inPlace}' },
      'steps has no plurals for {count}',
    ],
    ['keep the tags', { bold: 'Aus.' }, 'bold lacks <b>'],
    ['keep every case', { who: '{who, select, other {a}}' }, 'who lacks the case "you" for {who}'],
    ['close their braces', { bold: '<b>{</b>' }, 'bold is no ICU message: '],
  ])('%s', (_, wrong, fault) => {
    const german = Object.fromEntries(
      Object.entries({ ...GERMAN, ...wrong }).filter(([, text]) => text !== undefined),
    ) as Record<string, string>;
    const [first] = findMessageFaults(ENGLISH, german, 'de');
    expect(first?.startsWith(fault), first).toBe(true);
  });
});
