import { describe, expect, test } from 'vitest';
import type { Library } from '../../lib/content/library';
import { toPlainText } from '../../lib/content/prose';
import { ContentError } from '../../lib/content/read';
import { readPage } from '../../lib/evidence/pages';
import { isLetterCurrent, readLetter } from '../../lib/letters/load';
import { STEP_IDS } from '../../lib/rules/steps';
import { type Kind, readTranslation } from '../../lib/translation/documents';
import { translateLibrary } from '../../lib/translation/library';
import { readNames } from '../../lib/translation/names';
import { isComplete, surveyLanguage } from '../../lib/translation/report';
import { stampFile } from '../../lib/translation/stamp';
import { library } from '../library';
import { change, contentIn, keep, remove } from './language';

const STEP = 'steps/generative-ai-toggle/sv.mdx';
const ABOUT = 'pages/about/sv.mdx';
const CHANGE = 'policy-changes/2025-11-03-training-starts-in-europe/sv.mdx';

describe('a language with every file', () => {
  let swedish: Library | undefined;
  const inSwedish = () => {
    swedish ??= translateLibrary(library, contentIn('sv'), 'sv');
    return swedish;
  };

  test('has the same facts in other words', () => {
    const translated = inSwedish();
    expect([...translated.laws.keys()]).toEqual([...library.laws.keys()]);
    for (const [id, effect] of library.effects) {
      const { approximate, announcedLater, ...facts } = effect;
      expect(translated.effects.get(id)).toMatchObject(facts);
      expect(translated.effects.get(id)?.approximate === null).toBe(approximate === null);
      expect(translated.effects.get(id)?.announcedLater === null).toBe(announcedLater === null);
    }
    for (const id of STEP_IDS)
      expect([...translated.guides[id].proseTopics]).toEqual([...library.guides[id].proseTopics]);
  });

  test('leaves nothing in English that a reader meets', () => {
    const translated = inSwedish();
    const english = new Set(
      library.changes.flatMap(({ title, summary, body }) => [
        title,
        summary,
        toPlainText(body.children),
      ]),
    );
    for (const { title, summary, body } of translated.changes)
      for (const text of [title, summary, toPlainText(body.children)])
        expect(english.has(text), text).toBe(false);
    for (const [id, { name }] of translated.laws)
      if (/[a-z]{4}/.test(library.laws.get(id)?.name ?? ''))
        expect(name).not.toBe(library.laws.get(id)?.name);
    for (const { claims } of translated.claims)
      for (const { title } of claims) expect(title).toMatch(/[^\p{ASCII}]/u);
  });

  test('calls an authority of its own language by the name it has there', () => {
    const translated = inSwedish();
    const { name, local } = translated.authorities.get('se-imy') ?? {};
    expect(name).toBe(library.authorities.get('se-imy')?.local?.name);
    expect(local).toBeNull();
    expect(translated.authorities.get('de-be-bdi')?.local?.language).toBe('de');
  });

  test('can be offered, and is up to date', () => {
    const files = surveyLanguage(contentIn('sv'), library, 'sv');
    expect(files.filter(({ state }) => state !== 'complete')).toEqual([]);
    expect(isComplete(files)).toBe(true);
  });

  test('can be offered where plurals have six forms and letters run from right to left', () => {
    const files = surveyLanguage(contentIn('ar', 'mirrored'), library, 'ar');
    expect(files.filter(({ state }) => state !== 'complete')).toEqual([]);
  });

  test('has its letters under the conditions of the English ones', () => {
    const root = contentIn('sv');
    const english = readLetter('object-with-reason', 'en', root);
    const letter = readLetter('object-with-reason', 'sv', root);
    expect(letter.paragraphs.map(({ text: _, ...conditions }) => conditions)).toEqual(
      english.paragraphs.map(({ text: _, ...conditions }) => conditions),
    );
    expect(letter.subject).not.toBe(english.subject);
  });
});

describe('LinkedIn’s own words', () => {
  test.each([
    ['de', 'Daten zur Verbesserung generativer KI'],
    ['pt-br', 'Dados para aprimoramento da IA generativa'],
  ])('in %s stand beside the English ones', (locale, setting) => {
    const { guides } = translateLibrary(library, contentIn(locale), locale);
    expect(guides['generative-ai-toggle'].label?.setting).toBe(setting);
  });

  test.each(['es', 'sv'])('in %s are left out: no source has them', (locale) => {
    const { guides } = translateLibrary(library, contentIn(locale), locale);
    expect(guides['generative-ai-toggle'].label).toBeNull();
  });

  test('in Polish are only reported', () => {
    expect(library.labels.find(({ language }) => language === 'pl')?.confidence).toBe('medium');
  });
});

