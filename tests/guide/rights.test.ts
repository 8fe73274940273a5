import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../lib/content/prose';
import { describeChecklist } from '../../lib/guide/describe';
import { makeDocument } from '../../lib/guide/document';
import type { DescribedRights } from '../../lib/guide/rights';
import { wordsFor } from '../../lib/i18n/words';
import { buildChecklist } from '../../lib/rules/checklist';
import { PLACES, type Place } from '../../lib/rules/places';
import { library, TODAY } from '../library';

const words = wordsFor('en');

function guideFor(place: Place, on = TODAY) {
  const known = on > TODAY ? on : TODAY;
  const nobody = { uses: [], answered: false, am: [] } as const;
  const checklist = buildChecklist(library.timeline, { place, ...nobody, on, known });
  return describeChecklist(checklist, library, words);
}

function rightsFor(place: Place, on = TODAY): DescribedRights {
  return guideFor(place, on).rights;
}

function lawOf(place: Place, on = TODAY): string | null {
  return rightsFor(place, on).law?.id ?? null;
}

function everythingSaid(place: Place, on = TODAY): string {
  const { rights } = guideFor(place, on);
  const { statement, reply, whom, beforeComplaint, gives, limits, complaint, next } = rights;
  return [
    statement,
    reply,
    whom,
    next,
    ...beforeComplaint,
    ...[gives, limits, complaint].map(toPlainText),
  ].join('\n');
}

describe('codes that other guides mix up', () => {
  test('Delaware is not Germany, Indiana is not India, California is not Canada', () => {
    expect(lawOf('US-DE')).not.toBe(lawOf('DE'));
    expect(lawOf('US-IN')).not.toBe(lawOf('IN'));
    expect(lawOf('US-CA')).not.toBe(lawOf('CA'));
    for (const state of ['US-DE', 'US-IN', 'US-CA'] as const)
      expect(rightsFor(state)).toMatchObject({ right: 'opt-out', lead: null });
  });

  test('Delaware is not India', () => {
    expect(lawOf('US-DE')).toMatch(/^us-de-/);
    expect(everythingSaid('US-DE')).not.toContain('India');
  });

  test('Hong Kong does not get the GDPR', () => {
    expect(lawOf('HK')).toMatch(/^hk-/);
    expect(everythingSaid('HK')).not.toContain('GDPR');
    expect(rightsFor('HK').authority?.id).toBe('hk-pcpd');
  });

  test('in the United Kingdom LinkedIn Corporation answers, and the Irish authority does not decide', () => {
    const guide = guideFor('GB');
    expect(guide.checklist.controller).toBe('linkedin-corporation');
    expect(guide.rights.authority?.id).toBe('gb-ico');
    expect(guide.rights.lead).toBeNull();
    expect(everythingSaid('GB')).not.toMatch(/Irish|Ireland/);
  });

  test('Switzerland has its own law and its own authority, though LinkedIn Ireland answers', () => {
    const guide = guideFor('CH');
    expect(guide.checklist.controller).toBe('linkedin-ireland');
    expect(guide.rights.law?.id).toBe('ch-fadp');
    expect(guide.rights.authority?.id).toBe('ch-fdpic');
    expect(guide.rights.lead).toBeNull();
  });

  test('Guernsey has no right to object that was found, and so no letter', () => {
    expect(rightsFor('GG').right).toBe('none-found');
    expect(rightsFor('GG').law?.letter).toBeNull();
  });

  test('Greenland is not under the GDPR, though Denmark is', () => {
    expect(lawOf('DK')).toBe('eu-gdpr');
    expect(lawOf('GL')).not.toBe('eu-gdpr');
  });

  test('the French part of Saint Martin is EU territory, Saint Barthélemy is not', () => {
    expect(lawOf('MF')).toBe('eu-gdpr');
    expect(lawOf('BL')).not.toBe('eu-gdpr');
    expect(rightsFor('MF').authority?.id).toBe('fr-cnil');
  });

  test('French Polynesia has French law and the French authority, and both addresses', () => {
    expect(lawOf('PF')).not.toBe('eu-gdpr');
    expect(rightsFor('PF').authority?.id).toBe('fr-cnil');
    expect(rightsFor('PF').controllers.map(({ id }) => id)).toEqual([
      'linkedin-ireland',
      'linkedin-corporation',
    ]);
  });

  test('Svalbard has the Norwegian authority, and it is not settled which company answers', () => {
    expect(rightsFor('SJ').authority?.id).toBe('no-datatilsynet');
    expect(rightsFor('SJ').controllers).toHaveLength(2);
  });

  test('Åland complains to the Finnish authority, which takes complaints about companies', () => {
    expect(lawOf('AX')).toBe('eu-gdpr');
    expect(rightsFor('AX').authority?.id).toBe(rightsFor('FI').authority?.id);
  });

  test('Gibraltar has its own law and authority, and LinkedIn Corporation', () => {
    expect(lawOf('GI')).toMatch(/^gi-/);
    expect(rightsFor('GI').authority?.id).toMatch(/^gi-/);
    expect(guideFor('GI').checklist.controller).toBe('linkedin-corporation');
  });
});

