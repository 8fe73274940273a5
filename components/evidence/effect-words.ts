import type { SourcedEffect } from '../../lib/content/library';
import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import type { Effect } from '../../lib/rules/fold';

export function topicWords({ topic }: Effect, words: Words): string {
  return words.message(`evidence.topic.${topic}`);
}

export function valueWords({ topic, value }: Effect, words: Words): string {
  return words.message(`evidence.value.${topic}.${value}` as MessageKey);
}

/** What is not certain is said as reported; that something is not known is never in doubt. */
export function isReported({ confidence, value }: SourcedEffect): boolean {
  return confidence !== 'high' && value !== 'unknown';
}
