import { type Fault, faultOf } from '../../lib/offline/fault';
import { nameDay } from '../../lib/offline/notice';
import { today } from '../site/today.client';
import { type Copy, newestCopy, saveCopy } from './copies.client';
import { findRegistration, forgetCopy, hasCopy } from './forget-copy.client';
import { registerWorker } from './register-worker.client';
import { FOLDER } from './site-folder.client';

type Told = Fault | 'choose' | 'keeping' | 'done' | 'removed' | 'not-removed';

/** Keeps the guide for a place in this browser, says what is kept, and removes it. */
export class OfflineCopy extends HTMLElement {
  connectedCallback(): void {
    this.reveal('.without-script', false);
    if (!isOffered()) {
      this.reveal('.unavailable', true);
      return;
    }
    this.reveal('.keep', true);
    this.reveal('.elsewhere', location.pathname !== this.dataset.path);
    this.choosePlace();
    addEventListener('hashchange', () => this.choosePlace());
    this.child('.keep button').addEventListener('click', () => this.keep());
    this.child('.kept button').addEventListener('click', () => this.forget());
    this.show();
  }

  private get select(): HTMLSelectElement {
    return this.child<HTMLSelectElement>('select');
  }

  private child<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`offline-copy has no ${selector}`);
    return element;
  }

  private reveal(selector: string, shown: boolean): void {
    this.child(selector).hidden = !shown;
  }

  /** `#place=gb`, as the guide hands it over. What is no place in the list chooses none. */
  private choosePlace(): void {
    const slug = new URLSearchParams(location.hash.slice(1)).get('place') ?? '';
    const isPlace = [...this.select.options].some(({ value }) => value === slug);
    if (isPlace) this.select.value = slug;
  }

  private async keep(): Promise<void> {
    const slug = this.select.value;
    if (slug === '') return this.tell('choose');
    this.tell('keeping');
    await this.work(async () => {
      const fault = await keep(`${this.dataset.home}${slug}/`);
      if (fault && !(await newestCopyOrNone())) await forgetCopy();
      return fault ?? 'done';
    });
  }

  private async forget(): Promise<void> {
    await this.work(async () => {
      await forgetCopy();
      return (await hasCopy()) ? 'not-removed' : 'removed';
    });
    this.select.focus();
  }

  /** One thing at a time, and then what came of it. */
  private async work(task: () => Promise<Told>): Promise<void> {
    this.setBusy(true);
    const outcome = await task();
    this.setBusy(false);
    await this.show();
    this.tell(outcome);
  }

  private setBusy(isBusy: boolean): void {
    for (const button of this.querySelectorAll('button')) button.disabled = isBusy;
  }

  private tell(what: Told): void {
    this.child('.told').textContent = this.getAttribute(`data-${what}`);
  }

  private async show(): Promise<void> {
    const copy = await newestCopyOrNone();
    this.reveal('.kept', copy !== null || (await hasCopy()));
    this.child('.kept ul').replaceChildren(
      ...(copy?.places.map((place) => this.item(place)) ?? []),
    );
    this.child('.kept .day').textContent = copy ? this.dayOf(copy) : '';
  }

  private item(place: string): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const slug = /([^/]+)\/$/.exec(place)?.[1];
    const option = [...this.select.options].find(({ value }) => value === slug);
    link.href = place;
    link.textContent = option?.text ?? place;
    item.append(link);
    return item;
  }

  private dayOf({ day }: Copy): string {
    const { saved = '', dates } = this.dataset;
    return saved.replace('{day}', () => nameDay(day, dates ?? ''));
  }
}

/** Where there is no https, or in some private windows, browsers do not have these. */
function isOffered(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window && 'locks' in navigator;
}

async function keep(place: string): Promise<Fault | null> {
  try {
    await registerWorker();
  } catch {
    return 'refused';
  }
  try {
    await saveCopy(FOLDER, today(), (kept) => [...new Set([...kept, place])]);
  } catch (error) {
    return faultOf(error);
  }
  if (await findRegistration()) return null;
  // The operator has switched it off: the worker that is there takes itself away.
  await forgetCopy();
  return 'refused';
}

async function newestCopyOrNone(): Promise<Copy | null> {
  try {
    return await newestCopy(FOLDER);
  } catch {
    return null;
  }
}
