import { expect, test } from 'vitest';
import { foldProse, toPlainText } from '../../lib/content/prose';
import { SECTIONS } from '../../lib/content/step-guide';
import { PLACEHOLDERS } from '../../lib/data/passages';
import type { Row } from '../../lib/data/schemas';
import { heldValue } from '../../lib/rules/condition';
import { foldTimeline, type Holds } from '../../lib/rules/fold';
import { REGIONS } from '../../lib/rules/regions';
import { STEP_IDS } from '../../lib/rules/steps';
import { library, TODAY } from '../library';
import { rowsOf } from './files';

const passages = rowsOf('passages');
const DAYS = [
  ...new Set([...library.effects.values()].flatMap((each) => [each.announced, each.effective])),
];

test('the passages put together are what a person reads in the guide, everywhere and always', () => {
  const compared = new Set<string>();
  for (const region of REGIONS)
    for (const on of DAYS) {
      const holds = foldTimeline(library.timeline, region, on, TODAY);
      for (const step of STEP_IDS)
        for (const section of SECTIONS) {
          const shown = foldProse(library.guides[step].sections[section], holds, PLACEHOLDERS);
          const text = toPlainText(shown);
          compared.add(`${step} ${section} ${text}`);
          expect(putTogether(passagesFor(step, section), holds), `${step} ${section}`).toBe(text);
        }
    }
  expect(compared.size).toBeGreaterThan(100);
});

function passagesFor(step: string, section: string): Row<'passages'>[] {
  return passages.filter((each) => each.step === step && each.section === section);
}

/** By the page about the data: pieces of a paragraph on one line, items after a dash. */
function putTogether(rows: readonly Row<'passages'>[], holds: Holds): string {
  const shown = rows.filter(({ when }) =>
    when.every(({ topic, values }) => (values as string[]).includes(heldValue(topic, holds))),
  );
  const lines = Map.groupBy(shown, ({ paragraph }) => paragraph).values();
  return [...lines]
    .map((pieces) => {
      const line = pieces.map(({ text }) => text).join(' ');
      return pieces[0]?.isItem ? `- ${line}` : line;
    })
    .join('\n');
}
