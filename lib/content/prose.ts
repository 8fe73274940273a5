import type { Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { heldValue } from '../rules/condition';
import { type Holds, TRAINING_STATUSES } from '../rules/fold';
import { TOPICS, type Topic } from '../rules/topics';
import { ContentError } from './read';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Words that depend on the checklist: `<Place />` is "in Germany", `<Since />` a date. */
export const INSERTS = ['Place', 'Since', 'Starts', 'Authority'] as const;
export type Insert = (typeof INSERTS)[number];

/** Markdown that prose may be made of. Everything else is refused. */
const ALLOWED = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'link',
  'list',
  'listItem',
]);

const processor = unified().use(remarkParse).use(remarkMdx);

/** Parses MDX prose; throws on anything but plain prose and the named components. */
export function parseProse(file: string, text: string, components: readonly string[]): Root {
  const tree = parse(file, text);
  checkNodes(file, tree, components);
  return tree;
}

function parse(file: string, text: string): Root {
  try {
    return processor.parse(text);
  } catch (error) {
    throw new ContentError(file, `is not MDX: ${(error as Error).message}`);
  }
}

function checkNodes(file: string, node: Nodes, components: readonly string[]): void {
  if (isElement(node)) {
    if (!components.includes(node.name ?? ''))
      throw new ContentError(file, `uses <${node.name ?? ''}>, which is not in the list`);
    if (node.name === 'When') checkWhen(file, node);
  } else if (!ALLOWED.has(node.type)) {
    throw new ContentError(file, `uses "${node.type}", which prose may not`);
  }
  if ('children' in node) {
    checkPassages(file, node);
    for (const child of node.children) checkNodes(file, child, components);
  }
}

function checkWhen(file: string, element: Element): void {
  const { topic, values } = whenOf(element);
  const known = valuesOf(topic);
  if (!known) throw new ContentError(file, `<When topic="${topic}">: no such topic`);
  const wrong = values.find((value) => !known.includes(value));
  if (wrong !== undefined)
    throw new ContentError(file, `<When topic="${topic}" is="${wrong}">: no such value`);
}

/** Passages side by side must cover every value of their topic, each exactly once. */
function checkPassages(file: string, parent: Parent): void {
  const whens = parent.children.filter(isElement).filter(({ name }) => name === 'When');
  for (const topic of new Set(whens.map((when) => whenOf(when).topic))) {
    const covered = whens.map(whenOf).filter((when) => when.topic === topic);
    const values = covered.flatMap((when) => when.values);
    const missing = valuesOf(topic)?.find((value) => !values.includes(value));
    if (missing !== undefined) throw new ContentError(file, `no passage for ${topic} "${missing}"`);
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    if (twice !== undefined) throw new ContentError(file, `two passages for ${topic} "${twice}"`);
  }
}

function valuesOf(topic: string): readonly string[] | undefined {
  if (topic === 'status') return TRAINING_STATUSES;
  return Object.hasOwn(TOPICS, topic) ? TOPICS[topic as Topic] : undefined;
}

export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Empty where the element has none. */
export function attributeOf(element: Element, name: string): string {
  const found = element.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return typeof found?.value === 'string' ? found.value : '';
}

function whenOf(element: Element): { topic: string; values: string[] } {
  return {
    topic: attributeOf(element, 'topic'),
    values: attributeOf(element, 'is').split(' ').filter(Boolean),
  };
}

/** Every topic that the passages of a text depend on. */
export function topicsOf(node: Nodes): Set<Topic> {
  const topics = new Set<Topic>();
  if (isElement(node) && node.name === 'When') {
    const { topic } = whenOf(node);
    topics.add(topic === 'status' ? 'training' : (topic as Topic));
  }
  if ('children' in node)
    for (const child of node.children) for (const topic of topicsOf(child)) topics.add(topic);
  return topics;
}

/** Plain Markdown: the passages that hold, with the inserted words in place. */
export function foldProse(
  nodes: readonly RootContent[],
  holds: Holds,
  inserts: Readonly<Record<Insert, string>>,
): RootContent[] {
  return nodes.flatMap((node) => {
    if (isElement(node)) return foldElement(node, holds, inserts);
    if (!('children' in node)) return [node];
    const children = foldProse(node.children, holds, inserts);
    return [
      {
        ...node,
        children: node.type === 'paragraph' ? trimEnd(children) : children,
      } as RootContent,
    ];
  });
}

/** Without the space before a last passage that does not hold. */
function trimEnd(nodes: readonly RootContent[]): RootContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [...nodes];
  return [...nodes.slice(0, -1), { ...last, value: last.value.trimEnd() }];
}

function foldElement(
  element: Element,
  holds: Holds,
  inserts: Readonly<Record<Insert, string>>,
): RootContent[] {
  if (element.name !== 'When')
    return [{ type: 'text', value: inserts[element.name as Insert] } satisfies PhrasingContent];
  const { topic, values } = whenOf(element);
  if (!values.includes(heldValue(topic as Topic | 'status', holds))) return [];
  return foldProse(element.children as RootContent[], holds, inserts);
}

/** Prose as plain text: paragraphs on lines of their own, list items after a dash. */
export function toPlainText(nodes: readonly RootContent[]): string {
  return nodes.map(blockText).filter(Boolean).join('\n');
}

function blockText(node: RootContent): string {
  if (node.type === 'list')
    return node.children.map((item) => `- ${toPlainText(item.children)}`).join('\n');
  return inlineText(node).replace(/\s+/g, ' ').trim();
}

function inlineText(node: RootContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const text = node.children.map(inlineText).join('');
  return node.type === 'link' ? `${text} (${node.url})` : text;
}
