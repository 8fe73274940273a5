/**
 * Asks everything that can be asked, and looks for what must never be answered: every place for its
 * inputs, and every region, boundary day, set of features and circumstances, in what held and in
 * what was known.
 */
import { join } from 'node:path';
import { loadLibrary } from '../lib/content/library';
import { CHECKLIST_FAULTS, findFaults, fingerprintOf } from '../lib/proof/checklists';
import { EVIDENCE_FAULTS, type Moment } from '../lib/proof/evidence';
import { printCount } from '../lib/proof/figures';
import { findIdle, noteFinding, noteProse, noteSteps, nothingTold } from '../lib/proof/idle';
import { RIGHTS_FAULTS } from '../lib/proof/rights';
import {
  ANSWERS,
  daysAround,
  everyDayUntil,
  namedDays,
  PEOPLE,
  recordedDays,
} from '../lib/proof/space';
import { type Board, chooseSteps, makeBoard } from '../lib/rules/checklist';
import type { Day } from '../lib/rules/day';
import { foldTimeline } from '../lib/rules/fold';
import { PLACES, regionOf } from '../lib/rules/places';
import { REGIONS, type Region } from '../lib/rules/regions';
import { findStanding } from '../lib/rules/rights';
import { settle } from '../lib/rules/situation';
import { conclude } from './proof/conclude';
import { readOptions } from './proof/options';

const SHOWN = 20;
const { write } = readOptions({ write: { type: 'boolean', default: false } });
/** Frozen: whoever changes what they are given crashes. */
const library = loadLibrary(join(import.meta.dirname, '../content'));
const { guides, jurisdictions } = library;
const timeline = freeze(library.timeline);
const effects = [...library.effects.values()];
const told = nothingTold();

const figures = [
  provePlaces(),
  proveAnswers(),
  ...proveChecklists(),
  proveDays(),
  proveRights(),
  proveUse(),
];
const { user, system } = process.cpuUsage();
const time = `It took ${((user + system) / 1e6).toFixed(0)} seconds of processor time.`;
await conclude({ name: 'prove', figures, notes: [time] }, write);

/** Each place has a region, and each region a place. */
function provePlaces() {
  const rows = new Set(PLACES.map(regionOf));
  const faults = REGIONS.filter((region) => !rows.has(region)).map(
    (each) => `${each} has no place`,
  );
  return figure(
    'Places, each in one region',
    faults,
    `${PLACES.length} places, ${rows.size} regions`,
  );
}

/** What a person says twice, or in another order, is the same. */
function proveAnswers() {
  const faults = ANSWERS.filter(({ uses, am }) => {
    const again = settle({ uses: [...uses, ...uses].reverse(), am: [...am, ...am].reverse() });
    return JSON.stringify(again) !== JSON.stringify(settle({ uses, am }));
  }).map((answers) => `other when said twice: ${JSON.stringify(answers)}`);
  return figure('Answers, in any order and number', faults, `${printCount(ANSWERS.length)} sets`);
}

/** Boards with the same entries give the same checklists: each of these is looked at once. */
function proveChecklists() {
  const boards = new Map<string, readonly number[]>();
  const [ofPeople, ofFacts]: [string[], string[]] = [[], []];
  let [moments, reasons] = [0, 0];
  for (const moment of everyMoment()) {
    const board = makeBoard(foldTimeline(timeline, moment.region, moment.on, moment.known));
    const entries = JSON.stringify(board.entries);
    const prints = boards.get(entries);
    if (prints) ofPeople.push(...findOthers(board, moment, prints));
    else boards.set(entries, proveBoard(board, moment, ofPeople));
    ofFacts.push(...findEvidenceFaults(board, moment));
    noteProse(told, board, guides);
    moments += 1;
    reasons += board.entries.reduce((sum, { step }) => sum + step.because.length, 0);
  }
  const count = `${printCount(moments * PEOPLE.length)} checklists of ${printCount(PEOPLE.length)} people, ${printCount(boards.size * PEOPLE.length)} of them different`;
  return [
    figure('Checklists, for each region, day, day of the record and person', ofPeople, count),
    figure('Reasons, with the facts they rest on', ofFacts, `${printCount(reasons)} reasons`),
  ];
}

