import { describe, expect, test } from 'vitest';
import type { Source } from '../../lib/content/source';
import { judgeArchived } from '../../lib/drift/archived';

const COMMIT = '1'.repeat(40);
const NOTICE: Source = {
  id: 'notice-2025',
  publisher: 'LinkedIn',
  title: 'European Regional Privacy Notice',
  url: null,
  archive: `OpenTermsArchive/pga-versions@${COMMIT}`,
  published: '2025-11-03',
  checked: '2026-11-22',
  tier: 1,
  reading: 'archived-copy',
};
const CITED = { commit: COMMIT, recorded: '2025-11-04', effective: '2025-11-03', isReworded: true };
const LATER = {
  commit: '2'.repeat(40),
  recorded: '2026-12-02',
  effective: '2026-12-01',
  isReworded: true,
};

describe('a cited notice is', () => {
  test('the newest when nothing came after it', () => {
    expect(judgeArchived(NOTICE, COMMIT, [CITED], [NOTICE])).toEqual({
      source: 'notice-2025',
      outcome: 'newest',
      newest: null,
    });
  });

  test('behind when a notice came out that nobody has read', () => {
    expect(judgeArchived(NOTICE, COMMIT, [CITED, LATER], [NOTICE])).toEqual({
      source: 'notice-2025',
      outcome: 'newer',
      newest: LATER,
    });
  });

  test('history when the guide cites the newest copy too', () => {
    const next = { ...NOTICE, archive: `OpenTermsArchive/pga-versions@${LATER.commit}` };
    expect(judgeArchived(NOTICE, COMMIT, [CITED, LATER], [NOTICE, next]).outcome).toBe(
      'newer-cited',
    );
  });

  test('history when the guide has read that notice in another archive', () => {
    const elsewhere = {
      ...NOTICE,
      archive: `OpenTermsArchive/vlopses-ie-versions@${'3'.repeat(40)}`,
      published: '2026-12-01',
      checked: '2026-12-05',
    };
    expect(judgeArchived(NOTICE, COMMIT, [CITED, LATER], [NOTICE, elsewhere]).outcome).toBe(
      'newer-cited',
    );
  });

  test('behind when only another document has that day', () => {
    const policy = {
      ...NOTICE,
      title: 'Privacy Policy',
      published: '2026-12-01',
      checked: '2026-12-05',
    };
    expect(judgeArchived(NOTICE, COMMIT, [CITED, LATER], [NOTICE, policy]).outcome).toBe('newer');
  });

  test('behind when its wording changed later without a new day', () => {
    const silent = { ...LATER, effective: '2025-11-03' };
    expect(judgeArchived(NOTICE, COMMIT, [CITED, silent], [NOTICE]).outcome).toBe('newer');
  });

  test('history when its wording had changed before it was last read', () => {
    const silent = { ...LATER, effective: '2025-11-03', recorded: '2026-02-20' };
    expect(judgeArchived(NOTICE, COMMIT, [CITED, silent], [NOTICE]).outcome).toBe('newer-cited');
  });

  test('behind when the newer one names no day', () => {
    const undated = { ...LATER, effective: null, recorded: '2026-01-01' };
    expect(judgeArchived(NOTICE, COMMIT, [CITED, undated], [NOTICE]).outcome).toBe('newer');
  });

  test('the newest when the archive only changed its tools after it', () => {
    const upgrade = { ...LATER, effective: '2025-11-03', isReworded: false };
    expect(judgeArchived(NOTICE, COMMIT, [CITED, upgrade], [NOTICE]).outcome).toBe('newest');
  });

  test('behind when a later one has a later day, though nothing could be compared', () => {
    const afterSwitch = { ...LATER, isReworded: false };
    expect(judgeArchived(NOTICE, COMMIT, [CITED, afterSwitch], [NOTICE]).outcome).toBe('newer');
  });

  test('not judged by what came before it', () => {
    expect(judgeArchived(NOTICE, COMMIT, [LATER, CITED], [NOTICE]).outcome).toBe('newest');
  });

  test('not comparable where the archive lost its track', () => {
    expect(judgeArchived(NOTICE, COMMIT, [LATER], [NOTICE]).outcome).toBe('not-comparable');
  });
});
