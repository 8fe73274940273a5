import type { StepId } from '../../lib/rules/steps';
import {
  addTick,
  decodeTicks,
  encodeTicks,
  isCurrent,
  NO_TICKS,
  removeTick,
  type Ticks,
} from '../../lib/ticks/ticks';
import { forgetLog, loadLog } from '../objection/follow-up-store.client';
import { forgetCopy, hasCopy } from '../offline/forget-copy.client';
import { today } from '../site/today.client';
import { ANSWERS_CHANGED } from './answer-form.client';
import { guideDay } from './link-changes.client';

const KEY = 'opt-out-atlas:ticks';

/** Keeps what was ticked off in this browser, from the first tick on, until it is forgotten. */
export class StepTicks extends HTMLElement {
  private ticks: Ticks = NO_TICKS;

  connectedCallback(): void {
    this.ticks = decodeTicks(load());
    this.show();
    document.addEventListener('change', (event) => this.onChange(event));
    document.addEventListener(ANSWERS_CHANGED, () => this.tell());
    addEventListener('storage', (event) => this.onOtherTab(event));
    this.button?.addEventListener('click', () => this.forget());
  }

  private get button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  private onChange({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.dataset.step) this.tick(target);
    else this.tell();
  }

  private tick(box: HTMLInputElement): void {
    const step = box.dataset.step as StepId;
    const revised = guideDay() || (box.dataset.revised ?? '');
    this.ticks = box.checked
      ? addTick(this.ticks, step, { revised, on: today() })
      : removeTick(this.ticks, step);
    this.reveal('.not-kept', !save(this.ticks));
    this.show();
  }

  /** Another tab has ticked or forgotten. */
  private onOtherTab({ key, newValue }: StorageEvent): void {
    if (key !== KEY && key !== null) return;
    this.ticks = decodeTicks(newValue);
    this.show();
  }

  private async forget(): Promise<void> {
    this.ticks = NO_TICKS;
    forgetAll();
    forgetLog();
    await forgetCopy();
    this.show();
    this.reveal('.forgotten', true);
  }

  private show(): void {
    for (const box of doneBoxes()) {
      const tick = this.ticks[box.dataset.step as StepId];
      const current = isCurrent(tick, box.dataset.revised ?? '');
      box.checked = current;
      const note = box.closest('.done')?.querySelector<HTMLElement>('.look-again');
      if (note) note.hidden = tick === undefined || current;
    }
    this.reveal('.forgotten', false);
    this.offerToForget();
    this.tell();
  }

  private async offerToForget(): Promise<void> {
    const { button } = this;
    if (!button) return;
    button.hidden = Object.keys(this.ticks).length === 0 && !loadLog();
    if (await hasCopy()) button.hidden = false;
  }

  /** Progress in words, over the steps that show. */
  private tell(): void {
    const boxes = doneBoxes().filter((box) => box.offsetParent !== null);
    const done = boxes.filter((box) => box.checked).length;
    const words = (this.dataset.progress ?? '')
      .replace('{done}', String(done))
      .replace('{all}', String(boxes.length));
    for (const progress of document.querySelectorAll<HTMLElement>('.progress')) {
      progress.textContent = words;
      progress.hidden = done === 0;
    }
  }

  private reveal(selector: string, shown: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !shown;
  }
}

function doneBoxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[data-step]')];
}

/** Storage can be blocked, full, or gone: then ticks last as long as the page. */
function load(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function save(ticks: Ticks): boolean {
  try {
    if (Object.keys(ticks).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, encodeTicks(ticks));
    return true;
  } catch {
    return false;
  }
}

function forgetAll(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