function proveBoard(board: Board, moment: Moment, faults: string[]): number[] {
  return PEOPLE.map((person) => {
    const steps = chooseSteps(board, person);
    for (const fault of findFaults(CHECKLIST_FAULTS, { board, person, steps }))
      faults.push(`${describe(moment)}, ${JSON.stringify(person)}: ${fault}`);
    noteSteps(told, steps);
    return fingerprintOf(steps);
  });
}

function findOthers(board: Board, moment: Moment, prints: readonly number[]): string[] {
  return PEOPLE.filter(
    (person, index) => fingerprintOf(chooseSteps(board, person)) !== prints[index],
  ).map(
    (person) => `${describe(moment)}, ${JSON.stringify(person)}: is not what the board gave before`,
  );
}

function* everyMoment(): Generator<Moment> {
  for (const region of REGIONS)
    for (const on of daysAround(namedDays(effects)))
      for (const known of recordedDays(effects)) yield { region, on, known };
}

function findEvidenceFaults({ entries, holds: { status } }: Board, moment: Moment): string[] {
  return entries.flatMap(({ step }) =>
    step.because.flatMap((reason) =>
      findFaults(EVIDENCE_FAULTS, { reason, moment, status, effects }).map(
        (fault) => `${step.id} ${reason.id} ${fault}`,
      ),
    ),
  );
}

/** A guide changes on the days that facts name, and on no other. */
function proveDays() {
  const named = new Set(namedDays(effects));
  const days = everyDayUntil([...named]);
  const faults = REGIONS.flatMap((region) =>
    changesOf(region, days)
      .filter((day) => !named.has(day))
      .map((day) => `${region} changes on ${day}, which no fact names`),
  );
  return figure('Days, each beside the day before', faults, `${days.length} days of each region`);
}

function changesOf(region: Region, days: readonly Day[]): Day[] {
  const known = recordedDays(effects).at(-1) ?? '';
  const rows = days.map((on) => JSON.stringify(foldTimeline(timeline, region, on, known)));
  return days.filter((_, index) => index > 0 && rows[index] !== rows[index - 1]);
}

function proveRights() {
  const days = daysAround(
    jurisdictions.flatMap(({ from, announced }) => [from, announced]).filter((day) => day !== null),
  );
  const faults: string[] = [];
  const rows = new Set<string>();
  let count = 0;
  for (const place of PLACES)
    for (const on of days)
      for (const known of recordedDays(jurisdictions)) {
        const standing = findStanding(jurisdictions, place, on, known);
        const looked = { place, on, known, standing, findings: jurisdictions };
        for (const fault of findFaults(RIGHTS_FAULTS, looked))
          faults.push(`${place} on ${on}, known ${known}: ${fault}`);
        noteFinding(told, standing.now);
        rows.add([regionOf(place), standing.now.law, standing.now.authority].join());
        count += 1;
      }
  return figure(
    'Rights, for each place, day and day of the record',
    faults,
    `${printCount(count)} answers, ${rows.size} different sets of region, law and authority`,
  );
}

/** Nothing is written for nobody. */
function proveUse() {
  const { laws, authorities, rightWords } = library;
  const all = [told.reasons, effects, laws, authorities, rightWords];
  const [reasons, facts, ...rest] = all.map((each) => ('size' in each ? each.size : each.length));
  const counts = `${reasons} reasons, ${facts} facts, ${rest[0]} laws, ${rest[1]} authorities, ${rest[2]} explanations`;
  const idle = findIdle(told, library).map((each) => `nobody is ever told ${each}`);
  return figure('What somebody, somewhere, on some day is told', idle, counts);
}

function figure(what: string, faults: readonly string[], looked: string) {
  for (const fault of faults.slice(0, SHOWN)) console.error(fault);
  const found = `${looked}: ${printCount(faults.length)} faults`;
  return { what, bound: '0 faults', figure: found, isWithinBound: faults.length === 0 };
}

function describe({ region, on, known }: Moment): string {
  return `${region} on ${on}, known ${known}`;
}

function freeze<T extends object>(value: T): T {
  for (const each of Object.values(value)) if (typeof each === 'object' && each) freeze(each);
  return Object.freeze(value);
}
