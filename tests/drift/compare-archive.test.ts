import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withRepository } from '../../lib/archive/repository';
import type { Source } from '../../lib/content/source';
import { compareWithArchive } from '../../lib/drift/compare-archive';

const POLICY = 'Privacy Policy\n====\n\n_Effective September 18, 2024_\n\nWe train.\n';
const NOTICE =
  'European Regional Privacy Notice\n====\n\nEffective February 27, 2025\n\nWe sort.\n';
const RECORDS = [
  ['First record of', POLICY],
  ['Record new changes of', NOTICE],
  ['Apply technical or declaration upgrade on', `${NOTICE}\nMore of it.\n`],
  ['Record new changes of', `${POLICY.replace('2024', '2025')}\n${NOTICE}\nMore of it.\n`],
] as const;

let folder: string;
const commits: string[] = [];

function git(...words: string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const author = ['-c', 'user.name=Archive', '-c', 'user.email=archive@example.org'];
  return execFileSync('git', [...author, '-C', folder, ...words], { env, encoding: 'utf8' });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drift-test-'));
  git('init', '--quiet');
  mkdirSync(join(folder, 'LinkedIn'));
  for (const [subject, text] of RECORDS) {
    writeFileSync(join(folder, 'LinkedIn/Privacy Policy.md'), text);
    git('add', '.');
    git('commit', '--quiet', '--no-gpg-sign', '-m', `${subject} LinkedIn Privacy Policy`);
    commits.push(git('rev-parse', 'HEAD').trim());
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cite(id: string, title: string, commit = '0'.repeat(40)): Source {
  return {
    ...{ id, publisher: 'LinkedIn', title, url: null, published: '2024-09-18' },
    ...{ archive: `OpenTermsArchive/pga-versions@${commit}`, checked: '2024-09-20' },
    ...{ tier: 1, reading: 'archived-copy' },
  };
}

test('a switch of document and an upgrade of the archive are no new wording, a later day is', async () => {
  const sources = [
    cite('policy', 'Privacy Policy', commits[0]),
    cite('notice', 'European Regional Privacy Notice', commits[1]),
    cite('elsewhere', 'Privacy Policy'),
    { ...cite('on-paper', 'Privacy Policy'), archive: undefined },
  ].map(({ archive, ...source }) => (archive ? { ...source, archive } : source));
  const findings = await withRepository(folder, (repository) =>
    compareWithArchive(sources, repository),
  );
  expect(findings).toEqual([
    {
      source: 'policy',
      outcome: 'newer',
      newest: expect.objectContaining({ commit: commits[3], effective: '2025-09-18' }),
    },
    { source: 'notice', outcome: 'newest', newest: null },
  ]);
});
