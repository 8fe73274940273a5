import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCorrectionFaults } from '../../lib/content/checks/corrections';
import { ContentError } from '../../lib/content/read';
import { loadCorrections } from '../../lib/corrections/load';
import { library } from '../library';

const LICENCE = 'corrections/2026-11-22-licence-rule-is-older/en.mdx';
const CANADA = 'corrections/2026-11-22-canada-and-hong-kong-are-reported/en.mdx';
const ADS = 'corrections/2026-11-22-name-of-the-ads-switch-is-reported/en.mdx';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-corrections-'));
  const content = join(import.meta.dirname, '../../content/corrections');
  cpSync(content, join(root, 'corrections'), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

function rejection(): unknown {
  try {
    const corrections = loadCorrections(root);
    for (const { file, problem } of findCorrectionFaults({ ...library, corrections }))
      return new ContentError(file, problem);
  } catch (error) {
    return error;
  }
  return null;
}

// biome-ignore format: a table
const CASES = [
  ['a key that is not in the list', ADS, 'kind:', 'who: me\nkind:', 'the whole file Unrecognized key: "who"'],
  ['a kind that is not in the list', ADS, 'we-corrected', 'oops', 'kind Invalid option: expected one of "world-changed"|"we-corrected"|"re-checked"'],
  ['a title that says nothing', ADS, /title: .*/, 'title: ""', 'title Too small: expected string to have >=1 characters'],
  ['an entry for nobody', ADS, /regions: .*/, 'regions: []', 'regions Too small: expected array to have >=1 items'],
  ['a day that is not in the calendar', ADS, 'day: "2026-11-22"', 'day: "2026-11-31"', 'day is not a real day (YYYY-MM-DD)'],
  ['a day that is not the folder’s', ADS, 'day: "2026-11-22"', 'day: "2026-11-23"', 'day 2026-11-23 is not the one in the id'],
  ['an id that is not the folder’s', ADS, 'id: 2026-11-22-name', 'id: 2026-11-22-the-name', 'id "2026-11-22-the-name-of-the-ads-switch-is-reported" is not the folder\'s'],
  ['a change that does not exist', LICENCE, '2024-11-20-user-agreement]', 'no-such-change]', 'changes names "no-such-change", which does not exist'],
  ['a source that does not exist', CANADA, 'gulf-news-2025', 'gulf-news-1925', 'sources names "gulf-news-1925", which does not exist'],
  ['a statement that does not exist', ADS, 'steps:', 'claims: [the-moon]\nsteps:', 'claims names "the-moon", which does not exist'],
  ['a law that does not exist', ADS, 'steps:', 'laws: [law-of-the-sea]\nsteps:', 'laws names "law-of-the-sea", which does not exist'],
  ['a step that does not exist', ADS, 'microsoft-ads-sharing', 'ads', /^steps\.0 Invalid option/],
  ['a place that does not exist', CANADA, '[CA, HK]', '[CA, ZZ]', /^places\.1 Invalid option/],
  ['a sentence that stands nowhere', ADS, 'steps: [microsoft-ads-sharing]', 'steps: []', 'steps, changes, claims, laws, places are all empty: where does the sentence stand?'],
  ['a change in the world that is not told', ADS, 'we-corrected', 'world-changed', 'changes is empty: "world-changed" needs the policy change that made the sentence wrong'],
  ['a correction that changes nothing', ADS, 'The switch is reported to be called “Share data with affiliates and partners”. Set it so', 'Set “Share data with affiliates and partners” so', 'Is says what Was says'],
  ['a reason of a day to come', ADS, 'only on blogs', 'only on blogs until 23 November 2026', 'Why names 2026-11-23, which is after 2026-11-22'],
  ['a title of a year to come', ADS, 'is reported"', 'is reported until 2027"', 'title names 2027, which is after 2026-11-22'],
  ['a link, which a feed would lose', ADS, 'on blogs', 'on [blogs](https://www.linkedin.com/)', 'Why links to https://www.linkedin.com/: name what it rests on in sources'],
  ['a correction without the old sentence', ADS, /<Was>[\s\S]*<\/Was>/, '', 'has no Was'],
  ['a correction without the new sentence', ADS, /<Is>[\s\S]*<\/Is>/, '', 'has no Is'],
  ['a correction without a reason', ADS, /<Why>[\s\S]*<\/Why>/, '', 'has no Why'],
  ['a re-check with an old sentence', ADS, 'we-corrected', 're-checked', 'has a Was, though "re-checked" says that nothing was changed'],
  ['prose outside its sections', ADS, '<Why>', 'Also:\n\n<Why>', 'has prose outside Was, Is and Why'],
  ['a section that is not in the list', ADS, '<Why>', '<Now>x</Now>\n\n<Why>', 'uses <Now>, which is not in the list'],
  ['a space that is not the plain one', ADS, 'on blogs', 'on\u2009blogs', 'has the character U+2009 in line 19'],
] as const;

describe('a bad correction is rejected with its file and its key', () => {
  test.each(CASES)('%s', (_, file, replace, by, message) => {
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(replace, () => by);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    try {
      const error = rejection() as ContentError;
      expect(error).toBeInstanceOf(ContentError);
      expect(error.file).toBe(file);
      const problem = error.message.slice(`${file}: `.length);
      if (typeof message === 'string') expect(problem).toBe(message);
      else expect(problem).toMatch(message);
    } finally {
      writeFileSync(path, before);
    }
  });

  test('an entry of a day before anything was recorded', () => {
    const id = '2026-11-21-too-early';
    const text = readFileSync(join(root, ADS), 'utf8');
    mkdirSync(join(root, 'corrections', id));
    try {
      const early = text
        .replace(/^id: .*$/m, `id: ${id}`)
        .replace('day: "2026-11-22"', 'day: "2026-11-21"');
      writeFileSync(join(root, 'corrections', id, 'en.mdx'), early);
      expect((rejection() as ContentError).message).toBe(
        `corrections/${id}/en.mdx: day 2026-11-21 is before anything was recorded, 2026-11-22`,
      );
    } finally {
      rmSync(join(root, 'corrections', id), { recursive: true });
    }
  });

  test('and the corrections are accepted again when each is put right', () => {
    expect(rejection()).toBeNull();
  });
});
