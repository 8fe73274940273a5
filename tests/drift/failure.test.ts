import { expect, test } from 'vitest';
import { failureOf } from '../../lib/drift/failure';

/** Codes that Node gives and that no loopback server can cause. */
test.each([
  ['ENOTFOUND', 'no-such-host'],
  ['EAI_AGAIN', 'no-such-host'],
  ['CERT_HAS_EXPIRED', 'not-trusted'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'not-trusted'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'not-trusted'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'not-trusted'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'not-trusted'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'not-trusted'],
  ['EHOSTUNREACH', 'no-connection'],
  ['ENETUNREACH', 'no-connection'],
  ['ETIMEDOUT', 'slow-connection'],
  ['HPE_INVALID_CONSTANT', 'broken-answer'],
])('%s means %s', (code, failure) => {
  expect(failureOf(Object.assign(new Error('x'), { code }))).toBe(failure);
});

test.each([new Error('x'), 'x', null, undefined])(
  'what nobody knows is a broken answer',
  (error) => {
    expect(failureOf(error)).toBe('broken-answer');
  },
);
