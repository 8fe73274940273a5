import type { Library, PolicyChange } from '../content/library';
import { dayBefore } from '../evidence/calendar';
import { compareForEveryone, EVERYONE } from '../history/everyone';
import { passagesIn } from '../history/passages';
import type { Words } from '../i18n/words';
import { CAUSES, type CauseLetters, type CauseName, type Mark, type Marks } from '../link/changes';
import { buildChecklist, type Checklist } from '../rules/checklist';
import type { StepChange } from '../rules/compare';
import { type Day, FIRST_DAY, FIRST_RECORDED } from '../rules/day';
import type { Feature } from '../rules/features';
import type { Effect } from '../rules/fold';
import { type Place, regionOf } from '../rules/places';
import type { Region } from '../rules/regions';
import { RULES } from '../rules/rules';
import { STEP_IDS, type StepId } from '../rules/steps';
import { describeChecklist, type Guide } from './describe';

/** A step that was there on some earlier day and is there for nobody now. */
export interface WentStep {
  readonly step: StepId;
  /** As it was called last. */
  readonly title: string;
  /** For people who use any of these; `null` for everybody. */
  readonly features: readonly Feature[] | null;
  readonly marks: readonly Mark[];
}

/** What a page must know to say what changed since a link was made or a step was ticked off. */
export interface StepChanges {
  /** Of the steps on the page; one that never changed has none. */
  readonly marks: Marks;
  readonly went: readonly WentStep[];
}

interface Page {
  readonly place: Place;
  /** The day that the page speaks for. */
  readonly on: Day;
  readonly library: Library;
}

export function makeStepChanges(
  place: Place,
  on: Day,
  library: Library,
  words: Words,
): StepChanges {
  const page = { place, on, library };
  const here = EVERYONE.flatMap((_, index) => stepsOf(checklistOf(index, on, page)));
  const marked = STEP_IDS.flatMap((step) => {
    const marks = marksOf(page)[step];
    return marks ? [{ step, marks }] : [];
  });
  return {
    marks: Object.fromEntries(
      marked.filter(({ step }) => here.includes(step)).map(({ step, marks }) => [step, marks]),
    ),
    went: marked
      .filter(({ step }) => !here.includes(step))
      .map(({ step, marks }) => ({
        step,
        title: lastTitle(step, marks, page, words),
        features: RULES[step].features ?? null,
        marks,
      })),
  };
}

/** The same guide, whose steps ask to be looked at again from the day of their last change on. */
export function withLastChanges(guide: Guide, { marks }: StepChanges): Guide {
  return {
    ...guide,
    steps: guide.steps.map((step) => {
      const changed = marks[step.id]?.at(-1)?.before ?? step.guide.revised;
      const revised = changed > step.guide.revised ? changed : step.guide.revised;
      return { ...step, guide: { ...step.guide, revised } };
    }),
  };
}

/** What one of `EVERYONE` was told on a day, or, before the guide began, what was true on it. */
function checklistOf(index: number, then: Day, { place, on, library }: Page): Checklist {
  const known = then < FIRST_RECORDED ? on : then;
  const person = EVERYONE[index] ?? EVERYONE[0];
  return buildChecklist(library.timeline, { place, ...person, on: then, known });
}

function stepsOf({ steps }: Checklist): StepId[] {
  return steps.map(({ id }) => id);
}

function lastTitle(step: StepId, marks: readonly Mark[], page: Page, words: Words): string {
  const then = dayBefore(marks.at(-1)?.before ?? page.on);
  const described = EVERYONE.flatMap(
    (_, index) => describeChecklist(checklistOf(index, then, page), page.library, words).steps,
  );
  return described.find(({ id }) => id === step)?.title ?? step;
}

const remembered = new WeakMap<Library, Map<string, Marks>>();

/** Places of a region have the same marks: they are made once. */
function marksOf(page: Page): Marks {
  const region = regionOf(page.place);
  const made = remembered.get(page.library) ?? new Map<string, Marks>();
  remembered.set(page.library, made);
  const key = `${region} ${page.on}`;
  const marks = made.get(key) ?? makeMarks(region, page);
  made.set(key, marks);
  return marks;
}

/** A time in which a link, whenever made, has the same changes behind it. */
interface Span {
  readonly from: Day;
  /** The day after the last one. */
  readonly to: Day;
  readonly causes: Readonly<Partial<Record<StepId, CauseLetters>>>;
}

function makeMarks(region: Region, page: Page): Marks {
  const days = boundariesOf(region, page);
  const spans = days.flatMap((from, index): Span[] => {
    const to = days[index + 1];
    return to ? [{ from, to, causes: causesFrom(from, page) }] : [];
  });
  return Object.fromEntries(
    STEP_IDS.flatMap((step) => {
      const marks = marksIn(spans, step);
      return marks.length > 0 ? [[step, marks]] : [];
    }),
  );
}

/** Days on which what a link meets can become something else: in the world, or in our words. */
function boundariesOf(region: Region, { on, library }: Page): Day[] {
  const effects = Object.values(library.timeline[region]).flat();
  const days = [
    FIRST_DAY,
    FIRST_RECORDED,
    ...effects.flatMap(({ announced, effective, recorded }) => [announced, effective, recorded]),
    ...Object.values(library.guides).map(({ revised }) => revised),
  ];
  return [...new Set(days.filter((day) => day >= FIRST_DAY && day <= on))].toSorted();
}

function causesFrom(from: Day, { place, on, library }: Page): Span['causes'] {
  const days = [
    { on: from, known: from },
    { on, known: on },
  ] as const;
  const found = compareForEveryone(library.timeline, place, days, passagesIn(library));
  return Object.fromEntries(
    STEP_IDS.map((step) => {
      const change = found.find((each) => each.step === step);
      const isRevised = from >= FIRST_RECORDED && from < library.guides[step].revised;
      const names = [
        ...(change ? causeNames(change, library) : []),
        ...(isRevised ? (['corrected'] as const) : []),
      ];
      return [step, lettersOf(names)];
    }),
  );
}

/** Our own corrections; for the rest, who acted. */
function causeNames({ causes }: StepChange, library: Library): CauseName[] {
  return causes.flatMap(({ label, effects }) =>
    label === 'we-corrected' ? ['corrected'] : effects.map((effect) => causeOf(effect, library)),
  );
}

/** What an authority said is the authority's doing, also where it told of a change by LinkedIn. */
function causeOf({ topic, change }: Effect, { changes }: Library): CauseName {
  const by = changes.find(({ id }) => id === change)?.by ?? 'guide';
  return topic === 'regulator' ? 'regulator' : CAUSE_OF_ACTOR[by];
}

/** What `guide` wrote down, nobody did on that day. */
const CAUSE_OF_ACTOR: Readonly<Record<PolicyChange['by'], CauseName>> = {
  linkedin: 'linkedin',
  regulator: 'regulator',
  court: 'others',
  'consumer-group': 'others',
  press: 'others',
  guide: 'found',
};

function lettersOf(names: readonly CauseName[]): CauseLetters {
  return CAUSES.filter((name) => names.includes(name))
    .map((name) => name.charAt(0))
    .join('');
}

/** Neighbours that say the same are one; nothing is said of the time since the last change. */
function marksIn(spans: readonly Span[], step: StepId): Mark[] {
  const marks: Mark[] = [];
  for (const {
    to,
    causes: { [step]: causes = '' },
  } of spans) {
    if (marks.at(-1)?.causes === causes) marks.pop();
    marks.push({ before: to, causes });
  }
  return marks.at(-1)?.causes === '' ? marks.slice(0, -1) : marks;
}
