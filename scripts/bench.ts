import { join } from 'node:path';
import { loadLibrary } from '../lib/content/library';
import { buildChecklist } from '../lib/rules/checklist';
import { FIRST_RECORDED } from '../lib/rules/day';
import { FEATURES } from '../lib/rules/features';
import { PLACES } from '../lib/rules/places';

/** How many checklists the engine makes in a second on one core, over every place and answer. */
const COUNT = 1_000_000;
const { timeline } = loadLibrary(join(import.meta.dirname, '../content'));
const answers = [...Array(2 ** FEATURES.length).keys()].map((bits) =>
  FEATURES.filter((_, index) => (bits >> index) & 1),
);

function situationOf(index: number) {
  return {
    place: PLACES[index % PLACES.length] ?? 'DE',
    uses: answers[index % answers.length] ?? [],
    answered: true,
    am: [],
    on: FIRST_RECORDED,
    known: FIRST_RECORDED,
  } as const;
}

function run(count: number): number {
  let steps = 0;
  for (let index = 0; index < count; index += 1)
    steps += buildChecklist(timeline, situationOf(index)).steps.length;
  return steps;
}

run(COUNT / 10);
const start = performance.now();
const steps = run(COUNT);
const seconds = (performance.now() - start) / 1000;
console.log(
  `${Math.round(COUNT / seconds).toLocaleString('en')} checklists a second (${steps.toLocaleString('en')} steps in ${seconds.toFixed(2)} s)`,
);
