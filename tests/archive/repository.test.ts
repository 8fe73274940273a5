import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileOf, readHistory, withRepository } from '../../lib/archive/repository';

const FILE = 'LinkedIn/Privacy Policy.md';
const RECORDS = [
  ['First record of', 'Privacy Policy\n====\n\n_Effective July 31, 2024_\n\nWe sort.\n'],
  [
    'Record new changes of',
    'Privacy Policy\n====\n\n_Effective September 18, 2024_\n\nWe train.\n',
  ],
  ['Record new changes of', 'European Regional Privacy Notice\n====\n\nEffective May 1, 2025\n'],
] as const;

let folder: string;

function git(...words: string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const author = ['-c', 'user.name=Archive', '-c', 'user.email=archive@example.org'];
  return execFileSync('git', [...author, '-C', folder, ...words], { env, encoding: 'utf8' });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-test-'));
  git('init', '--quiet');
  mkdirSync(join(folder, 'LinkedIn'));
  for (const [subject, text] of RECORDS) {
    writeFileSync(join(folder, FILE), text);
    git('add', '.');
    git('commit', '--quiet', '--no-gpg-sign', '-m', `${subject} LinkedIn Privacy Policy`);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a local clone of the archive', () => {
  test('tells the history of a document, newest last, by the document’s own days', async () => {
    const history = await withRepository(folder, (repository) =>
      readHistory(repository, FILE, 'privacy-policy'),
    );
    expect(history.map(({ document }) => document.effective)).toEqual(['2024-07-31', '2024-09-18']);
    expect(history.map(({ comparison }) => comparison.kind)).toEqual(['first-record', 'different']);
  });

  test('is read without its work tree too', async () => {
    const kinds = await withRepository(join(folder, '.git'), async (repository) =>
      (await readHistory(repository, FILE, 'european-notice')).map(
        (entry) => entry.comparison.kind,
      ),
    );
    expect(kinds).toEqual(['other-document']);
  });

  test('names the file that a commit records, and none for a commit that it lacks', async () => {
    const commit = git('rev-parse', 'HEAD').trim();
    await withRepository(folder, async (repository) => {
      expect(await fileOf(repository, commit)).toBe(FILE);
      expect(await fileOf(repository, '0'.repeat(40))).toBeNull();
    });
  });
});

describe('npm run archive', () => {
  function run(...words: string[]) {
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['run', '--silent', 'archive', '--', ...words],
      { encoding: 'utf8', env: { ...process.env, npm_config_loglevel: 'silent' } },
    );
    return { status, stdout, lines: stderr.trim().split('\n') };
  }

  test('lists the history: effective, recorded, commit, kind, document', () => {
    const { status, stdout } = run(
      '--repository',
      folder,
      '--list',
      '--document',
      'Privacy Policy',
    );
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^2024-07-31 {2}[\d-]{10} {2}\w{7} {2}first-record +Privacy Policy /),
      expect.stringMatching(/^2024-09-18 {2}[\d-]{10} {2}\w{7} {2}change +Privacy Policy /),
      expect.stringMatching(/^2025-05-01 .* change +European .*! not in the version before$/),
    ]);
  });

  test('says which copies the repository does not have', () => {
    const { status, stdout } = run(
      '--repository',
      folder,
      '--change',
      '2025-12-09-california-notice',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^linkedin-california-notice-2025-12-09: .* is in no repository given\n$/,
    );
  });

  test.each([
    ['a folder without a repository', ['--repository', '/nowhere', '--list', '--document', 'X']],
    ['no repository', ['--list', '--document', 'X']],
    ['plain http', ['--repository', 'http://example.org/x', '--list', '--document', 'X']],
    ['a command for a transport', ['--repository', 'ext::sh', '--list', '--document', 'X']],
    ['both questions at once', ['--repository', '.', '--list', '--document', 'X', '--change', 'y']],
    ['a change that is none', ['--repository', '.', '--change', '2020-01-01-nothing']],
    [
      'a change without an archived copy',
      ['--repository', '.', '--change', '2024-09-19-idec-in-brazil'],
    ],
    ['a document that is none', ['--repository', '.', '--list', '--document', 'Cookbook']],
    ['a flag that is none', ['--repo', '.']],
  ])('exits 2 with one line for %s', (_, words) => {
    const { status, stdout, lines } = run(...words);
    expect({ status, stdout, lines }).toEqual({
      status: 2,
      stdout: '',
      lines: [expect.stringMatching(/\S/)],
    });
  });
});
