import { describe, expect, test } from 'vitest';
import { parseCopy } from '../../lib/archive/copy';
import { findStrangeLinks } from '../../lib/content/checks/link-hosts';
import type { Library } from '../../lib/content/library';
import { library } from '../library';

const COMMIT = '0b17f77945c03c2a13f1b6acf87599a0b26e6626';

/** The library, if its first source were at this address. */
function withAddress(url: string): Library {
  const [first] = library.sources.values();
  if (!first) throw new Error('no sources');
  return { ...library, sources: new Map([[first.id, { ...first, url }]]) };
}

describe('an archived copy', () => {
  test('is a commit that the archive shows on its own page', () => {
    expect(parseCopy(`OpenTermsArchive/pga-versions@${COMMIT}`)).toEqual({
      repository: 'pga-versions',
      commit: COMMIT,
      url: `https://github.com/OpenTermsArchive/pga-versions/commit/${COMMIT}`,
    });
  });

  test.each([
    'pga-versions',
    'OpenTermsArchive/pga-versions@main',
    `Somebody/pga-versions@${COMMIT}`,
    `OpenTermsArchive/../x@${COMMIT}`,
  ])('is not named by %s', (text) => {
    expect(parseCopy(text)).toBeNull();
  });

  test('is what every document of LinkedIn’s that was read in an archive names', () => {
    const archives = [...library.sources.values()].flatMap(({ publisher, archive }) =>
      publisher === 'LinkedIn' && archive ? [archive] : [],
    );
    expect(archives.length).toBeGreaterThan(10);
    expect(archives.filter((archive) => parseCopy(archive) === null)).toEqual([]);
  });
});

describe('a link to the host of the archive', () => {
  test('may lead to the archive', () => {
    const url = `https://github.com/OpenTermsArchive/pga-versions/commit/${COMMIT}`;
    expect([...findStrangeLinks(withAddress(url))]).toEqual([]);
  });

  test.each([
    'https://github.com/Somebody/settings',
    'https://github.com/OpenTermsArchive/../Somebody/settings',
  ])('may not lead elsewhere: %s', (url) => {
    expect([...findStrangeLinks(withAddress(url))]).toMatchObject([
      { subject: url, problem: expect.stringContaining('not below /OpenTermsArchive/') },
    ]);
  });
});
