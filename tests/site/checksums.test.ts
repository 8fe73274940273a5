import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findTampering, readChecksums } from '../../lib/site/checksums';
import { hashFiles, release } from '../../lib/site/release';

const PAGE = `<!doctype html><title>Germany</title>${'<p>Off</p>'.repeat(300)}`;

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'atlas-release-'));
  mkdirSync(join(site, 'en/de'), { recursive: true });
  writeFileSync(join(site, 'en/de/index.html'), PAGE);
  writeFileSync(join(site, '404.html'), '<!doctype html><title>Nothing here</title>');
  writeFileSync(join(site, 'icon.png'), Buffer.alloc(4000));
});

afterEach(() => rmSync(site, { recursive: true }));

function readList(): string {
  return readFileSync(join(site, 'SHA256SUMS'), 'utf8');
}

async function whatIsWrong(): Promise<string[]> {
  return findTampering(readChecksums(readList()), await hashFiles(site));
}

describe('a release', () => {
  test('lists every file but the list, in order, as sha256sum reads it', async () => {
    await release(site);
    const files = readList().split('\n').slice(0, -1);
    expect(files.map((line) => line.slice(66))).toEqual([
      '404.html',
      'en/de/index.html',
      'en/de/index.html.br',
      'en/de/index.html.gz',
      'icon.png',
    ]);
    expect(files.every((line) => /^[0-9a-f]{64} {2}\S/.test(line))).toBe(true);
    // The digest of 4,000 zero bytes, from coreutils.
    expect(readList()).toContain(
      'fc19b1997119425765295aeab72d76faa6927d4f83985d328c26f20468d6cc76  icon.png',
    );
  });

  test('has copies that say the same as the page', async () => {
    await release(site);
    const page = join(site, 'en/de/index.html');
    expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(PAGE);
    expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(PAGE);
  });

  test('made twice is the same, and has no copies of copies', async () => {
    const first = await release(site);
    expect(await release(site)).toEqual(first);
  });

  test('leaves alone a compressed file that is nobody’s copy', async () => {
    writeFileSync(join(site, 'archive.gz'), 'kept');
    await release(site);
    expect(readFileSync(join(site, 'archive.gz'), 'utf8')).toBe('kept');
  });

  test('that nobody has touched has nothing wrong', async () => {
    await release(site);
    expect(await whatIsWrong()).toEqual([]);
  });
});

describe('somebody who compares', () => {
  test('sees the file in which one letter was changed', async () => {
    await release(site);
    writeFileSync(join(site, 'en/de/index.html'), PAGE.replace('Off', 'On!'));
    expect(await whatIsWrong()).toEqual(['en/de/index.html has other bytes']);
  });

  test('sees what was added and what was taken away', async () => {
    await release(site);
    writeFileSync(join(site, 'en/track.js'), '');
    rmSync(join(site, 'icon.png'));
    expect(await whatIsWrong()).toEqual(['en/track.js is not listed', 'icon.png is missing']);
  });

  test('sees a list that was cut or rewritten', async () => {
    expect(() => readChecksums('abc  en/de/index.html\n')).toThrow(
      'SHA256SUMS line 1 is no checksum',
    );
  });
});
