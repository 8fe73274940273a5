import type { Claim } from '../claims/claim';
import type { ClaimGroup } from '../claims/load';
import type { Region } from '../rules/regions';

/**
 * What comes up when people talk about it, most often first. What was right in the region once
 * comes before that; what the three steps and the pictures of a sheet say is left to them.
 */
const ASKED = [
  'eu-is-left-out',
  'uk-is-left-out',
  'canada-is-left-out',
  'hong-kong-is-left-out',
  'not-in-the-united-states',
  'mainland-china-is-left-out',
  'sensitive-content-is-filtered',
  'opting-out-deletes-the-past',
  'too-late',
  'off-by-default',
  'recruiters-find-me-less',
  'cv-and-applications',
  'no-ai-features-afterwards',
  'irish-regulator-approved',
  'where-you-live-decides',
  'openai-is-an-affiliate',
  'under-18-are-left-out',
  'post-a-statement',
] as const;

/** As many as fit below the pictures on one side of A4, or of US Letter. */
const FITTING = 6;

/** @throws when a statement is no longer judged: the sheet would go on without it */
export function chooseTalkingPoints(region: Region, groups: readonly ClaimGroup[]): Claim[] {
  const claims = groups.flatMap((group) => group.claims);
  return ASKED.map((id) => claimOf(id, claims))
    .filter(({ regions }) => regions.includes(region))
    .slice(0, FITTING);
}

function claimOf(id: string, claims: readonly Claim[]): Claim {
  const claim = claims.find((each) => each.id === id);
  if (!claim) throw new Error(`no claim "${id}"`);
  return claim;
}
