import { describe, expect, test } from 'vitest';
import { PSEUDO_KINDS, pseudoMessage, pseudoProse, pseudoText } from '../../lib/i18n/pseudo';

describe('a language that nobody speaks', () => {
  test('is longer than English by two fifths or a little more', () => {
    const text = 'Switch off the setting and look again when something changes here';
    const ratio = pseudoText(text, 'accented').length / text.length;
    expect(ratio).toBeGreaterThanOrEqual(1.35);
    expect(ratio).toBeLessThan(1.6);
  });

  test('has no letter of English left, so that a text in code stands out', () => {
    expect(pseudoText('The quick brown fox jumps over the lazy dog', 'accented')).not.toMatch(
      /[A-Za-z]/,
    );
  });

  test('has letters that run from right to left, if mirrored', () => {
    expect(pseudoText('The quick brown fox jumps over the lazy dog', 'mirrored')).toMatch(
      /^[\p{Script=Arabic} ]+$/u,
    );
  });

  test('keeps what is filled into a message, and its tags', () => {
    expect(pseudoMessage('Set <b>{name}</b> on {day}.', 'accented')).toMatch(
      /^[^{<]+<b>\{name\}<\/b>[^{]+\{day\}\.$/,
    );
  });

  test('has every plural that the real language has', () => {
    const message = pseudoMessage(
      '{count, plural, one {# step} other {# steps}}',
      'mirrored',
      'ar',
    );
    for (const category of ['zero', 'one', 'two', 'few', 'many', 'other'])
      expect(message).toContain(`${category}{`);
  });

  test.each(PSEUDO_KINDS)('keeps elements, links, slots and days in prose (%s)', (kind) => {
    const prose = [
      '<When topic="toggle" is="available">',
      'Open [the form](https://www.linkedin.com/help) {law} by 3 November 2025 <Place />.',
      '</When>',
    ].join('\n');
    const pseudo = pseudoProse(prose, kind);
    for (const kept of [
      '<When topic="toggle" is="available">',
      '](https://www.linkedin.com/help)',
      '{law}',
      '<Place />',
      '</When>',
      ' 2025',
    ])
      expect(pseudo).toContain(kept);
    expect(pseudo).not.toContain('Open');
  });

  test('translates the title of a section, which is words, and not its id', () => {
    expect(pseudoProse('<Section id="who" title="Who">', 'accented')).toBe(
      `<Section id="who" title="${pseudoText('Who', 'accented')}">`,
    );
  });
});