describe('a person in Germany', () => {
  test('is told that each Land has its own authority, and gets the sixteen of them', () => {
    const rights = rightsFor('DE');
    expect(rights.authority).toBeNull();
    expect(rights.parts).toHaveLength(16);
    expect(rights.whom).toContain('Germany has no single authority');
  });

  test('who names Bavaria is sent to the authority for companies', () => {
    expect(rightsFor('DE-BY').authority?.local?.name).toContain(
      'Landesamt für Datenschutzaufsicht',
    );
  });

  test('has the same law in every Land, and sixteen different authorities', () => {
    const lands = PLACES.filter((place) => place.startsWith('DE-'));
    expect(new Set(lands.map((land) => lawOf(land)))).toEqual(new Set(['eu-gdpr']));
    expect(new Set(lands.map((land) => rightsFor(land).authority?.id)).size).toBe(16);
  });
});

describe('laws that start on a day', () => {
  test.each([
    ['IN', '2027-05-13'],
    ['CL', '2026-12-01'],
    ['US-OK', '2027-01-01'],
    ['US-LA', '2027-01-01'],
    ['US-AL', '2027-05-01'],
    ['US-VT', '2028-01-01'],
  ] as const)('%s: not the day before %s', (place, from) => {
    const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
    expect(rightsFor(place, before).law?.id ?? null).not.toBe(lawOf(place, from));
    expect(rightsFor(place, before).next).not.toBeNull();
    expect(rightsFor(place, from).next).toBeNull();
  });

  test('a British complaint need not be acknowledged in 30 days before 19 June 2026', () => {
    expect(rightsFor('GB', '2026-06-18').beforeComplaint.join(' ')).not.toContain('30 days');
    expect(rightsFor('GB', '2026-06-19').beforeComplaint.join(' ')).toContain('30 days');
  });

  test('in the EU nobody must write to LinkedIn first before 2 April 2027', () => {
    expect(rightsFor('FR', '2027-04-01').beforeComplaint).toEqual([]);
    expect(rightsFor('FR', '2027-04-02').beforeComplaint).not.toEqual([]);
  });
});

describe('periods', () => {
  test('nobody in Switzerland, Canada or Hong Kong is told of 30 days', () => {
    for (const place of ['CH', 'CA', 'CA-QC', 'HK'] as const) {
      expect(rightsFor(place).law?.reply).toBeNull();
      expect(everythingSaid(place)).not.toMatch(/30 days/);
    }
  });

  test('no US state lends its 45 days for access to an objection', () => {
    for (const place of PLACES.filter((each) => each.startsWith('US')))
      expect(everythingSaid(place)).not.toMatch(/45/);
  });

  test('the GDPR gives LinkedIn a month, and two more', () => {
    expect(rightsFor('FR').reply).toBe(
      'LinkedIn has one month to answer (GDPR, Article 12(3)). It can take two months longer if it tells you why in time.',
    );
  });
});

describe('a law that is known from reports only', () => {
  test.each(['MX', 'IN', 'US-VA', 'TW'] as const)('%s: the right is said as reported', (place) => {
    expect(rightsFor(place, '2027-06-01').statement).toMatch(/reported/);
  });

  test('a right whose text was read is said as it is', () => {
    for (const place of ['FR', 'GB', 'CH', 'CA', 'KR'] as const)
      expect(rightsFor(place).statement).not.toMatch(/reported/);
  });
});

describe('places where nothing was found', () => {
  test.each(['NR', 'AF', 'MC'] as const)(
    '%s says so, and still has the switch, the form and the regional page',
    (place) => {
      const guide = guideFor(place);
      expect(guide.rights).toMatchObject({ right: 'not-reviewed', law: null, authority: null });
      expect(guide.rights.statement).toContain('does not mean you have none');
      const ids = guide.steps.map(({ id }) => id);
      expect(ids).toContain('generative-ai-toggle');
      expect(ids).toContain('objection-form');
    },
  );

  test('a person in the United States outside the states with a law is told that none was found', () => {
    expect(rightsFor('US').right).toBe('none-found');
    expect(rightsFor('US').parts.length).toBeGreaterThan(20);
  });
});

describe('every place', () => {
  test.each(PLACES)(
    '%s: the complaint is a step, and names the authority of the command',
    (place) => {
      const guide = guideFor(place);
      const document = makeDocument(guide, words);
      const step = document.steps.find(({ id }) => id === 'complain');
      expect(step?.text).toContain(document.authority?.name ?? guide.rights.whom);
    },
  );
});