describe('a translated text is refused', () => {
  const refusals: [string, string, string | RegExp, string, string][] = [
    [
      'with a passage for another value',
      STEP,
      '<When topic="status" is="on">',
      '<When topic="status" is="on paused">',
      'two passages for status "paused"',
    ],
    ['without a passage', STEP, /<Except>[\s\S]*<\/Except>/, '', 'Except: this passage is missing'],
    [
      'without an insert',
      STEP,
      '<Place />',
      '',
      'Title, toggle "not-offered": the insert Place is missing',
    ],
    [
      'without a paragraph',
      STEP,
      /\n\n[^<\n-][^\n]*(?=\n)/,
      '',
      'What, toggle "available": has 2 paragraphs and list items, the English text 3',
    ],
    ['with another day', CHANGE, /\b18\b/, '19', 'the text: the number 18 is missing'],
    [
      'with a no-break space, which Swedish does not need',
      STEP,
      /(\p{L}) (\p{L})/u,
      '$1\u00a0$2',
      'has a space that sv has no use for',
    ],
    ['with a hidden space', STEP, ' ', '&nbsp;', 'has &nbsp;: write the character itself instead'],
    [
      'with a fact beside the words',
      CHANGE,
      '---\n',
      '---\neffective: "2025-11-04"\n',
      'the whole file Unrecognized key: "effective"',
    ],
    ['with a link that leads elsewhere', ABOUT, /\]\([^)]*\)/, '](../elsewhere/)', 'is missing'],
  ];

  test.each(refusals)('%s', (_, file, from, to, message) => {
    const root = contentIn('sv');
    change(root, file, from, to);
    const [kind, id = ''] = file.split('/');
    const read = () => readTranslation(root, kind as Kind, id, 'sv');
    expect(read).toThrow(ContentError);
    expect(read).toThrow(`${file}: `);
    expect(read).toThrow(message);
  });

  test('if it is a step made of other words: people act on steps', () => {
    const root = contentIn('sv');
    change(root, STEP.replace('sv', 'en'), 'Open the link.', 'Open it.');
    expect(() => readTranslation(root, 'steps', 'generative-ai-toggle', 'sv')).toThrow(
      /^steps\/generative-ai-toggle\/sv.mdx: of "\w{8}" is not "\w{8}": the English step has changed$/,
    );
  });

  test('if it is a letter that lacks a slot', () => {
    const root = contentIn('sv');
    change(root, 'letters/object/sv.yaml', /\{law\}/g, '');
    expect(() => readLetter('object', 'sv', root)).toThrow(
      /^letters\/object\/sv.yaml: .* lacks \{law\}/,
    );
  });
});

describe('a language is refused', () => {
  test('without one of its steps', () => {
    const root = contentIn('sv');
    remove(root, STEP);
    expect(() => translateLibrary(library, root, 'sv')).toThrow(`${STEP}: is missing`);
  });

  test('without a page', () => {
    const root = contentIn('sv');
    remove(root, ABOUT);
    expect(() => readPage('about', 'sv', root)).toThrow(`${ABOUT}: is missing`);
  });

  test('without a name for a law', () => {
    const root = contentIn('sv');
    change(root, 'names/sv.yaml', / {2}UK GDPR: .*\n/, '');
    expect(() => readNames(root, library, 'sv')).toThrow(
      'names/sv.yaml: laws has nothing for "UK GDPR"',
    );
  });

  test('with an article that no law has', () => {
    const root = contentIn('sv');
    change(root, 'names/sv.yaml', 'articles:\n', 'articles:\n  "Article 99": x\n');
    expect(() => readNames(root, library, 'sv')).toThrow(
      'names/sv.yaml: articles has "Article 99", which is in no row',
    );
  });
});

test('what is refused keeps a language from being offered, and the report says why', () => {
  const root = contentIn('sv');
  change(root, STEP, '<Place />', '');
  remove(root, 'letters/object/sv.yaml');
  const files = surveyLanguage(root, library, 'sv').filter(({ state }) => state !== 'complete');
  expect(files.map(({ file, state }) => [file, state])).toEqual([
    [STEP, 'wrong'],
    ['letters/object/sv.yaml', 'missing'],
  ]);
  expect(isComplete(files)).toBe(false);
});

describe('when English words change', () => {
  test('a claim is out of date, and goes on being shown', () => {
    const root = contentIn('sv');
    change(root, 'claims/too-late/en.mdx', 'There is no deadline', 'No deadline holds');
    translateLibrary(library, root, 'sv');
    expect(stateOf(root, 'claims/too-late/sv.mdx')).toBe('out-of-date');
    expect(isComplete(surveyLanguage(root, library, 'sv'))).toBe(true);
  });

  test('a changed fact beside them outdates nothing', () => {
    const root = contentIn('sv');
    change(root, 'claims/too-late/en.mdx', 'checked: "2026-11-22"', 'checked: "2026-12-24"');
    expect(stateOf(root, 'claims/too-late/sv.mdx')).toBe('complete');
  });

  test('one message is named, and no other', () => {
    const root = contentIn('sv');
    change(root, 'messages/en.json', '"step.off": "Off"', '"step.off": "Off now"');
    const report = surveyLanguage(root, library, 'sv').find(
      ({ file }) => file === 'messages/sv.json',
    );
    expect(report?.details).toEqual(['step.off: the English words have changed']);
  });

  test('whoever compared the two stamps the file, and it is up to date again', () => {
    const root = contentIn('sv');
    change(root, 'letters/object/en.yaml', /subject: .*/, 'subject: Another subject');
    expect(isLetterCurrent('object', 'sv', root)).toBe(false);
    change(root, 'letters/object/sv.yaml', /subject: .*/, 'subject: Äňňåţ');
    stampFile(root, 'letters/object/sv.yaml', 'sv');
    expect(isLetterCurrent('object', 'sv', root)).toBe(true);
  });

  test('a message is stamped by itself', () => {
    const root = contentIn('sv');
    change(root, 'messages/en.json', '"step.off": "Off"', '"step.off": "Off now"');
    keep(root, 'messages/versions/sv.json');
    stampFile(root, 'messages/sv.json#step.off', 'sv');
    expect(stateOf(root, 'messages/sv.json')).toBe('complete');
  });

  function stateOf(root: string, wanted: string) {
    return surveyLanguage(root, library, 'sv').find(({ file }) => file === wanted)?.state;
  }
});
