import { sayFirstDay } from '../../lib/intl/first-day';
import { type ChangedStep, causesSince, changesSince, splitMarks } from '../../lib/link/changes';
import { type Day, FIRST_RECORDED } from '../../lib/rules/day';
import { STEP_IDS, type StepId } from '../../lib/rules/steps';

/** When the link was made that the reader came by, and the steps that its own answers show. */
export type MadeLink = readonly [on: Day | null, shownThen: readonly StepId[]];

export const NO_LINK: MadeLink = [null, []];

/** The steps that the answers show. */
export function shownSteps(): StepId[] {
  return STEP_IDS.filter((id) => isShown(document.getElementById(id)));
}

function isShown(element: HTMLElement | null): boolean {
  return !!element?.offsetParent;
}

function findBox(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-marks]');
}

/** The day that the page speaks for. */
export function guideDay(): Day {
  return findBox()?.dataset.on ?? '';
}

/** Says what changed since the day of a link; nothing where the page is no younger than it. */
export function tellChanges([on, shownThen]: MadeLink): void {
  const box = findBox();
  if (!box) return;
  box.hidden = true;
  if (!on || on >= guideDay()) return;
  box.hidden = false;
  const { marks = '', text = '', dates } = box.dataset;
  const changed = changesSince(on, splitMarks(marks), shownSteps(), shownThen);
  const count = changed.length + showWent(on, box);
  const day = sayFirstDay(
    new Date(on).toLocaleDateString(dates, { dateStyle: 'long', timeZone: 'UTC' }),
    dates ?? '',
  );
  const [said, truth, list] = box.children;
  said?.replaceChildren(text.replace('{day}', day).replace('{count}', `${count}`));
  truth?.toggleAttribute('hidden', on >= FIRST_RECORDED);
  list?.replaceChildren(...changed.map((each) => makeLine(each, box)));
}

function makeLine({ step, causes }: ChangedStep, box: HTMLElement): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${step}`;
  link.textContent = titleOf(step);
  line.append(link, inWords(causes, box));
  return line;
}

function inWords(causes: string, { dataset }: HTMLElement): string {
  const list = new Intl.ListFormat(document.documentElement.lang, { style: 'narrow' });
  return ` (${list.format([...causes].map((letter) => dataset[letter] ?? ''))})`;
}

/** A step that is called like its section has no heading of its own: the section's is before it. */
function titleOf(step: StepId): string {
  const element = document.getElementById(step);
  return (element?.querySelector('h3,h4') ?? element?.previousElementSibling)?.textContent ?? '';
}

/** How many of the steps that are gone the reader had. */
function showWent(on: Day, box: HTMLElement): number {
  const lines = [...box.querySelectorAll<HTMLElement>('[data-went]')];
  for (const line of lines) {
    const causes = causesSince(on, line.dataset.went);
    line.hidden = !causes;
    line.lastElementChild?.replaceChildren(inWords(causes, box));
  }
  return lines.filter(isShown).length;
}
