import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CHECKSUMS_FILE, type Checksums, printChecksums } from './checksums';
import { forEachFew, listFiles } from './output';

const COPY = /\.(?:br|gz)$/;
const TEXT = /\.(?:css|csv|html|ics|js|json|md|mjs|svg|txt|webmanifest|xml)$/;

/** Under this, a packet carries the file anyway. */
const WORTH_COMPRESSING = 1400;

/** One less than the best: a tenth of the time for two hundredths more bytes (ADR 12). */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
const GZIP = { level: 9 };

const compressWithGzip = promisify(gzip) as (bytes: Buffer, options: object) => Promise<Buffer>;
const compressWithBrotli = promisify(brotliCompress) as typeof compressWithGzip;

/**
 * Puts beside each text of the export its compressed copies, and then the list of all checksums.
 * What an earlier release left is replaced.
 * @returns the checksum of the list, which vouches for everything
 */
export async function release(folder: string): Promise<{ files: number; sum: string }> {
  const files = new Set(await listFiles(folder));
  const copies = [...files].filter((file) => isCopy(file, files));
  await forEachFew(copies, (file) => rm(path.join(folder, file)));
  const texts = [...files].filter((file) => TEXT.test(file));
  await forEachFew(texts, (file) => compress(path.join(folder, file)));
  const checksums = await hashFiles(folder);
  const list = printChecksums(checksums);
  await writeFile(path.join(folder, CHECKSUMS_FILE), list);
  return { files: checksums.size, sum: hash(list) };
}

/** Of every file but the list itself. */
export async function hashFiles(folder: string): Promise<Checksums> {
  const checksums = new Map<string, string>();
  const files = (await listFiles(folder)).filter((file) => file !== CHECKSUMS_FILE);
  await forEachFew(files, async (file) => {
    checksums.set(file, hash(await readFile(path.join(folder, file))));
  });
  return checksums;
}

export function hash(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether the file is another one, compressed by a release. */
export function isCopy(file: string, files: { has(file: string): boolean }): boolean {
  const original = file.replace(COPY, '');
  return original !== file && TEXT.test(original) && files.has(original);
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < WORTH_COMPRESSING) return;
  await writeFile(`${file}.gz`, await compressWithGzip(bytes, GZIP));
  await writeFile(`${file}.br`, await compressWithBrotli(bytes, BROTLI));
}
