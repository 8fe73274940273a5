import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../lib/evidence/citations';
import { operatorFrom, reportAddress } from '../../lib/evidence/operator';
import { parsePage, sourcesCitedIn } from '../../lib/evidence/page-prose';
import { readPage } from '../../lib/evidence/pages';
import { LOCALES } from '../../lib/i18n/locales';
import { library } from '../library';

const LEAD = '<Lead>\nHello.\n</Lead>\n';

describe.each(LOCALES)('in %s', (locale) => {
  test('the pages of prose have the sections to which this copy adds its own words', () => {
    const about = readPage('about', locale).map(({ id }) => id);
    expect(about).toEqual(expect.arrayContaining(['operator', 'report', 'stores', 'server']));
    expect(readPage('accessibility', locale).map(({ id }) => id)).toContain('report');
  });

  test.each(['about', 'elsewhere'] as const)(
    'every source that the page "%s" points to is in the list',
    (page) => {
      const cited = sourcesCitedIn(readPage(page, locale));
      expect(cited.size).toBeGreaterThan(0);
      for (const id of cited) expect(library.sources.has(id), id).toBe(true);
    },
  );

  test('every source is cited somewhere', () => {
    const inProse = sourcesCitedIn([
      ...readPage('about', locale),
      ...readPage('elsewhere', locale),
    ]);
    const idle = [...library.sources.keys()].filter((id) => {
      const { changes, steps, laws, isForPlaces, isForClaims } = citationsOf(id, library);
      const isCited = isForPlaces || isForClaims || inProse.has(id);
      return changes.length + steps.length + laws.length === 0 && !isCited;
    });
    expect(idle).toEqual([]);
  });
});

describe('a page of prose is refused', () => {
  test.each([
    ['when text stands outside the sections', `${LEAD}\nMore.`, 'prose outside Lead and Section'],
    ['when it does not begin with a lead', '<Section id="a" title="A">\nB\n</Section>', 'Lead'],
    ['when a section has no title', `${LEAD}\n<Section id="a">\nB\n</Section>`, 'id or title'],
    [
      'when two sections have the same id',
      `${LEAD}\n<Section id="a" title="A">\nB\n</Section>\n\n<Section id="a" title="C">\nD\n</Section>`,
      'section "a" twice',
    ],
  ])('%s', (_, text, message) => {
    expect(() => parsePage('pages/about/en.mdx', text)).toThrow(message);
  });
});

describe('who runs a copy', () => {
  test('is not known when nobody has said', () => {
    expect(operatorFrom({ OPERATOR_NAME: ' ' })).toEqual({
      name: null,
      contact: null,
      report: null,
    });
  });

  test.each([
    ['a mail address', 'help@example.org', 'mailto:help@example.org'],
    ['a page', 'https://example.org/contact', 'https://example.org/contact'],
    ['words', 'Ask at the library', null],
    ['an address without encryption', 'http://example.org', null],
  ])('can be told by %s', (_, text, href) => {
    expect(operatorFrom({ OPERATOR_CONTACT: text }).contact).toEqual({ text, href });
  });

  test('a place for reports that is no address stops the build', () => {
    expect(() => operatorFrom({ REPORT_URL: 'javascript:alert(1)' })).toThrow('REPORT_URL');
    expect(operatorFrom({ REPORT_URL: 'https://example.org/issues' }).report).toBe(
      'https://example.org/issues',
    );
  });
});

describe('a report of an error', () => {
  test('has the page filled in, in a tracker and in a mail', () => {
    const tracker = operatorFrom({ REPORT_URL: 'https://example.org/issues/new?labels=error' });
    expect(reportAddress(tracker, '/en/de/')).toBe(
      'https://example.org/issues/new?labels=error&title=%2Fen%2Fde%2F',
    );
    const mail = operatorFrom({ REPORT_URL: 'mailto:atlas@example.org' });
    expect(reportAddress(mail, '/en/de/')).toBe('mailto:atlas@example.org?subject=%2Fen%2Fde%2F');
  });

  test('has no address where nobody takes reports', () => {
    expect(reportAddress(operatorFrom({}), '/en/de/')).toBeNull();
  });
});
