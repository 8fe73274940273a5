import type { RootContent } from 'mdast';
import type { Library } from '../content/library';
import { type Element, isElement } from '../content/prose';
import { SECTIONS } from '../content/step-guide';
import type { Passage, PassagesOf } from '../rules/compare';
import { heldValue } from '../rules/condition';
import type { Holds } from '../rules/fold';
import type { Topic } from '../rules/topics';

/** Which passages of the step guides show where something holds; told to the comparison. */
export function passagesIn({ guides }: Pick<Library, 'guides'>): PassagesOf {
  return (step, holds) =>
    SECTIONS.flatMap((section) => shownIn(guides[step].sections[section], section, holds));
}

function shownIn(nodes: readonly RootContent[], path: string, holds: Holds): Passage[] {
  return nodes.flatMap((node, index) => {
    const id = `${path}/${index}`;
    if (!('children' in node)) return [];
    const children = node.children as RootContent[];
    if (!isElement(node) || node.name !== 'When') return shownIn(children, id, holds);
    const topic = attributeOf(node, 'topic') as Topic | 'status';
    if (!attributeOf(node, 'is').split(' ').includes(heldValue(topic, holds))) return [];
    return [
      { id, topic: topic === 'status' ? 'training' : topic },
      ...shownIn(children, id, holds),
    ];
  });
}

function attributeOf({ attributes }: Element, name: string): string {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}
