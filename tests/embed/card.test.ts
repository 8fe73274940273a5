import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { EmbedCard } from '../../components/embed/EmbedCard';
import { describeChecklist } from '../../lib/guide/describe';
import { wordsFor } from '../../lib/i18n/words';
import { buildChecklist } from '../../lib/rules/checklist';
import { PLACES, type Place } from '../../lib/rules/places';
import { library, TODAY } from '../library';

const words = wordsFor('en');

function cardOf(place: Place, on = TODAY) {
  const nobody = { uses: [], answered: false, am: [] } as const;
  const checklist = buildChecklist(library.timeline, { place, ...nobody, on, known: TODAY });
  const guide = describeChecklist(checklist, library, words);
  return renderToStaticMarkup(createElement(EmbedCard, { guide, words }));
}

function addressesOf(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
}

const SETTING = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const FORM = 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO';

test.each(PLACES)('a reader of a card for %s gets the setting, the form and the guide', (place) => {
  expect(addressesOf(cardOf(place))).toEqual([SETTING, FORM, `/en/${place.toLowerCase()}/`]);
});

describe('what the card says', () => {
  test('of Germany is the sentence of the guide, with its day', () => {
    expect(cardOf('DE')).toContain('since 3 November 2025, unless they switch it off');
    expect(cardOf('DE')).toContain('22 November 2026');
  });

  test('of Germany in October 2025 is what was announced', () => {
    expect(cardOf('DE', '2025-10-15')).toContain('has announced');
  });

  test('of the United States does not promise that the form is theirs', () => {
    expect(cardOf('US')).toContain('Try the Data Processing Objection Form');
  });

  test('of Brazil is said as reported', () => {
    expect(cardOf('BR')).toContain('is reported to have used');
  });
});

test('a setting that was not offered in the United Kingdom before the training is no action', () => {
  expect(addressesOf(cardOf('GB', '2025-01-15'))).not.toContain(SETTING);
});

test('every link leaves the frame, and those to LinkedIn say nothing of the reader', () => {
  const links = cardOf('DE').match(/<a [^>]*>/g) ?? [];
  expect(links.filter((tag) => !tag.includes('target="_blank"'))).toEqual([]);
  const outbound = links.filter((tag) => tag.includes('https://'));
  expect(outbound.every((tag) => tag.includes('rel="noopener noreferrer"'))).toBe(true);
});
