import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { LINK_HOSTS } from '../../lib/content/checks/hosts';
import { toPlainText } from '../../lib/content/prose';
import { describeChecklist } from '../../lib/guide/describe';
import { makePlacePage } from '../../lib/guide/place-page';
import { wordsFor } from '../../lib/i18n/words';
import { buildChecklist } from '../../lib/rules/checklist';
import { PLACES, type Place } from '../../lib/rules/places';
import { settle } from '../../lib/rules/situation';
import { bullets, heading, link, paragraph, printMarkdown } from '../../lib/twin/markdown';
import { makeTwin } from '../../lib/twin/twin';
import { library, TODAY } from '../library';

const words = wordsFor('en');
const ADDRESS = 'https://atlas.example/en/de/';

function twinOf(place: Place) {
  return makeTwin(makePlacePage(place, TODAY, library, words), ADDRESS, words);
}

function commandFor(place: Place) {
  const situation = { place, ...settle({ uses: [], am: [] }), on: TODAY, known: TODAY };
  return describeChecklist(buildChecklist(library.timeline, situation), library, words);
}

function read(markdown: string): Root {
  return unified().use(remarkParse).parse(markdown);
}

/** What a reader sees of it, without what is only layout. */
function seen(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/(^| )- /g, '$1');
}

function linksIn(node: Nodes): string[] {
  const own = node.type === 'link' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(linksIn)] : own;
}

describe.each(['DE', 'GB', 'US'] as const)('a program that reads the twin of %s', (place) => {
  const text = seen(toPlainText(read(twinOf(place)).children));

  test('finds the sentence, the steps and their text as the command gives them', () => {
    const { training, steps } = commandFor(place);
    expect(text).toContain(training.text);
    for (const { title, sections } of steps) {
      expect(text).toContain(title);
      for (const part of [sections.what, sections.missing, sections.otherwise, sections.except])
        expect(text).toContain(seen(toPlainText(part)));
    }
  });

  test('finds why each step is there, and where the setting is', () => {
    for (const { because, guide } of commandFor(place).steps) {
      for (const reason of because) expect(text).toContain(reason.text);
      if (guide.paths.web) expect(text).toContain(guide.paths.web.join(' › '));
    }
  });

  test('finds the right, the authority, the day and every source', () => {
    const { rights, steps } = commandFor(place);
    expect(text).toContain(rights.statement);
    expect(text).toContain(rights.whom);
    if (rights.reply) expect(text).toContain(rights.reply);
    expect(text).toContain('22 November 2026');
    for (const { publisher, title } of steps.flatMap(({ sources }) => sources))
      expect(text).toContain(`${publisher}: ${title}`);
  });
});

test('nobody meets the code of a space where a passage does not hold', () => {
  for (const place of PLACES) expect(twinOf(place), place).not.toContain('&#x');
});

test('where no law was found, nobody is told that it is our reading that it applies', () => {
  for (const place of PLACES) {
    const { rights } = commandFor(place);
    if (!rights.law) expect(twinOf(place), place).not.toContain('our reading of the sources');
  }
});

test('the steps come in the order of the command, those for few people among them', () => {
  const titles = read(twinOf('DE'))
    .children.filter((node) => node.type === 'heading')
    .filter(({ depth }) => depth === 3)
    .map((node) => toPlainText([node]).replace(/^\d+\. /, ''));
  const expected = commandFor('DE').steps.map(({ title }) => title);
  expect(titles.filter((title) => expected.includes(title))).toEqual(expected);
  expect(titles.length).toBeGreaterThan(expected.length);
});

test('what only people under 18 do is marked so', () => {
  expect(twinOf('DE')).toContain('Only for people under 18.');
});

test('what no source settles is listed as not known', () => {
  expect(twinOf('CN')).toContain('Training AI that creates content: not known');
  expect(twinOf('US')).toContain('not known who may use it');
});

test('no twin leads to a host that the guide does not link to', () => {
  for (const place of PLACES) {
    const hosts = linksIn(read(twinOf(place))).map((url) => new URL(url).host);
    expect(hosts.filter((host) => host !== 'atlas.example' && !LINK_HOSTS.includes(host))).toEqual(
      [],
    );
  }
});

test.each(['*one* _two_ **three**', '# no heading', '[a](b)', '1. no list', '<b>x</b> &amp; `y`'])(
  '%s comes back as it was written',
  (text) => {
    const tree = read(printMarkdown([paragraph(text), heading(2, text), bullets([[text]])]));
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'list']);
    expect(toPlainText(tree.children)).toBe(`${text}\n${text}\n- ${text}`);
  },
);

test('an address with brackets stays one link', () => {
  const url = 'https://atlas.example/a_(b)?c=1&d=2';
  expect(linksIn(read(printMarkdown([paragraph(link(url, 'A [b]'))])))).toEqual([url]);
});
