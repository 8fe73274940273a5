import type { Library } from '../content/library';
import { buildChecklist, type Step } from '../rules/checklist';
import { FIRST_RECORDED } from '../rules/day';
import { findStanding } from '../rules/rights';
import { settle } from '../rules/situation';
import type { StepId } from '../rules/steps';
import type { Row } from './schemas';
import { type Asked, SITUATIONS, situationId } from './situations';

export function testCaseRows(library: Library): Row<'test-cases'>[] {
  return SITUATIONS.map((asked) => testCaseRow(asked, library));
}

function testCaseRow(asked: Asked, library: Library): Row<'test-cases'> {
  const { place, on, uses, am } = asked;
  const known = FIRST_RECORDED;
  const situation = { place, on, known, ...settle({ uses, am }) };
  const { region, training, controller, steps } = buildChecklist(library.timeline, situation);
  const { now } = findStanding(library.jurisdictions, place, on, known);
  const { status, since, starts } = training;
  return {
    id: situationId(asked),
    ...{ place, on, known, uses, am, region, status, since, starts, controller },
    right: now.right,
    law: now.law,
    authority: now.authority,
    steps: idsOf(steps),
    do: idsOf(steps.filter(({ priority }) => priority === 'do')),
    consider: idsOf(steps.filter(({ priority }) => priority === 'consider')),
    available: idsOf(steps.filter(({ availability }) => availability === 'available')),
    notOffered: idsOf(steps.filter(({ availability }) => availability === 'not-offered')),
    unknown: idsOf(steps.filter(({ availability }) => availability === 'unknown')),
    reasons: steps.flatMap(({ because }) => because.map(({ id }) => id)),
  };
}

function idsOf(steps: readonly Step[]): StepId[] {
  return steps.map(({ id }) => id);
}
