import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadClaims } from '../../lib/claims/load';
import { findClaimFaults } from '../../lib/content/checks/claims';
import { ContentError } from '../../lib/content/read';
import { library } from '../library';
import { copyClaims } from './content';

const UK = 'claims/uk-is-left-out/en.mdx';
const TURN_ON = 'claims/turn-it-on-to-opt-out/en.mdx';
const TRUE = 'claims/opting-out-works-forward/en.mdx';
const PARTLY = 'claims/under-18-are-left-out/en.mdx';
const UNPROVEN = 'claims/where-you-live-decides/en.mdx';
const ORDER = 'claims/order.yaml';

let root = '';

beforeAll(() => {
  root = copyClaims();
});

afterAll(() => rmSync(root, { recursive: true }));

function rejection(): unknown {
  try {
    const claims = loadClaims(root);
    for (const { file, problem } of findClaimFaults({ ...library, claims }))
      return new ContentError(file, problem);
  } catch (error) {
    return error;
  }
  return null;
}

// biome-ignore format: a table
const CASES = [
  ['a verdict without quotes is no word', TURN_ON, 'verdict: "false"', 'verdict: false', 'verdict is none of "true", "true-then", "partly-true", "false", "unproven", in quotes'],
  ['a key that is not in the list', TURN_ON, 'from: null', 'from: null\nnote: x', 'the whole file Unrecognized key: "note"'],
  ['a region that is not in the list', UK, '[united-kingdom]', '[scotland]', 'regions.0 Invalid option: expected one of "eu"|"eea"|"switzerland"|"united-kingdom"|"canada"|"hong-kong"|"united-states"|"mainland-china"|"rest-of-world"|"unclear"'],
  ['a day that is not in the calendar', UK, '2024-09-20', '2024-09-31', 'from is not a real day (YYYY-MM-DD)'],
  ['a claim without a source', UNPROVEN, 'sources:\n  - mashable-2024-09', 'sources: []', 'sources Too small: expected array to have >=1 items'],
  ['an id that is not the folder’s', UK, 'id: uk-is-left-out', 'id: uk', 'id "uk" is not the folder\'s'],
  ['a source that does not exist', UK, 'ico-statement-2024-09-20', 'ico-statement', 'sources cites "ico-statement", which does not exist'],
  ['an article that does not exist', UK, '- unknown-publisher-uk-suspension-2024-09', '- nobody', 'saidIn cites "nobody", which does not exist'],
  ['a publisher who is named but not judged', UK, '- unknown-publisher-uk-suspension-2024-09', '- vice-2025-09', 'saidIn names "vice-2025-09", which is not judged as a whole'],
  ['what was true then, without its end', UK, 'until: "2025-11-03"', 'until: null', 'until is missing: the verdict "true-then" needs the day on which it ended'],
  ['what ended before it began', UK, 'until: "2025-11-03"', 'until: "2024-09-19"', 'from 2024-09-20 is not before until 2024-09-19'],
  ['what ended on the day on which it began', UK, 'until: "2025-11-03"', 'until: "2024-09-20"', 'from 2024-09-20 is not before until 2024-09-20'],
  ['what is true and has ended', TRUE, 'until: null', 'until: "2025-11-03"', 'until 2025-11-03 does not go with the verdict "true"'],
  ['what is partly true and has ended', PARTLY, 'until: null', 'until: "2025-11-03"', 'until 2025-11-03 does not go with the verdict "partly-true"'],
  ['what is false since a day', TURN_ON, 'from: null', 'from: "2025-11-03"', 'from 2025-11-03 does not go with the verdict "false"'],
  ['what is false until a day', TURN_ON, 'until: null', 'until: "2025-11-03"', 'until 2025-11-03 does not go with the verdict "false"'],
  ['what is unproven since a day', UNPROVEN, 'from: null', 'from: "2025-11-03"', 'from 2025-11-03 does not go with the verdict "unproven"'],
  ['what ends after it was checked', UK, 'until: "2025-11-03"', 'until: "2026-11-23"', 'until 2026-11-23 is after checked 2026-11-22'],
  ['what was written down after it was checked', UK, 'recorded: "2026-11-22"', 'recorded: "2026-11-23"', 'recorded 2026-11-23 is after checked 2026-11-22'],
  ['a text that names a day to come', UK, 'ended on 3 November 2025', 'ended on 23 November 2026', 'Now names 2026-11-23, which is after checked 2026-11-22'],
  ['a statement that names a year to come', UK, 'has suspended the training', 'suspends until 2027 the training', 'Title names 2027, which is after checked 2026-11-22'],
  ['a link over http', UK, 'training is on,', '[training](http://www.linkedin.com/) is on,', 'Now links to http://www.linkedin.com/, which is not on a host in LINK_HOSTS'],
  ['a link to a stranger', UK, 'training is on,', '[training](https://example.com/) is on,', 'Now links to https://example.com/, which is not on a host in LINK_HOSTS'],
  ['a link with a name before its host', UK, 'training is on,', '[training](https://a@www.linkedin.com/) is on,', 'Now links to https://a@www.linkedin.com/, which is not on a host in LINK_HOSTS'],
  ['a link within the site', UK, 'training is on,', '[training](../about/) is on,', 'Now links to ../about/, which is not on a host in LINK_HOSTS'],
  ['prose outside its sections', UK, '<Now>', 'Also:\n\n<Now>', 'has prose outside Title and Now'],
  ['a section that is not in the list', UK, '<Title>', '<What>x</What>\n\n<Title>', 'uses <What>, which is not in the list'],
  ['a claim without what is right', TURN_ON, /<Now>[\s\S]*<\/Now>/, '', 'has no Now'],
  ['a space that is not the plain one', UK, 'United Kingdom', 'United\u2009Kingdom', 'has the character U+2009 in line 20'],
  ['a claim that stands nowhere in the order', ORDER, '  - uk-is-left-out\n', '', '"uk-is-left-out" is missing'],
  ['a claim that stands there twice', ORDER, '  - uk-is-left-out\n', '  - uk-is-left-out\n  - eu-is-left-out\n', '"eu-is-left-out" is there twice'],
  ['an order that names no claim', ORDER, '  - uk-is-left-out\n', '  - uk-is-left-out\n  - the-moon\n', '"the-moon" is no claim'],
  ['a group that is not in the list', ORDER, 'safety:', 'danger:', 'safety Invalid input: expected array, received undefined'],
] as const;

describe('a bad claim is rejected with its file and its key', () => {
  test.each(CASES)('%s', (_, file, replace, by, message) => {
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(replace, () => by);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    try {
      const error = rejection();
      expect(error).toBeInstanceOf(ContentError);
      expect((error as ContentError).message).toBe(`${file}: ${message}`);
    } finally {
      writeFileSync(path, before);
    }
  });

  test('a folder without its text', () => {
    mkdirSync(join(root, 'claims/empty'));
    try {
      expect((rejection() as ContentError).message).toBe('claims/empty/en.mdx: is missing');
    } finally {
      rmSync(join(root, 'claims/empty'), { recursive: true });
    }
  });

  test('and the claims are accepted again when each is put right', () => {
    expect(rejection()).toBeNull();
  });
});
