import type { Day } from './day';
import { CIRCUMSTANCES, type Circumstance, FEATURES, type Feature } from './features';
import type { Place } from './places';

/** One person's answers, on one day. */
export interface Situation {
  readonly place: Place;
  /** Empty with `answered: false`: nothing was said. Empty with `answered: true`: none of these. */
  readonly uses: readonly Feature[];
  readonly answered: boolean;
  readonly am: readonly Circumstance[];
  /** The day the answer must be true in the world. */
  readonly on: Day;
  /** The day by which the guide must have recorded it. */
  readonly known: Day;
}

/** What the visitor said, before order, duplicates and what overrides what are settled. */
export interface Answers {
  /** Features, and `none` for "none of these"; empty where the question was not answered. */
  readonly uses: readonly (Feature | 'none')[];
  readonly am: readonly Circumstance[];
}

/** Any ticked feature overrides "none"; without an account, features and accounts do not count. */
export function settle({ uses, am }: Answers): Pick<Situation, 'uses' | 'answered' | 'am'> {
  const circumstances = CIRCUMSTANCES.filter((each) => am.includes(each));
  if (am.includes('no-account')) {
    const others = circumstances.filter((each) => each !== 'several-accounts');
    return { uses: [], answered: true, am: others };
  }
  return {
    uses: FEATURES.filter((each) => uses.includes(each)),
    answered: uses.length > 0,
    am: circumstances,
  };
}
