import type { Words } from '../i18n/words';
import { FEATURES } from '../rules/features';
import { REASONS } from './choices';
import type { Gaps } from './compose';
import { textsOfLaw } from './law-texts';
import type { Letter } from './letter';
import type { ObjectionPage } from './objection-page';
import type { LetterSheet } from './sheet';
import { SLOTS, type SlotTexts } from './slots';

export function makeSheet(
  { law, places }: Pick<ObjectionPage, 'law' | 'places'>,
  letter: Letter,
  words: Words,
): LetterSheet {
  return {
    law: law.id,
    checked: law.checked,
    letter,
    texts: { ...textsOfLaw(law, words), ...textsOfPlaces(places, words) },
    gaps: gapWords(words),
    uses: record(FEATURES, (feature) => words.message(`letter.use.${feature}`)),
    reasons: record(REASONS, (reason) => words.message(`letter.reason.${reason}.text`)),
    form: words.dates,
  };
}

/** What all the places of a law have in common. */
function textsOfPlaces(places: ObjectionPage['places'], words: Words): SlotTexts {
  const [first, ...others] = places;
  if (!first) return {};
  const isOfAll = others.every(({ controller }) => controller === first.controller);
  return {
    ...(isOfAll && { controller: words.message(`letter.controller.${first.controller}`) }),
    ...(others.length === 0 && { place: words.place(first.place).in }),
  };
}

export function gapWords(words: Words): Gaps {
  return record(SLOTS, (slot) => words.message(`letter.gap.${slot}`));
}

function record<K extends string>(
  keys: readonly K[],
  textFor: (key: K) => string,
): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, textFor(key)])) as Record<K, string>;
}
