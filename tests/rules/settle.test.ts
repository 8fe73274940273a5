import { describe, expect, test } from 'vitest';
import { settle } from '../../lib/rules/situation';

describe('what a person has said', () => {
  test('without an account is about no feature and no further account, and needs no answer', () => {
    expect(settle({ uses: ['posts'], am: ['no-account', 'several-accounts', 'moved'] })).toEqual({
      uses: [],
      answered: true,
      am: ['no-account', 'moved'],
    });
  });

  test('is nothing as long as nothing is ticked', () => {
    expect(settle({ uses: [], am: ['under-18'] })).toEqual({
      uses: [],
      answered: false,
      am: ['under-18'],
    });
  });

  test('is an answer, though no feature, after "none of these"', () => {
    expect(settle({ uses: ['none'], am: [] })).toEqual({ uses: [], answered: true, am: [] });
  });
});
