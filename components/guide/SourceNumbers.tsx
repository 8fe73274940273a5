import type { Words } from '../../lib/i18n/words';

interface Props {
  readonly ids: readonly string[];
  /** Source id → its number in the list at the end of the page. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: Words;
}

/** "3, 7, 12", each leading to its entry. */
export function SourceNumbers({ ids, numbers, words }: Props) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && words.message('text.items')}
      <a href={`#source-${id}`}>{numbers.get(id)}</a>
    </span>
  ));
}
