import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOtherWords, readGlossary, readTerms } from '../../lib/translation/glossary';

const CONTENT = join(import.meta.dirname, '../../content');
const TERMS = readTerms(CONTENT);
const GERMAN = readGlossary(CONTENT, TERMS, 'de');

describe('the German glossary', () => {
  test.each([
    ['You have a right to object.', 'Sie haben ein Widerspruchsrecht.'],
    [
      'The controller relies on legitimate interests.',
      'Der Verantwortliche beruft sich auf berechtigte Interessen.',
    ],
    ['Group messages are on the list.', 'Gruppennachrichten stehen auf der Liste.'],
    ['Erasure and complaints', 'Löschung und Beschwerden'],
  ])('accepts for "%s" the law’s own word, in any ending', (english, german) => {
    expect(findOtherWords(TERMS, GERMAN, english, german)).toEqual([]);
  });

  test('does not take another word for it', () => {
    const said = 'Sie haben ein Recht auf Einspruch gegenüber dem Verantwortlichen.';
    expect(
      findOtherWords(TERMS, GERMAN, 'You have a right to object, towards the controller.', said),
    ).toEqual(['right-to-object: "Recht auf Einspruch" should be "Widerspruchsrecht"']);
  });

  test('keeps LinkedIn’s names as they are', () => {
    expect(
      findOtherWords(
        TERMS,
        GERMAN,
        'Open “Data for Generative AI Improvement”.',
        'Öffnen Sie „Daten für generative KI“.',
      ),
    ).toEqual(['linkedin-names: "unverändert" is missing']);
  });

  test('asks nothing of a text that has no term', () => {
    expect(findOtherWords(TERMS, GERMAN, 'Look again.', 'Sehen Sie noch einmal nach.')).toEqual([]);
  });
});
