import { describe, expect, test } from 'vitest';
import en from '../../content/messages/en.json';
import { ACTORS } from '../../lib/content/policy-change';
import { TIERS, VERDICTS } from '../../lib/content/source';
import { TRAINING_STATUSES } from '../../lib/rules/fold';
import { REGIONS } from '../../lib/rules/regions';
import { TOPIC_IDS, TOPICS } from '../../lib/rules/topics';

const KEYS = new Set(Object.keys(en));

test.each(TOPIC_IDS)('%s and all that can hold for it has words', (topic) => {
  expect(KEYS).toContain(`evidence.topic.${topic}`);
  for (const value of TOPICS[topic]) expect(KEYS).toContain(`evidence.value.${topic}.${value}`);
});

describe('there are words for', () => {
  test.each(REGIONS)('the region %s', (region) => expect(KEYS).toContain(`region.${region}`));
  test.each(ACTORS)('the actor %s', (actor) => expect(KEYS).toContain(`evidence.by.${actor}`));
  test.each(VERDICTS)('the verdict %s', (each) =>
    expect(KEYS).toContain(`evidence.verdict.${each}`),
  );
  test.each(TIERS)('tier %s', (tier) => {
    expect(KEYS).toContain(`evidence.sources.tier.${tier}`);
    expect(KEYS).toContain(`evidence.sources.tier.${tier}.note`);
  });
  test.each(TRAINING_STATUSES)('the status %s', (status) => {
    expect(KEYS).toContain(`evidence.status.${status}`);
    expect(KEYS).toContain(`evidence.meaning.${status}`);
  });
});

test('no word is left of a topic or a value that is gone', () => {
  const known = TOPIC_IDS.flatMap((topic) => [
    `evidence.topic.${topic}`,
    ...TOPICS[topic].map((value) => `evidence.value.${topic}.${value}`),
  ]);
  const written = [...KEYS].filter((key) => /^evidence\.(?:topic|value)\./.test(key));
  expect(written.toSorted()).toEqual(known.toSorted());
});
