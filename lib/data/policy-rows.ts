import type { Library } from '../content/library';
import { toPlainText } from '../content/prose';
import type { MessageKey } from '../i18n/messages';
import type { Words } from '../i18n/words';
import type { Effect } from '../rules/fold';
import { TOPIC_IDS, TOPICS } from '../rules/topics';
import type { Row } from './schemas';

export function topicRows(words: Words): Row<'topics'>[] {
  return TOPIC_IDS.flatMap((topic) =>
    TOPICS[topic].map((value) => ({
      topic,
      value,
      topicText: words.message(`evidence.topic.${topic}`),
      valueText: words.message(`evidence.value.${topic}.${value}` as MessageKey),
    })),
  );
}

export function policyChangeRows({ changes }: Library): Row<'policy-changes'>[] {
  return changes.map(({ effects: _, body, places = [], ...change }) => ({
    ...change,
    places,
    text: toPlainText(body.children),
  }));
}

/** In the order in which they count: of those in force and recorded, the last one holds. */
export function effectRows({ changes }: Library): Row<'effects'>[] {
  return changes
    .flatMap(({ effects, checked }) => effects.map((effect) => ({ ...effect, checked })))
    .sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
}

function rankOf({ effective, recorded, id }: Effect): string {
  return `${effective} ${recorded} ${id}`;
}
