import { describe, expect, test } from 'vitest';
import { STAFF_USES, WORDINGS } from '../../lib/notice/choices';
import { composeNotice, composeParts } from '../../lib/notice/compose';
import { REGIONS } from '../../lib/rules/regions';
import { countries, linesOf, NOBODY, notice, OFFERED, SHEET } from './sheet';

const SETTING = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const FORM = 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO';

function addressesIn(choices: Parameters<typeof notice>[0]): (string | null)[] {
  return notice(choices).blocks.map(({ address }) => address);
}

test('a data protection officer who has chosen no country gets no notice', () => {
  expect(composeNotice(SHEET, { ...NOBODY, uses: STAFF_USES, contact: 'the DPO' })).toBeNull();
});

describe('with staff in Germany and France they', () => {
  const choices = { places: countries('de', 'fr') };

  test('get one part for both, which names them', () => {
    const { blocks } = notice(choices);
    const headings = blocks.filter(({ as }) => as === 'heading').map(({ text }) => text);
    expect(headings).toEqual(['European Union', 'What you can do', 'Good to know', 'Sources']);
    expect(linesOf(notice(choices))).toContain('is here: Germany and France.');
  });

  test('say since when, with the setting, the form and the limit on messages', () => {
    const text = linesOf(notice(choices));
    expect(text).toContain(
      'in Germany and in France to train AI that creates content since 3 November 2025',
    );
    expect(text).toContain('Private messages: LinkedIn says that it does not use them');
    expect(addressesIn(choices)).toEqual(expect.arrayContaining([SETTING, FORM]));
  });

  test('do not tell them of sharing that LinkedIn states for the UK', () => {
    expect(linesOf(notice({ ...choices, uses: STAFF_USES }))).not.toContain('with Microsoft');
  });
});

describe('with staff in the UK, the United States and mainland China they', () => {
  const choices = { places: countries('us', 'gb', 'cn') };

  test('get a part for each, with what differs', () => {
    const [uk, us, china] = partsIn(choices);
    expect(uk).toContain('is here: United Kingdom.');
    expect(uk).toContain('Microsoft can train its own AI models');
    expect(us).toContain('since 18 September 2024 at the latest');
    expect(us).toContain('no source that says who may use it in the United States');
    expect(china).toContain(
      'no source that settles whether LinkedIn uses members’ data in mainland China',
    );
  });

  test('read once what holds for all of them', () => {
    const addresses = addressesIn(choices);
    expect(addresses.filter((address) => address === SETTING)).toHaveLength(1);
    expect(addresses.filter((address) => address === FORM)).toHaveLength(1);
    expect(linesOf(notice(choices)).match(/Private messages:/g)).toHaveLength(1);
  });

  function partsIn(chosen: Parameters<typeof notice>[0]): string[] {
    const text = linesOf(notice(chosen));
    const starts = [
      'United Kingdom\n',
      'United States\n',
      'Mainland China\n',
      'What you can do\n',
    ].map((title) => text.indexOf(`\n${title}`));
    return starts.slice(0, -1).map((start, index) => text.slice(start, starts[index + 1]));
  }
});

test('staff in many countries of a group are told of the group', () => {
  const text = linesOf(notice({ places: countries('de', 'fr', 'it', 'es') }));
  expect(text).toContain('members’ data in the European Union');
  expect(text).toContain('Germany, France, Italy and Spain.');
});

test('staff in French Guiana are told that its group is our reading', () => {
  const reading = 'do not name French Guiana';
  expect(linesOf(notice({ places: countries('gf', 'de') }))).toContain(reading);
  expect(linesOf(notice({ places: countries('de') }))).not.toContain('own reading');
});

test('an organisation that recruits says what its tools do, and on which document that rests', () => {
  const document = 'Help page on AI inputs of recruiters';
  const places = countries('de');
  expect(linesOf(notice({ places, uses: ['recruiting'] }))).toContain(document);
  expect(linesOf(notice({ places }))).not.toContain(document);
});

test('whom staff can ask stands there as it was typed, in one line', () => {
  const places = countries('ch');
  expect(linesOf(notice({ places, contact: ' Ada {status}\n <dpo@example.org> ' }))).toContain(
    'Ask Ada {status} <dpo@example.org>.',
  );
  expect(linesOf(notice({ places, contact: ' \t' }))).toContain('Ask [whom to ask].');
});

test('a copy with an address of its own leads to its guide', () => {
  const guide = 'https://atlas.example/en/';
  const sheet = { ...SHEET, links: { ...SHEET.links, guide } };
  const told = composeNotice(sheet, { ...NOBODY, places: countries('de') });
  expect(told?.blocks.map(({ address }) => address)).toContain(guide);
  expect(addressesIn({ places: countries('de') })).not.toContain(guide);
});

describe.each(WORDINGS)('in %s words', (wording) => {
  test('a notice for any country tells of the training, the switch, the form and messages', () => {
    for (const place of OFFERED)
      for (const uses of [[], STAFF_USES]) {
        const told = notice({ wording, places: [place], uses, contact: 'us' });
        const text = linesOf(told);
        expect(text, place.code).toContain(place.name);
        expect(text, place.code).toMatch(/to train AI that creates content/);
        expect(text, place.code).toMatch(/Data for Generative AI Improvement/);
        expect(text, place.code).toMatch(/Data Processing Objection Form/);
        expect(text, place.code).toMatch(/Private messages:/);
        expect(text, place.code).toMatch(/22 November 2026/);
        expect(text, place.code).not.toMatch(/[{}[\]]|undefined/);
        expect(told.blocks.at(-1)?.text, place.code).toMatch(/\(read .* on 22 November 2026\)$/);
      }
  });

  test('a notice to fill in by hand has gaps for the countries and for whom to ask', () => {
    for (const region of REGIONS) {
      const told = composeParts(SHEET, { wording, uses: STAFF_USES, contact: '' }, [
        { region, places: [] },
      ]);
      const text = linesOf(told);
      expect(text).toContain('[your countries]');
      expect(text).toContain('[whom to ask]');
      expect(text).not.toMatch(/[{}]/);
    }
  });

  test('nothing that people do for themselves is mentioned', () => {
    const text = linesOf(notice({ wording, places: countries('de', 'us'), uses: STAFF_USES }));
    expect(text).not.toMatch(/résumé|apply|job search/i);
  });
});
