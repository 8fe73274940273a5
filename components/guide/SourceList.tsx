import type { Source } from '../../lib/content/source';
import { sourceDetails } from '../../lib/guide/source-details';
import type { Words } from '../../lib/i18n/words';
import { OutboundLink } from '../site/OutboundLink';

/** The evidence of a page, numbered as its steps cite it. */
export function SourceList({ sources, words }: { sources: readonly Source[]; words: Words }) {
  return (
    <ol className="source-list">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          <SourceTitle source={source} words={words} />
          {sourceDetails(source, words)}
        </li>
      ))}
    </ol>
  );
}

function SourceTitle({ source, words }: { source: Source; words: Words }) {
  const title = words.citation(source);
  return source.url ? <OutboundLink href={source.url}>{title}</OutboundLink> : <bdi>{title}</bdi>;
}
