import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { STAFF_USES } from '../../lib/notice/choices';
import { htmlDocument, NOTICE_FORMATS } from '../../lib/notice/formats';
import { countries, linesOf, notice } from './sheet';

const HOSTILE = '<b>DPO</b> & "Co" \'x\' [a](https://evil.example) `code` *bold* _it_ &lt; # | \\';

function withContact(contact: string) {
  return notice({ places: countries('de', 'gb'), uses: STAFF_USES, contact });
}

function nodesOf(markdown: string): Nodes[] {
  const walk = (node: Nodes): Nodes[] => [
    node,
    ...('children' in node ? node.children.flatMap(walk) : []),
  ];
  return walk(unified().use(remarkParse).parse(markdown));
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

describe('as text', () => {
  test('a mail has the subject, lists, and addresses written out', () => {
    const text = NOTICE_FORMATS.text.print(withContact('us'));
    expect(text).toMatch(/^LinkedIn and AI: .+\n\nThis is about/);
    expect(text).toMatch(/\n- Sign in .+: https:\/\/www\.linkedin\.com\/\S+\n- Or take the menu/);
    expect(text).not.toMatch(/\n{3}|[^\n]$/);
  });

  test('what somebody typed is left as it is', () => {
    expect(NOTICE_FORMATS.text.print(withContact(HOSTILE))).toContain(`Ask ${HOSTILE}.`);
  });
});

describe('as Markdown', () => {
  test('it reads as the same lines, with headings, lists and links', () => {
    const told = withContact('us');
    const nodes = nodesOf(NOTICE_FORMATS.markdown.print(told));
    const kinds = new Set(nodes.map(({ type }) => type));
    expect([...kinds].toSorted()).toEqual(
      ['heading', 'link', 'list', 'listItem', 'paragraph', 'root', 'text'].toSorted(),
    );
    const lines = nodes
      .filter(({ type }) => type === 'heading' || type === 'paragraph')
      .map(textOf);
    const wanted = told.blocks.map(({ text, address }) =>
      [text, address].filter(Boolean).join(' '),
    );
    expect(lines).toEqual([told.subject, ...wanted]);
  });

  test('whatever somebody typed stays text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(HOSTILE, '1. x', '- y', '![z](u)')),
        (typed) => {
          const told = withContact(typed);
          const nodes = nodesOf(NOTICE_FORMATS.markdown.print(told));
          const lines = linesOf(told).split('\n');
          const read = nodes.filter(({ type }) => type === 'paragraph').map(textOf);
          expect(read).toContain(lines.find((line) => line.startsWith('Questions?')));
          expect(
            nodes.filter(({ type }) => /emphasis|strong|html|image|inlineCode/.test(type)),
          ).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('as HTML', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

  test('what somebody typed stays text', () => {
    const html = NOTICE_FORMATS.html.print(withContact(HOSTILE));
    expect(html).toContain('Ask &lt;b&gt;DPO&lt;/b&gt; &amp; &quot;Co&quot; &#39;x&#39; [a]');
    expect(html).toContain('&amp;lt;');
    expect(html.match(/<(?!\/?(?:h1|h2|p|ul|li|a)[ >])/g)).toBeNull();
  });

  test('the saved file is a whole and valid page', async () => {
    const told = withContact(HOSTILE);
    const page = htmlDocument('A & <B>', NOTICE_FORMATS.html.print(told), 'en');
    const report = await validator.validateString(page);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
    ).toEqual([]);
    expect(page).toContain('<title>A &amp; &lt;B&gt;</title>');
  });
});
