import { STEP_IDS, type StepId } from '../rules/steps';
import type { Claim } from './claim';
import type { ClaimGroup } from './load';

export interface ClaimsAboutStep {
  readonly step: StepId;
  readonly claims: readonly Claim[];
}

/** The steps that claims concern, in the order of the checklist, with these claims. */
export function claimsByStep(groups: readonly ClaimGroup[]): ClaimsAboutStep[] {
  const all = groups.flatMap(({ claims }) => claims);
  return STEP_IDS.map((step) => ({
    step,
    claims: all.filter(({ steps }) => steps.includes(step)),
  })).filter(({ claims }) => claims.length > 0);
}

/** Every source that a claim names, in the order in which a reader meets them. */
export function sourcesOfClaims(groups: readonly ClaimGroup[]): string[] {
  const all = groups.flatMap(({ claims }) => claims);
  return [...new Set(all.flatMap(({ sources, saidIn }) => [...sources, ...saidIn]))];
}

export function stepsWithClaims(groups: readonly ClaimGroup[]): ReadonlySet<StepId> {
  return new Set(claimsByStep(groups).map(({ step }) => step));
}
