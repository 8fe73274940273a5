import { join } from 'node:path';
import { loadLibrary } from '../../lib/content/library';
import { type Figure, measured, printCount } from '../../lib/proof/figures';
import { PEOPLE } from '../../lib/proof/space';
import { type Board, buildChecklist, chooseSteps, makeBoard } from '../../lib/rules/checklist';
import { FIRST_RECORDED } from '../../lib/rules/day';
import { foldTimeline } from '../../lib/rules/fold';
import { PLACES } from '../../lib/rules/places';
import { REGIONS } from '../../lib/rules/regions';
import { installJudges } from '../judge/installation';
import { factsFor, makeRulesEngine, stepsByEngine } from './rules-engine';

const BOUND = 500_000;
const COUNT = 1_000_000;
const COUNT_OF_LIBRARY = 10_000;
/** Every so many people of each region are asked about in both ways: a prime meets every answer. */
const APART = 31;
const TODAY = FIRST_RECORDED;

/** How many checklists are made in a second on one core, here and with a rules library. */
export async function measureEngine(): Promise<Figure[]> {
  await installJudges();
  const { timeline } = loadLibrary(join(import.meta.dirname, '../../content'));
  const boards = REGIONS.map((region) => makeBoard(foldTimeline(timeline, region, TODAY, TODAY)));
  const asked = boards.flatMap((board) =>
    PEOPLE.filter((_, index) => index % APART === 0).map((person) => ({ board, person })),
  );
  const engine = await makeRulesEngine();
  const prepared = asked.map((each) => ({
    ...each,
    facts: factsFor(each.board.holds, each.person),
  }));
  for (const { board, person, facts } of prepared)
    compareSteps(board, person, await stepsByEngine(engine, facts));

  const whole = rateOf(COUNT, (index) =>
    buildChecklist(timeline, {
      place: pick(PLACES, index),
      ...pick(PEOPLE, index),
      on: TODAY,
      known: TODAY,
    }),
  );
  const steps = rateOf(COUNT, (index) => {
    const { board, person } = pick(asked, index);
    return chooseSteps(board, person);
  });
  const ofLibrary = await rateOfLibrary(async (index) =>
    stepsByEngine(engine, pick(prepared, index).facts),
  );
  return [
    {
      what: 'Whole checklists, with their reasons and facts',
      bound: `${printCount(BOUND)} a second`,
      figure: `${printCount(whole)} a second`,
      isWithinBound: whole >= BOUND,
    },
    measured(
      'Steps with their reasons, where what holds is known',
      `${printCount(steps)} a second`,
    ),
    measured(
      'Steps without reasons from the same table by json-rules-engine',
      `${printCount(ofLibrary)} a second: ${printCount(steps / ofLibrary)} times slower; the same steps in ${printCount(prepared.length)} situations`,
    ),
  ];
}

function compareSteps(board: Board, person: (typeof PEOPLE)[number], others: readonly string[]) {
  const ours = chooseSteps(board, person).map(({ id }) => id);
  if (ours.join() !== others.join())
    throw new Error(`The two differ for ${JSON.stringify(person)}: ${ours} and ${others}`);
}

function rateOf(count: number, work: (index: number) => unknown): number {
  for (let index = 0; index < count / 10; index += 1) work(index);
  const start = performance.now();
  for (let index = 0; index < count; index += 1) work(index);
  return count / ((performance.now() - start) / 1000);
}

async function rateOfLibrary(work: (index: number) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < COUNT_OF_LIBRARY; index += 1) await work(index);
  return COUNT_OF_LIBRARY / ((performance.now() - start) / 1000);
}

function pick<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T;
}
