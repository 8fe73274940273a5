import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RepositoryError, withRepository } from '../lib/archive/repository';
import { loadLibrary } from '../lib/content/library';
import { parseVerifyArguments } from '../lib/drift/arguments';
import { compareWithArchive } from '../lib/drift/compare-archive';
import { fetchPage, LIMITS } from '../lib/drift/fetch-page';
import { loadPhrases } from '../lib/drift/phrases';
import {
  countOpen,
  countOpenInArchive,
  describeArchive,
  describeLine,
  describeSources,
} from '../lib/drift/report';
import { makeRest } from '../lib/drift/rest';
import { type Finding, verifySources } from '../lib/drift/verify';

const CONTENT = join(import.meta.dirname, '../content');
const REST = 3_000;

/** Nothing could be done as it was asked: one line on standard error, and 2. */
class Refusal extends Error {}

const on = new Date().toISOString().slice(0, 10);
const parsed = parseVerifyArguments(process.argv.slice(2), process.env.SITE_URL);
try {
  if (!parsed.ok) throw new Refusal(parsed.problem);
  const { out, archive, userAgent } = parsed.request;
  makeFolder(out);
  const open = archive === null ? await lookAtPages(out, userAgent) : await lookAt(archive, out);
  process.exitCode = open > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Refusal || error instanceof RepositoryError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function lookAtPages(out: string, userAgent: string): Promise<number> {
  const { sources } = loadLibrary(CONTENT);
  const all = [...sources.values()];
  const findings: Finding[] = [];
  const edge = {
    ask: (url: string, language: string) =>
      fetchPage(url, { userAgent, language, limits: LIMITS, privateHosts: [] }),
    rest: makeRest(REST),
  };
  for await (const finding of verifySources(all, loadPhrases(CONTENT, sources), edge)) {
    console.log(describeLine(finding));
    findings.push(finding);
  }
  const report = { on, findings, withoutAddress: all.length - findings.length };
  writeReport(out, 'sources', describeSources(report), report);
  return countOpen(report);
}

async function lookAt(archive: string, out: string): Promise<number> {
  const all = [...loadLibrary(CONTENT).sources.values()];
  const findings = await withRepository(archive, (repository) =>
    compareWithArchive(all, repository),
  );
  if (findings.length === 0)
    throw new Refusal(`--archive "${archive}" holds no version that a source cites`);
  const report = { on, archive, findings };
  const text = describeArchive(report);
  writeReport(out, 'archive', text, report);
  console.log(text);
  return countOpenInArchive(report);
}

function makeFolder(out: string): void {
  try {
    mkdirSync(out, { recursive: true });
  } catch {
    throw new Refusal(`--out "${out}" is not accepted; accepted: a folder for the reports`);
  }
}

function writeReport(out: string, name: string, text: string, data: object): void {
  writeFileSync(join(out, `${name}.md`), text);
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify(data, null, 2)}\n`);
  console.log(`${join(out, name)}.md and .json are written.`);
}
