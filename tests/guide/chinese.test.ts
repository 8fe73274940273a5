import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { laneWords } from '../../components/evidence/segment-words';
import chinese from '../../content/messages/zh-hant.json' with { type: 'json' };
import { makeLanes } from '../../lib/evidence/lanes';
import { describeChecklist } from '../../lib/guide/describe';
import { makePlacePage } from '../../lib/guide/place-page';
import { sourceDetails } from '../../lib/guide/source-details';
import type { MessageKey, MessageValues } from '../../lib/i18n/messages';
import { type Words, wordsFor } from '../../lib/i18n/words';
import { buildChecklist } from '../../lib/rules/checklist';
import { PLACES, type Place } from '../../lib/rules/places';
import { makeTwin } from '../../lib/twin/twin';
import { library, TODAY } from '../library';

const message = (key: MessageKey, values?: MessageValues) =>
  String(new IntlMessageFormat(chinese[key], 'zh-Hant-HK').format(values));

/** Sentences of ours in Chinese; names and prose stay in English, and have no Chinese marks. */
const WORDS: Words = {
  ...wordsFor('en'),
  message,
  sentences: (texts) => texts.join(message('text.between')),
  label: (text) => message('text.label', { text }),
  citation: (source) => message('source.name', { ...source }),
};

describe('someone who reads Chinese', () => {
  test('reads the day, the kind and the reading of a source without Latin marks', () => {
    for (const source of library.sources.values())
      expect(sourceDetails(source, WORDS), source.id).toMatch(/^，[^,.;]+。[^,.;]+，[^,.;]+。$/);
  });

  test('meets no space between two sentences about a right', () => {
    for (const place of PLACES) {
      const { reply, whom } = rightsIn(place);
      expect(`${reply}${whom}`, place).not.toContain('。 ');
    }
  });

  test('finds a space after a sentence of the twin only before a number or an address', () => {
    const twin = makeTwin(makePlacePage('DE', TODAY, library, WORDS), 'https://x.example/', WORDS);
    expect(twin).toContain('。');
    expect(twin.match(/。 [^(<[]/g)).toBeNull();
    expect(twin.match(/\(\d+, /g)).toBeNull();
  });

  test('hears the spans of a lane with the semicolon of Chinese between them', () => {
    const { lanes, axis } = makeLanes(library.timeline, TODAY);
    const longest = lanes.toSorted((a, b) => b.segments.length - a.segments.length)[0];
    expect(laneWords(longest?.segments ?? [], axis, WORDS)).toMatch(/；/);
  });
});

function rightsIn(place: Place) {
  const nobody = { uses: [], answered: false, am: [] } as const;
  const checklist = buildChecklist(library.timeline, { place, ...nobody, on: TODAY, known: TODAY });
  return describeChecklist(checklist, library, WORDS).rights;
}
