import type { Failure } from './failure';

/** A server's last word, after redirects. */
export interface Page {
  readonly kind: 'page';
  readonly status: number;
  /** Where the answer came from in the end. */
  readonly address: string;
  /** The header Content-Type as it came; empty when there was none. */
  readonly type: string;
  /** Unpacked. */
  readonly body: Uint8Array;
}

/** What asking for an address led to. */
export type Answer =
  | Page
  | {
      readonly kind: 'failure';
      readonly failure: Failure;
      /** The address at which it failed. */
      readonly address: string;
    };
