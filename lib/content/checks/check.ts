import type { Library } from '../library';

/** One thing that is wrong. */
export interface Fault {
  /** What the list of exceptions calls it. */
  readonly subject: string;
  readonly file: string;
  /** Starts with the key. */
  readonly problem: string;
}

/** Finds every fault of one kind, in the order of the content. */
export type FindFaults = (library: Library) => Iterable<Fault>;
