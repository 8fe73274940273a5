import type { Format } from './choices';
import type { Block, Notice } from './compose';

/** A format: what a notice is in it, and the file it is saved as. */
interface FormatOfNotice {
  readonly print: (notice: Notice) => string;
  readonly extension: string;
  readonly type: string;
}

export const NOTICE_FORMATS: Readonly<Record<Format, FormatOfNotice>> = {
  text: { print: noticeText, extension: 'txt', type: 'text/plain' },
  markdown: { print: noticeMarkdown, extension: 'md', type: 'text/markdown' },
  html: { print: noticeHtml, extension: 'html', type: 'text/html' },
};

/** For a mail: empty lines between paragraphs, addresses written out. */
function noticeText({ subject, blocks }: Notice): string {
  return `${subject}\n\n${printBlocks(blocks, ({ as, text, address }) => {
    const line = [text, address].filter(Boolean).join(' ');
    return as === 'item' ? `- ${line}` : line;
  })}`;
}

/** CommonMark. What somebody typed stays text. */
function noticeMarkdown({ subject, blocks }: Notice): string {
  return `# ${escapeMarkdown(subject)}\n\n${printBlocks(blocks, ({ as, text, address }) => {
    const line = [escapeMarkdown(text), address && `<${address}>`].filter(Boolean).join(' ');
    return `${MARKS[as]}${line}`;
  })}`;
}

const MARKS: Readonly<Record<Block['as'], string>> = { heading: '## ', item: '- ', paragraph: '' };

/** The inside of a page, to paste where HTML is expected. */
function noticeHtml({ subject, blocks }: Notice): string {
  const lines = [`<h1>${escapeHtml(subject)}</h1>`];
  for (const [index, block] of blocks.entries()) {
    const isItem = block.as === 'item';
    if (isItem && blocks[index - 1]?.as !== 'item') lines.push('<ul>');
    lines.push(printElement(block));
    if (isItem && blocks[index + 1]?.as !== 'item') lines.push('</ul>');
  }
  return `${lines.join('\n')}\n`;
}

/** A whole page around the inside, in the language `lang`. */
export function htmlDocument(subject: string, inside: string, lang: string): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(subject)}</title>`,
    '</head>',
    '<body>',
    `${inside.trimEnd()}`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const ELEMENTS = { heading: 'h2', paragraph: 'p', item: 'li' } as const;

function printElement({ as, text, address }: Block): string {
  const name = ELEMENTS[as];
  const link = address && `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
  return `<${name}>${[escapeHtml(text), link].filter(Boolean).join(' ')}</${name}>`;
}

/** Items of a list stand without empty lines between them. */
function printBlocks(blocks: readonly Block[], print: (block: Block) => string): string {
  return blocks
    .map((block, index) => {
      const isInList = block.as === 'item' && blocks[index + 1]?.as === 'item';
      return `${print(block)}\n${isInList ? '' : '\n'}`;
    })
    .join('')
    .replace(/\n+$/, '\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Whatever could begin a mark, a link, an entity, a list or a heading. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, (character) => `\\${character}`)
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([-+=#])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
