import type { Source } from '../../lib/content/source';

interface Props {
  readonly sources: readonly Source[];
  /** Source id → its number in the list at the end of the page. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** "3, 7, 12", each leading to its entry. */
export function SourceNumbers({ sources, numbers }: Props) {
  return sources.map(({ id }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <a href={`#source-${id}`}>{numbers.get(id)}</a>
    </span>
  ));
}
