import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ReadVersion } from './compare';
import type { DocumentKind } from './document-kind';
import { splitDocuments } from './documents';
import { type HistoryEntry, historyOf } from './history';
import { LOG_FORMAT, parseLog, type Version } from './versions';

/** The folder in which git keeps a clone. */
export interface Repository {
  readonly gitFolder: string;
}

/** The repository cannot be had. The message is one line. */
export class RepositoryError extends Error {
  override name = 'RepositoryError';
}

const execute = promisify(execFile);
const MEGABYTES = 2 ** 20;

/**
 * Opens a local clone, with or without a work tree, or clones an https address into a temporary
 * folder that is gone afterwards.
 * @throws {RepositoryError} if there is none
 */
export async function withRepository<T>(
  where: string,
  read: (repository: Repository) => Promise<T>,
): Promise<T> {
  if (!where.startsWith('https://')) return read(openFolder(where));
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  try {
    return await read(await clone(where, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The history of one document in one file, newest last. */
export async function readHistory(
  repository: Repository,
  file: string,
  kind: DocumentKind,
): Promise<HistoryEntry[]> {
  return historyOf(await readVersions(repository, file), kind);
}

/** Every version of a file up to the newest of the repository, newest last, with its documents. */
export async function readVersions(repository: Repository, file: string): Promise<ReadVersion[]> {
  const versions: ReadVersion[] = [];
  for (const version of await listVersions(repository, file))
    versions.push({ ...version, documents: splitDocuments(await readText(repository, version)) });
  return versions;
}

/** The file that a commit of the archive records; null if the repository lacks the commit. */
export async function fileOf(repository: Repository, commit: string): Promise<string | null> {
  try {
    const log = await git(repository, 'log', '-1', '--name-only', `--format=${LOG_FORMAT}`, commit);
    return parseLog(log)[0]?.file ?? null;
  } catch {
    return null;
  }
}

/** The newest names of LinkedIn's files, without folder and ending: `Privacy Policy`. */
export async function listFiles(repository: Repository): Promise<string[]> {
  const files = await git(repository, 'ls-tree', '--name-only', 'HEAD', 'LinkedIn/');
  return files.split('\n').flatMap((file) => /^LinkedIn\/(.+)\.md$/.exec(file)?.[1] ?? []);
}

async function listVersions(repository: Repository, file: string): Promise<Version[]> {
  const format = `--format=${LOG_FORMAT}`;
  const log = await git(
    repository,
    ...['log', '--reverse', '--diff-filter=AM', '--name-only', format, 'HEAD', '--', file],
  );
  return parseLog(log);
}

function readText(repository: Repository, { commit, file }: Version): Promise<string> {
  return git(repository, 'cat-file', 'blob', `${commit}:${file}`);
}

function openFolder(where: string): Repository {
  const gitFolder = [join(where, '.git'), where].find((folder) => existsSync(join(folder, 'HEAD')));
  if (!gitFolder) throw new RepositoryError(`no git repository in ${where}`);
  return { gitFolder };
}

async function clone(url: string, folder: string): Promise<Repository> {
  const options = ['--bare', '--filter=blob:none', '--single-branch', '--quiet'];
  try {
    await run('clone', ...options, '--', url, folder);
  } catch {
    throw new RepositoryError(`${url} cannot be cloned`);
  }
  return { gitFolder: folder };
}

function git({ gitFolder }: Repository, ...words: readonly string[]): Promise<string> {
  return run(
    `--git-dir=${gitFolder}`,
    '-c',
    'core.quotePath=false',
    '--literal-pathspecs',
    ...words,
  );
}

async function run(...words: readonly string[]): Promise<string> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
  const { stdout } = await execute('git', [...words], { env, maxBuffer: 64 * MEGABYTES });
  return stdout;
}
