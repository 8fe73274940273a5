import { describe, expect, test } from 'vitest';
import { findCorrectionFaults } from '../../lib/content/checks/corrections';
import { toPlainText } from '../../lib/content/prose';
import { type Correction, parseCorrection } from '../../lib/corrections/correction';
import { describeChecklist } from '../../lib/guide/describe';
import { wordsFor } from '../../lib/i18n/words';
import { buildChecklist } from '../../lib/rules/checklist';
import type { Place } from '../../lib/rules/places';
import { library, TODAY } from '../library';

const LOG = library.corrections;

function entry(id: string): Correction {
  const found = LOG.find((each) => each.id === id);
  if (!found) throw new Error(`no correction ${id}`);
  return found;
}

/** Everything that the guide says at a place on a day. */
function guideText(place: Place, on: string): string {
  const nobody = { uses: [], answered: false, am: [] } as const;
  const checklist = buildChecklist(library.timeline, { place, ...nobody, on, known: TODAY });
  const { training, steps } = describeChecklist(checklist, library, wordsFor('en'));
  const told = steps.flatMap(({ sections, because }) => [
    ...Object.values(sections).map(toPlainText),
    ...because.map(({ text }) => text),
  ]);
  return [training.text, ...told].join('\n');
}

/** The sentence of a log entry, with the name of the place where the guide puts it. */
function sentence(nodes: Correction['is'], inPlace: string): string {
  return toPlainText(nodes).replace(' here,', ` ${inPlace},`);
}

describe('what the log says that the guide says now, it says', () => {
  test.each<[string, Place, string, string]>([
    ['2026-11-22-statement-of-2024-is-reported', 'DE', '2025-09-17', 'in Germany'],
    ['2026-11-22-canada-and-hong-kong-are-reported', 'CA', TODAY, 'in Canada'],
    ['2026-11-22-name-of-the-ads-switch-is-reported', 'US', TODAY, 'in the United States'],
    ['2026-11-22-regulators-who-warn-are-in-europe', 'HK', TODAY, 'in Hong Kong'],
    ['2026-11-22-linkedin-may-train-the-models-itself', 'BR', TODAY, 'in Brazil'],
  ])('%s, for %s on %s', (id, place, on, inPlace) => {
    const text = guideText(place, on);
    expect(text).toContain(sentence(entry(id).is, inPlace));
    expect(text).not.toContain(sentence(entry(id).was, inPlace));
  });

  test('2026-11-22-licence-rule-is-older, in the change that it names', () => {
    const { is, changes } = entry('2026-11-22-licence-rule-is-older');
    const change = library.changes.find(({ id }) => id === changes[0]);
    expect(toPlainText(change?.body.children ?? [])).toContain(toPlainText(is));
  });
});

describe('the log', () => {
  test('has the newest entry first', () => {
    const days = LOG.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('may say that a sentence was compared again and stays', () => {
    const text = `---
id: 2026-12-01-still-so
title: "The form is still there"
kind: re-checked
day: "2026-12-01"
regions: [eu]
steps: [objection-form]
---

<Is>
You can use the form.
</Is>

<Why>
We read the notice again.
</Why>
`;
    const checked = parseCorrection('corrections/2026-12-01-still-so/en.mdx', text);
    expect(checked.was).toEqual([]);
    expect([...findCorrectionFaults({ ...library, corrections: [checked] })]).toEqual([]);
  });

  test('may name a day to come, where a change that it names takes effect then', () => {
    const start = '2025-11-03-training-starts-in-europe';
    const changes = library.changes.map((change) =>
      change.id === start ? { ...change, effective: '2027-05-01' } : change,
    );
    const ahead: Correction = {
      ...entry('2026-11-22-licence-rule-is-older'),
      kind: 'world-changed',
      title: 'From 1 May 2027 on there is another rule',
      changes: [start],
    };
    expect([...findCorrectionFaults({ ...library, changes, corrections: [ahead] })]).toEqual([]);
    expect([...findCorrectionFaults({ ...library, corrections: [ahead] })]).toHaveLength(1);
  });
});
