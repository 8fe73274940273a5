import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../lib/command/arguments';

const TODAY = '2026-12-01';

function parse(line: string) {
  return parseArguments(line.split(' ').filter(Boolean), TODAY);
}

function situation(line: string) {
  const parsed = parse(line);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.request.situation;
}

describe('what the command accepts', () => {
  test('only a place, and then it speaks of today', () => {
    expect(situation('--place DE')).toEqual({
      place: 'DE',
      uses: [],
      answered: false,
      am: [],
      on: TODAY,
      known: TODAY,
    });
  });

  test('a subdivision in any case', () => {
    expect(situation('--place us-ca').place).toBe('US-CA');
  });

  test('features in any order, twice or not', () => {
    expect(situation('--place DE --uses messages,posts,messages').uses).toEqual([
      'posts',
      'messages',
    ]);
  });

  test('none of these, which is an answer', () => {
    expect(situation('--place DE --uses none')).toMatchObject({ uses: [], answered: true });
    expect(situation('--place DE --uses none,posts').uses).toEqual(['posts']);
  });

  test('without an account, what one uses does not count', () => {
    expect(situation('--place DE --uses posts --am several-accounts,no-account')).toMatchObject({
      uses: [],
      am: ['no-account'],
    });
  });

  test.each(['2024-09-01', '2027-12-01'])('the outermost day %s', (on) => {
    expect(situation(`--place DE --on ${on}`).on).toBe(on);
  });

  test('a value after an equals sign', () => {
    expect(situation('--place=DE --on=2025-10-15')).toMatchObject({
      place: 'DE',
      on: '2025-10-15',
    });
  });
});

describe('what it refuses, in one line that names the argument and what is accepted', () => {
  test.each([
    ['', '--place is missing; accepted: an ISO 3166 code such as DE or US-CA'],
    [
      '--place UK',
      '--place "UK" is not accepted; accepted: an ISO 3166-1 code such as DE, or a listed subdivision such as US-CA, did you mean GB?',
    ],
    [
      '--place ZZ',
      '--place "ZZ" is not accepted; accepted: an ISO 3166-1 code such as DE, or a listed subdivision such as US-CA',
    ],
    [
      '--place DE --uses DMs',
      '--uses "DMs" is not accepted; accepted: posts,groups,messages,ai-tools,resumes,job-applications,learning,pages,recruiting,none',
    ],
    [
      '--place DE --am old',
      '--am "old" is not accepted; accepted: no-account,under-18,several-accounts,moved',
    ],
    [
      '--place DE --on 2025-02-31',
      '--on "2025-02-31" is not accepted; accepted: a day (YYYY-MM-DD) from 2024-09-01 to 2027-12-01',
    ],
    [
      '--place DE --on 2024-08-31',
      '--on "2024-08-31" is not accepted; accepted: a day (YYYY-MM-DD) from 2024-09-01 to 2027-12-01',
    ],
    [
      '--place DE --on 2027-12-02',
      '--on "2027-12-02" is not accepted; accepted: a day (YYYY-MM-DD) from 2024-09-01 to 2027-12-01',
    ],
    [
      '--place DE --known 2026-11-21',
      '--known "2026-11-21" is not accepted; accepted: a day (YYYY-MM-DD) from 2026-11-22 to 2026-12-01',
    ],
    [
      '--place DE --known 2026-12-02',
      '--known "2026-12-02" is not accepted; accepted: a day (YYYY-MM-DD) from 2026-11-22 to 2026-12-01',
    ],
    [
      '--place DE --locale xx',
      '--locale "xx" is not accepted; accepted: en, de, fr, es, it, nl, pl, pt-br, sv, zh-hant, hi or ar',
    ],
    ['--place DE --format xml', '--format "xml" is not accepted; accepted: text or json'],
    ['--place DE --place FR', '--place is not accepted; accepted: given once'],
  ])('%s', (line, problem) => {
    expect(parse(line)).toEqual({ ok: false, problem });
  });

  test.each(['--palce DE', '--place DE extra', '--place', '--place DE --uses'])('%s', (line) => {
    expect(parse(line)).toMatchObject({ ok: false, problem: expect.stringMatching(/^.*--.*$/) });
  });

  test('whatever is typed, the answer is a situation or one printable line', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '--place',
        '--uses',
        '--am',
        '--on',
        '--known',
        '--format',
        'DE',
        'posts',
        '--',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const parsed = parseArguments(words, TODAY);
        if (!parsed.ok) expect(parsed.problem).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{5,500}$/u);
      }),
    );
  });
});
