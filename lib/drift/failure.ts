/** Why there is no page to judge. */
export const FAILURES = [
  'no-such-host',
  'not-trusted',
  'no-connection',
  'slow-connection',
  'slow-answer',
  'broken-answer',
  'strange-packing',
  'redirect-circle',
  'many-redirects',
  'redirect-to-nowhere',
  'redirect-off-the-web',
  'private-address',
  'too-large',
] as const;

export type Failure = (typeof FAILURES)[number];

/** Thrown within a request, and never out of it. */
export class RequestFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

const HOST_UNKNOWN = /^(?:ENOTFOUND|EAI_)/;
const NOT_TRUSTED = /CERT|SIGNATURE|SELF_SIGNED|ISSUER|^ERR_TLS|^ERR_SSL|^EPROTO$/;
const NO_CONNECTION = /^(?:ECONN|EPIPE|EHOST|ENET|EADDR|EACCES|EPERM)/;

/** What an error of Node's network code means for us; an unknown one is a broken answer. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RequestFailed) return error.failure;
  const code = codeOf(error);
  if (HOST_UNKNOWN.test(code)) return 'no-such-host';
  if (NOT_TRUSTED.test(code)) return 'not-trusted';
  if (code === 'ETIMEDOUT') return 'slow-connection';
  if (NO_CONNECTION.test(code)) return 'no-connection';
  return 'broken-answer';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
