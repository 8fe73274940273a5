import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { MenuPaths } from '../../components/guide/MenuPath';
import { wordsFor } from '../../lib/i18n/words';
import { library } from '../library';

const toggle = library.guides['generative-ai-toggle'];

function show(language: string | null): string {
  const label = library.labels.find((each) => each.language === language) ?? null;
  return renderToStaticMarkup(MenuPaths({ guide: { ...toggle, label }, words: wordsFor('en') }));
}

describe('the way through LinkedIn’s menus', () => {
  test('is in LinkedIn’s English words, marked as English, from left to right', () => {
    expect(show(null)).toMatch(/<span lang="en" dir="ltr">Me › [^<]*<b[^>]*>Data for Generative/);
  });

  test('has LinkedIn’s own German words after the English ones, marked as German', () => {
    const shown = show('de');
    expect(shown.startsWith(show(null))).toBe(true);
    expect(shown).toMatch(
      /<span lang="de" dir="ltr">Einstellungen &amp; Datenschutz › [^<]*<b[^>]*>Daten zur Verbesserung generativer KI<\/b><\/span>/,
    );
  });

  test('says so where LinkedIn’s words are only reported', () => {
    expect(show('pl')).toContain('as reported:');
    expect(show('de')).not.toContain('as reported');
  });

  test('names no switch where the sources do not agree on its words', () => {
    expect(show('fr')).not.toContain('The switch');
    expect(show('de')).toContain('The switch: ');
  });
});
