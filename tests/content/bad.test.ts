import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../lib/content/library';
import { ContentError } from '../../lib/content/read';
import { copyContent, readBadCases, withBadCase } from './bad-cases';

const CASES = readBadCases();
let root = '';

beforeAll(() => {
  root = copyContent();
});

afterAll(() => rmSync(root, { recursive: true }));

function rejection(): unknown {
  try {
    loadLibrary(root);
  } catch (error) {
    return error;
  }
  return null;
}

describe('bad content is rejected with its file and its key', () => {
  test.each(CASES.map((bad) => [bad.name.replaceAll('-', ' '), bad] as const))('%s', (_, bad) => {
    withBadCase(root, bad, () => {
      const error = rejection();
      expect(error).toBeInstanceOf(ContentError);
      expect((error as ContentError).message).toBe(bad.message);
    });
  });

  test('and the content is accepted again when each is put right', () => {
    expect(rejection()).toBeNull();
  });
});

describe('a case', () => {
  test('that changes nothing is no case', () => {
    const bad = { name: 'nothing', file: 'sources.yaml', replace: 'in no source', with: 'x' };
    expect(() => withBadCase(root, { ...bad, message: '' }, () => {})).toThrow(
      'nothing does not change sources.yaml',
    );
  });
});
