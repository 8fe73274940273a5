import type { RootContent } from 'mdast';
import { type Element, INSERTS, type Insert, isElement } from '../content/prose';
import type { Condition } from './schemas';

/** A piece of prose with everything that must hold for it to be shown. */
export interface Passage {
  /** Pieces of one paragraph stand on one line, with a space between them. Counted from 1. */
  readonly paragraph: number;
  readonly isItem: boolean;
  readonly when: readonly Condition[];
  readonly text: string;
}

interface Piece {
  readonly when: readonly Condition[];
  readonly text: string;
}

interface Block {
  readonly isItem: boolean;
  readonly pieces: readonly Piece[];
}

/** Prose, taken apart so that a program can put it together again by comparing values. */
export function passagesOf(nodes: readonly RootContent[]): Passage[] {
  return nodes
    .flatMap((node) => blocksOf(node, []))
    .flatMap(({ isItem, pieces }, index) =>
      pieces.map((piece) => ({ paragraph: index + 1, isItem, ...piece })),
    );
}

function blocksOf(node: RootContent, when: readonly Condition[]): Block[] {
  if (isElement(node) && node.name === 'When') {
    const inner = [...when, conditionOf(node)];
    return (node.children as RootContent[]).flatMap((child) => blocksOf(child, inner));
  }
  if (node.type === 'list')
    return node.children.map((item) => ({ isItem: true, pieces: join(piecesOf(item, when)) }));
  return [{ isItem: false, pieces: join(piecesOf(node, when)) }];
}

function piecesOf(node: RootContent, when: readonly Condition[]): Piece[] {
  if (isElement(node) && node.name !== 'When') return [{ when, text: placeholderOf(node) }];
  if (node.type === 'text') return [{ when, text: node.value }];
  if (!('children' in node)) return [];
  const inner = isElement(node) ? [...when, conditionOf(node)] : when;
  const pieces = (node.children as RootContent[]).flatMap((child) => piecesOf(child, inner));
  return node.type === 'link' ? [...pieces, { when, text: ` (${node.url})` }] : pieces;
}

/** Neighbours under the same conditions are one piece; white space around a piece says nothing. */
function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.when === piece.when)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined
    .map(({ when, text }) => ({ when, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** The names that the messages use for the same words. */
export const PLACEHOLDERS: Readonly<Record<Insert, string>> = {
  Place: '{inPlace}',
  Since: '{since}',
  Starts: '{starts}',
  Authority: '{authority}',
};

function placeholderOf({ name }: Element): string {
  const insert = INSERTS.find((each) => each === name);
  if (!insert) throw new Error(`no placeholder for <${name}>`);
  return PLACEHOLDERS[insert];
}

function conditionOf(element: Element): Condition {
  const values = attributeOf(element, 'is').split(' ').filter(Boolean);
  return { topic: attributeOf(element, 'topic'), values } as Condition;
}

function attributeOf({ attributes }: Element, name: string): string {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}
