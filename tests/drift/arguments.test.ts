import { describe, expect, test } from 'vitest';
import { parseVerifyArguments } from '../../lib/drift/arguments';

function parse(line: string, site?: string) {
  return parseVerifyArguments(line.split(' ').filter(Boolean), site);
}

describe('what the command accepts', () => {
  test('nothing, and then it looks at the pages and writes into verify-report', () => {
    expect(parse('')).toMatchObject({
      ok: true,
      request: { out: 'verify-report', archive: null },
    });
  });

  test.each(['https://example.org/versions', '../versions'])('the archive %s', (archive) => {
    expect(parse(`--out r --archive ${archive}`)).toMatchObject({
      request: { out: 'r', archive },
    });
  });

  test('an address to be known by, which no header can break', () => {
    const agent = (site?: string) => {
      const parsed = parse('', site);
      return parsed.ok ? parsed.request.userAgent : parsed.problem;
    };
    expect(agent()).toMatch(/^OptOutAtlas[\x20-\x7e]+$/);
    expect(agent()).not.toContain('http');
    expect(agent('')).toBe(agent());
    expect(agent('https://example.org')).toContain('; https://example.org/)');
    expect(agent('https://exämple.org/\r\nX: y')).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe('what it refuses in one line', () => {
  test.each([
    [
      '--archive http://example.org/x',
      '--archive "http://example.org/x" is not accepted; accepted: an https address or a folder',
    ],
    [
      '--archive ext::sh',
      '--archive "ext::sh" is not accepted; accepted: an https address or a folder',
    ],
    ['--out=', '--out is empty; accepted: a folder for the reports'],
    ['--fix', "Unknown option '--fix'; accepted: --out --archive"],
    ['sources', /^Unexpected argument 'sources'.*; accepted: --out --archive$/],
    ['--out', /^Option '--out <value>' argument missing; accepted: --out --archive$/],
  ])('%s', (line, problem) => {
    const expected = typeof problem === 'string' ? problem : expect.stringMatching(problem);
    expect(parse(line)).toEqual({ ok: false, problem: expected });
  });

  test.each(['example.org', 'ftp://example.org', 'https://'])('SITE_URL=%s', (site) => {
    expect(parse('', site)).toEqual({ ok: false, problem: `SITE_URL "${site}" is no web address` });
  });
});
