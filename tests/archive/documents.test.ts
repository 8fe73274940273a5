import { describe, expect, test } from 'vitest';
import { parseCopy } from '../../lib/archive/copy';
import { kindOfTitle } from '../../lib/archive/document-kind';
import { splitDocuments } from '../../lib/archive/documents';
import { library } from '../library';

const POLICY = 'Privacy Policy\n==============\n\n_Effective September 18, 2024_\n\nOne.\n';
const EUROPE =
  'LinkedIn European Regional Privacy Notice\n====\n\nEffective February 27, 2025\n\nTwo.\n';

function kindsOf(text: string) {
  return splitDocuments(text).map(({ kind, effective }) => [kind, effective]);
}

describe('the documents in a file of the archive', () => {
  test('are told by their titles, each with its own day', () => {
    expect(kindsOf(`${POLICY}\n- - -\n\n${EUROPE}`)).toEqual([
      ['privacy-policy', '2024-09-18'],
      ['european-notice', '2025-02-27'],
    ]);
  });

  test('a European notice under the name of the policy is the European notice', () => {
    expect(kindsOf(EUROPE)).toEqual([['european-notice', '2025-02-27']]);
  });

  test('a title that is not underlined counts below the break between two pages', () => {
    const addendum = 'Quebec’s Privacy Act Privacy Addendum\n\nThree.\n';
    expect(kindsOf(`${POLICY}\n- - -\n\n${addendum}`)).toEqual([
      ['privacy-policy', '2024-09-18'],
      ['quebec-addendum', null],
    ]);
    expect(kindsOf(`${POLICY}\n${addendum}`)).toEqual([['privacy-policy', '2024-09-18']]);
  });

  test('a banner above the title belongs to the document below it', () => {
    const [document, ...others] = splitDocuments(`We will update.\n\n${POLICY}`);
    expect(others).toEqual([]);
    expect(document).toMatchObject({ kind: 'privacy-policy', title: 'Privacy Policy' });
    expect(document?.text).toContain('We will update.');
  });

  test('a copy that lost its title is told by a heading that only one document has', () => {
    expect(kindsOf('#### **When does LinkedIn rely on legitimate interests?**\n\nWords.')).toEqual([
      ['european-notice', null],
    ]);
  });

  test('an unheard-of text is unknown', () => {
    expect(kindsOf('Cookbook\n========\n\nStir.')).toEqual([['unknown', null]]);
    expect(kindsOf('')).toEqual([['unknown', null]]);
  });
});

test('every source from the archive is titled like a document that is known', () => {
  const archived = [...library.sources.values()].filter(({ archive }) => parseCopy(archive ?? ''));
  expect(archived.length).toBeGreaterThan(10);
  expect(archived.filter(({ title }) => kindOfTitle(title) === 'unknown')).toEqual([]);
});
