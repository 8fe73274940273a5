import type { Library } from '../library';
import { ContentError } from '../read';
import type { FindFaults } from './check';
import { findClaimFaults } from './claims';
import { findEffectsWithoutSourceOfTheirTime } from './contemporary-source';
import { findCorrectionFaults } from './corrections';
import { findGaps } from './coverage';
import { findDatesOutOfOrder } from './dates-in-order';
import { findDaysAhead } from './days-in-text';
import { EXCEPTIONS } from './exceptions';
import { findFoldersOfOtherDays } from './folder-days';
import { findPlacesWithoutOneAnswer } from './jurisdictions';
import { findLabelFaults } from './labels';
import { findStrangeLinks } from './link-hosts';
import { findRepeats } from './no-repeats';
import { findTwoValues } from './no-two-values';
import { findPlacesElsewhere } from './places-of-regions';
import { findLooseRights } from './rights-joined';
import { findUnjudgedSeeds } from './seeds';
import { findMissingSources } from './sources-exist';
import { findUnusedSources } from './sources-used';
import { findStepsWithoutEvidence } from './steps-have-evidence';
import { findOddCharacters } from './text-characters';
import { findUnusedTopics } from './topics-used';
import { findTooManyUncertain } from './uncertain';

/** Every fact check, each named after its file, in the order in which they run. */
export const CHECKS = {
  'text-characters': findOddCharacters,
  'folder-days': findFoldersOfOtherDays,
  'places-of-regions': findPlacesElsewhere,
  'dates-in-order': findDatesOutOfOrder,
  'days-in-text': findDaysAhead,
  coverage: findGaps,
  'no-two-values': findTwoValues,
  'no-repeats': findRepeats,
  seeds: findUnjudgedSeeds,
  'sources-exist': findMissingSources,
  'sources-used': findUnusedSources,
  'contemporary-source': findEffectsWithoutSourceOfTheirTime,
  'steps-have-evidence': findStepsWithoutEvidence,
  'topics-used': findUnusedTopics,
  'link-hosts': findStrangeLinks,
  jurisdictions: findPlacesWithoutOneAnswer,
  'rights-joined': findLooseRights,
  uncertain: findTooManyUncertain,
  claims: findClaimFaults,
  corrections: findCorrectionFaults,
  labels: findLabelFaults,
} as const satisfies Record<string, FindFaults>;

export type CheckName = keyof typeof CHECKS;

/** A fault that is meant, and why. */
export interface Exception {
  readonly check: CheckName;
  /** What the check names: an id of an effect, a source or a topic. */
  readonly subject: string;
  readonly reason: string;
}

/**
 * Runs every check.
 * @throws {ContentError} at the first fault that is no exception, and at an exception for nothing.
 */
export function checkLibrary(
  library: Library,
  exceptions: readonly Exception[] = EXCEPTIONS,
): void {
  const unneeded = new Set(exceptions);
  for (const [check, findFaults] of Object.entries(CHECKS))
    for (const { subject, file, problem } of findFaults(library)) {
      const exception = exceptions.find((each) => each.check === check && each.subject === subject);
      if (!exception) throw new ContentError(file, problem);
      unneeded.delete(exception);
    }
  for (const { check, subject } of unneeded)
    throw new ContentError('checks/exceptions.ts', `${check} needs no exception for "${subject}"`);
}
