import { join } from 'node:path';
import { parseArchiveArguments, type Request } from '../lib/archive/arguments';
import { type ArchivedCopy, parseCopy } from '../lib/archive/copy';
import { kindOfTitle } from '../lib/archive/document-kind';
import { entryOf } from '../lib/archive/history';
import { describeEntry, describeVersions } from '../lib/archive/report';
import {
  fileOf,
  listFiles,
  type Repository,
  RepositoryError,
  readHistory,
  readVersions,
  withRepository,
} from '../lib/archive/repository';
import { loadLibrary } from '../lib/content/library';
import type { Source } from '../lib/content/source';
import { sourcesOfChange } from '../lib/evidence/changes';

/** What was asked for is not there: one line on standard error, and 2. */
class Refusal extends Error {}

const parsed = parseArchiveArguments(process.argv.slice(2));
try {
  if (!parsed.ok) throw new Refusal(parsed.problem);
  const lines = await answer(parsed.request);
  process.stdout.write(`${lines.join('\n').trimEnd()}\n`);
} catch (error) {
  if (!(error instanceof Refusal || error instanceof RepositoryError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function answer(request: Request): Promise<string[]> {
  if (request.mode === 'list')
    return forEachRepository(request.repositories, (repository) =>
      listDocument(repository, request.document),
    );
  const sources = archivedSourcesOf(request.change);
  const found = new Set<Source>();
  const lines = await forEachRepository(request.repositories, (repository) =>
    showSources(repository, sources, found),
  );
  const missing = sources.filter((source) => !found.has(source));
  return [
    ...lines,
    ...missing.map(({ id, archive }) => `${id}: ${archive} is in no repository given`),
  ];
}

async function forEachRepository(
  places: readonly string[],
  read: (repository: Repository) => Promise<string[]>,
): Promise<string[]> {
  const lines: string[] = [];
  for (const where of places) lines.push(...(await withRepository(where, read)));
  return lines;
}

function archivedSourcesOf(id: string): Source[] {
  const library = loadLibrary(join(import.meta.dirname, '../content'));
  const change = library.changes.find((each) => each.id === id);
  if (!change) throw new Refusal(`--change "${id}" is not the id of a policy change`);
  const sources = sourcesOfChange(change).flatMap((source) => library.sources.get(source) ?? []);
  const archived = sources.filter(({ archive }) => parseCopy(archive ?? '') !== null);
  if (archived.length === 0) throw new Refusal(`--change "${id}" cites no archived document`);
  return archived;
}

async function showSources(
  repository: Repository,
  sources: readonly Source[],
  found: Set<Source>,
): Promise<string[]> {
  const lines: string[] = [];
  for (const source of sources) {
    const copy = parseCopy(source.archive ?? '');
    const file = copy && (await fileOf(repository, copy.commit));
    if (!copy || !file || found.has(source)) continue;
    found.add(source);
    lines.push(`== ${source.id}`, ...(await showCopy(repository, file, copy, source)));
  }
  return lines;
}

async function showCopy(
  repository: Repository,
  file: string,
  { commit }: ArchivedCopy,
  { title }: Source,
): Promise<string[]> {
  const history = await readHistory(repository, file, kindOfTitle(title));
  const entry = entryOf(history, commit);
  return entry
    ? describeEntry(entry)
    : [`${file} in ${commit} does not hold a document titled like “${title}”.`, ''];
}

async function listDocument(repository: Repository, document: string): Promise<string[]> {
  const files = await listFiles(repository);
  if (!files.includes(document))
    throw new Refusal(`--document "${document}" is not there; accepted: ${files.join(', ')}`);
  return describeVersions(await readVersions(repository, `LinkedIn/${document}.md`));
}
