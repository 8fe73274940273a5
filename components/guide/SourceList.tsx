import type { Source } from '../../lib/content/source';
import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import { OutboundLink } from '../site/OutboundLink';

/** The evidence of a page, numbered as its steps cite it. */
export function SourceList({ sources, words }: { sources: readonly Source[]; words: Words }) {
  return (
    <ol className="source-list">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          <SourceTitle source={source} words={words} />,{' '}
          {source.published ? words.published(source.published) : words.message('source.undated')}.{' '}
          {words.message(`tier.${source.tier}` as MessageKey)},{' '}
          {words.message('source.read', {
            reading: words.message(`reading.${source.reading}` as MessageKey),
            checked: words.day(source.checked),
          })}
          .
        </li>
      ))}
    </ol>
  );
}

function SourceTitle({ source, words }: { source: Source; words: Words }) {
  const title = words.citation(source);
  return source.url ? <OutboundLink href={source.url}>{title}</OutboundLink> : <bdi>{title}</bdi>;
}
