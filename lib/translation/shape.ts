import type { Nodes } from 'mdast';
import { attributeOf, type Element, INSERTS, isElement } from '../content/prose';

/** What a passage must have in every language. */
interface Passage {
  /** Paragraphs and list items with words of their own. */
  readonly paragraphs: Set<Nodes>;
  readonly inserts: Set<string>;
  readonly links: Set<string>;
  /** Numbers that are written in digits: days, years, ages. */
  readonly numbers: Set<string>;
}

/** Passages by the elements around them: `What, toggle "available"`. */
export type Shape = ReadonlyMap<string, Passage>;

const OUTSIDE = 'the text';

export function shapeOf(tree: Nodes): Shape {
  const shape = new Map<string, Passage>();
  addWords(shape, '', tree, tree);
  return shape;
}

function addWords(shape: Map<string, Passage>, path: string, node: Nodes, paragraph: Nodes): void {
  if (isElement(node) && isInsert(node)) {
    passageAt(shape, path).inserts.add(node.name ?? '');
    passageAt(shape, path).paragraphs.add(paragraph);
  } else if (isElement(node)) {
    const inside = [path, labelOf(node)].filter(Boolean).join(', ');
    passageAt(shape, inside);
    for (const child of node.children) addWords(shape, inside, child, node);
  } else if (node.type === 'text') {
    addText(passageAt(shape, path), node.value, paragraph);
  } else if ('children' in node) {
    if (node.type === 'link') passageAt(shape, path).links.add(node.url);
    const block = node.type === 'paragraph' ? node : paragraph;
    for (const child of node.children) addWords(shape, path, child, block);
  }
}

function addText({ paragraphs, numbers }: Passage, text: string, paragraph: Nodes): void {
  if (text.trim() === '') return;
  paragraphs.add(paragraph);
  for (const [number] of text.matchAll(/\p{Nd}+/gu)) numbers.add(String(Number(number)));
}

function passageAt(shape: Map<string, Passage>, path: string): Passage {
  const passage = shape.get(path) ?? {
    paragraphs: new Set<Nodes>(),
    inserts: new Set<string>(),
    links: new Set<string>(),
    numbers: new Set<string>(),
  };
  shape.set(path, passage);
  return passage;
}

function isInsert({ name }: Element): boolean {
  return INSERTS.some((insert) => insert === name);
}

function labelOf(element: Element): string {
  if (element.name === 'Section') return `Section "${attributeOf(element, 'id')}"`;
  if (element.name !== 'When') return element.name ?? '';
  const values = attributeOf(element, 'is').split(' ').filter(Boolean).sort().join(' ');
  return `${attributeOf(element, 'topic')} "${values}"`;
}

/** The first thing in which a translation is another text than the English one; `null`: none. */
export function findDifference(english: Shape, translated: Shape): string | null {
  for (const path of new Set([...english.keys(), ...translated.keys()])) {
    const problem = comparePassages(english.get(path), translated.get(path));
    if (problem) return `${path || OUTSIDE}: ${problem}`;
  }
  return null;
}

function comparePassages(english?: Passage, translated?: Passage): string | null {
  if (!translated) return 'this passage is missing';
  if (!english) return 'this passage is not in the English text';
  return (
    compareSets('the insert', english.inserts, translated.inserts, true) ??
    compareSets('the link', english.links, translated.links, true) ??
    compareSets('the number', english.numbers, translated.numbers, false) ??
    compareCounts(english.paragraphs.size, translated.paragraphs.size)
  );
}

/** `isExact`: a translation has no more of them than the English text. */
function compareSets(
  what: string,
  english: ReadonlySet<string>,
  translated: ReadonlySet<string>,
  isExact: boolean,
): string | null {
  const [lacking] = english.difference(translated);
  if (lacking !== undefined) return `${what} ${lacking} is missing`;
  const [more] = translated.difference(english);
  return isExact && more !== undefined ? `${what} ${more} is not in the English text` : null;
}

function compareCounts(english: number, translated: number): string | null {
  if (english === translated) return null;
  return `has ${translated} paragraphs and list items, the English text ${english}`;
}
