import type { Source } from '../content/source';
import type { MessageKey } from '../i18n/messages';
import type { Words } from '../i18n/words';

/** What a list of sources says after a title: ", 3 November 2025. LinkedIn’s own text, read …". */
export function sourceDetails(source: Source, words: Words): string {
  const { published, tier, reading, checked } = source;
  return words.message('source.details', {
    day: published ? words.published(published) : words.message('source.undated'),
    tier: words.message(`tier.${tier}` as MessageKey),
    read: words.message('source.read', {
      reading: words.message(`reading.${reading}` as MessageKey),
      checked: words.day(checked),
    }),
  });
}
