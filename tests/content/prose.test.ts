import { describe, expect, test } from 'vitest';
import { foldProse, parseProse, toPlainText, topicsOf } from '../../lib/content/prose';
import { foldTimeline } from '../../lib/rules/fold';
import type { Region } from '../../lib/rules/regions';
import { library, TODAY } from '../library';

const COMPONENTS = ['When', 'Place', 'Since', 'Starts', 'Authority'];
const INSERTS = {
  Place: 'in Germany',
  Since: '3 November 2025',
  Starts: '3 November 2025',
  Authority: 'Write to the authority.',
};

function read(text: string) {
  return parseProse('some/step.mdx', text, COMPONENTS);
}

/** The prose as a person in `region` reads it on the day `on`. */
function readAs(text: string, region: Region, on: string): string {
  const holds = foldTimeline(library.timeline, region, on, TODAY);
  return toPlainText(foldProse(read(text).children, holds, INSERTS));
}

const MESSAGES = `
<When topic="private-messages" is="stated-excluded">
Left out, says LinkedIn.
</When>
<When topic="private-messages" is="unstated denied unknown">
Not in writing.
</When>
`;

const STATUS =
  '<When topic="status" is="upcoming">Announced for <Starts />.</When>' +
  '<When topic="status" is="on paused not-included unknown">Nothing announced.</When>';

describe('the passages of a text', () => {
  test('change on the day on which LinkedIn first leaves messages out', () => {
    expect(readAs(MESSAGES, 'eu', '2025-09-17')).toBe('Not in writing.');
    expect(readAs(MESSAGES, 'eu', '2025-09-18')).toBe('Left out, says LinkedIn.');
  });

  test('know of a start that is announced', () => {
    expect(readAs(STATUS, 'eu', '2025-10-15')).toBe('Announced for 3 November 2025.');
    expect(readAs(STATUS, 'united-states', '2025-10-15')).toBe('Nothing announced.');
  });

  test('may stand in each other', () => {
    const text = MESSAGES.replace('Left out, says LinkedIn.', `Left out. ${STATUS}`);
    expect(readAs(text, 'eu', '2025-10-15')).toBe('Left out. Announced for 3 November 2025.');
  });

  test('must cover every value of their topic', () => {
    expect(() => read(MESSAGES.replace('unstated denied', 'unstated'))).toThrow(
      'some/step.mdx: no passage for private-messages "denied"',
    );
  });

  test('must not overlap', () => {
    expect(() => read(MESSAGES.replace('unstated', 'unstated stated-excluded'))).toThrow(
      'some/step.mdx: two passages for private-messages "stated-excluded"',
    );
  });

  test('cannot depend on what every object inherits', () => {
    expect(() => read('<When topic="constructor" is="name">Words.</When>')).toThrow(
      'some/step.mdx: <When topic="constructor">: no such topic',
    );
  });

  test('name the topics that the text depends on; a status is about training', () => {
    expect(topicsOf(read(MESSAGES + STATUS))).toEqual(new Set(['private-messages', 'training']));
  });
});

describe('prose', () => {
  test.each([
    ['code that runs', 'Words {process.env}.', 'mdxTextExpression'],
    ['an export', 'export const one = 1', 'mdxjsEsm'],
    ['a picture', '![LinkedIn](logo.png)', 'image'],
    ['code to show', 'Press `Off`.', 'inlineCode'],
    ['a quotation', '> We never did that.', 'blockquote'],
    ['a heading', '# Messages', 'heading'],
    ['a rule', 'One.\n\n---\n\nTwo.', 'thematicBreak'],
  ])('has no place for %s', (_, text, node) => {
    expect(() => read(text)).toThrow(`some/step.mdx: uses "${node}", which prose may not`);
  });

  test.each([
    ['an element of HTML', 'Words <script>1</script>', 'script'],
    ['a component of somebody else', '<Video />', 'Video'],
    ['a fragment without a name', '<>Words</>', ''],
  ])('has no place for %s', (_, text, name) => {
    expect(() => read(text)).toThrow(`some/step.mdx: uses <${name}>, which is not in the list`);
  });

  test('that is no MDX is refused with the place of the fault', () => {
    expect(() => read('<When topic="training" is="on">Words.')).toThrow(
      /^some\/step\.mdx: is not MDX: .*`<When>`/,
    );
  });
});

describe('plain text', () => {
  test.each([
    ['is a line a paragraph', 'One\ntwo.\n\nThree.', 'One two.\nThree.'],
    ['has a dash before each item of a list', 'Do:\n\n- one\n- **two**', 'Do:\n- one\n- two'],
    ['drops marks of emphasis', 'Set it to *Off* **now**.', 'Set it to Off now.'],
    [
      'writes an address out',
      'Open [the form](https://www.linkedin.com/help).',
      'Open the form (https://www.linkedin.com/help).',
    ],
    ['is empty for nothing', '', ''],
  ])('%s', (_, text, plain) => {
    expect(toPlainText(read(text).children)).toBe(plain);
  });

  test('has the words that depend on the place', () => {
    expect(readAs('It is not offered <Place />.', 'eu', TODAY)).toBe(
      'It is not offered in Germany.',
    );
    expect(readAs('<Authority />\n\nThen wait.', 'eu', TODAY)).toContain('Then wait.');
  });
});
