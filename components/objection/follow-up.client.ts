import type { Law } from '../../lib/content/law';
import { sayFirstDay } from '../../lib/intl/first-day';
import { withoutIsolates } from '../../lib/intl/isolate';
import { type ReplyDue, replyDue } from '../../lib/log/deadline';
import { textsOfLog } from '../../lib/log/draft-texts';
import type { FileFault } from '../../lib/log/file';
import {
  type DayFault,
  dayOf,
  decodeLog,
  type Entry,
  encodeLog,
  enterDay,
  findFault,
  type Log,
  removeDay,
} from '../../lib/log/log';
import { draftsFor, type NextStep, nextStep } from '../../lib/log/next-step';
import type { Day } from '../../lib/rules/day';
import { today } from '../site/today.client';
import type { FollowUpDraft } from './follow-up-draft.client';
import { downloadDueDay, downloadLog, readPicked } from './follow-up-files.client';
import { forgetLog, LOG_KEY, loadLog, saveLog } from './follow-up-store.client';
import type { ObjectionLetter } from './objection-letter.client';

/** Keeps the days of an objection in this browser, from the first one on, and says what is next. */
export class ObjectionLog extends HTMLElement {
  private log!: Log;
  private reply: Law['reply'] = null;
  /** A log that was read in and waits for the reader's word. */
  private waiting: Log | null = null;

  connectedCallback(): void {
    this.reply = JSON.parse(this.dataset.reply ?? 'null') as Law['reply'];
    for (const part of this.querySelectorAll<HTMLElement>('.kept, .next, .take-along, .log input'))
      part.hidden = false;
    this.toggleAttribute('data-live', true);
    this.listen();
    this.take(decodeLog(loadLog()));
    if (this.place === '' && !this.isOther) this.choosePlace();
  }

  private listen(): void {
    this.child('.log').addEventListener('change', ({ target }) => this.onDay(target));
    this.child('.log').addEventListener('focusout', ({ target }) => this.onLeave(target));
    this.child('.calendar').addEventListener('click', () => this.downloadDueDay());
    this.child('.export').addEventListener('click', () => downloadLog(this.log));
    this.child('#log-import').addEventListener('change', () => this.pick());
    this.child('.confirm').addEventListener('click', () => this.answer(this.waiting));
    this.child('.cancel').addEventListener('click', () => this.answer(null));
    this.child('.forget button').addEventListener('click', () => this.forget());
    this.placeField.addEventListener('change', () => this.onPlace());
    this.composer.addEventListener('input', () => this.show());
    addEventListener('storage', (event) => this.onOtherTab(event));
  }

  private child<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`objection-log has no ${selector}`);
    return element;
  }

  private get fields(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-entry]')];
  }

  private get composer(): ObjectionLetter {
    const composer = document.querySelector<ObjectionLetter>('objection-letter');
    if (!composer) throw new Error('objection-log has no objection-letter beside it');
    return composer;
  }

  private get placeField(): HTMLSelectElement {
    const field = this.composer.querySelector<HTMLSelectElement>('#objection-place');
    if (!field) throw new Error('objection-log has no #objection-place');
    return field;
  }

  /** A log from elsewhere: the storage, another tab, a file. */
  private take(log: Log | null): void {
    this.log = log ?? { law: this.dataset.law ?? '', place: this.place, entries: [] };
    for (const field of this.fields) {
      field.max = today();
      field.value = dayOf(this.log, field.dataset.entry as Entry) ?? '';
      this.tellFault(field, null);
    }
    this.show();
  }

  /** A log of another law stays as it is: that law's page is where it goes on. */
  private get isOther(): boolean {
    return this.log.law !== this.dataset.law;
  }

  private get place(): string {
    return this.placeField.value.toUpperCase();
  }

  /** The place of the log, where this law applies to it. */
  private choosePlace(): void {
    const field = this.placeField;
    const value = this.log.place.toLowerCase();
    if (![...field.options].some((option) => option.value === value)) return;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private get due(): ReplyDue | null {
    const sent = dayOf(this.log, 'form-sent');
    return sent && this.reply ? replyDue(sent, this.reply) : null;
  }

  private onPlace(): void {
    if (this.log.entries.length > 0 && !this.isOther) this.change(this.log);
  }

  private onDay(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const fault = this.check(target);
    // A year is typed digit by digit: until the field is left, a part of it is no mistake.
    if (fault)
      this.tellFault(target, fault === 'too-early' || fault === 'impossible' ? null : fault);
    else this.enter(target);
  }

  private onLeave(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement) this.tellFault(target, this.check(target));
  }

  private check({ value, validity, dataset }: HTMLInputElement): DayFault | null {
    if (validity.badInput) return 'impossible';
    return value === ''
      ? null
      : findFault(this.log, { what: dataset.entry as Entry, on: value }, today());
  }

  /** A day that is right can put right what was out of order before. */
  private enter(field: HTMLInputElement): void {
    const what = field.dataset.entry as Entry;
    this.tellFault(field, null);
    this.change(field.value ? enterDay(this.log, what, field.value) : removeDay(this.log, what));
    for (const other of this.fields)
      if (other.hasAttribute('aria-invalid') && !this.check(other)) this.enter(other);
  }

  private tellFault(field: HTMLInputElement, fault: DayFault | null): void {
    if (fault) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
    this.child(`#${field.id}-fault`).textContent = fault ? this.say(`day-fault-${fault}`) : '';
  }

  private change(log: Log): void {
    this.log = { ...log, place: this.place };
    this.child('.forgotten').textContent = '';
    this.keep();
    this.show();
  }

  private keep(): void {
    const isEmpty = this.log.entries.length === 0;
    if (isEmpty) forgetLog();
    this.child('.not-kept').hidden = isEmpty || saveLog(encodeLog(this.log));
  }

  private onOtherTab({ key, newValue }: StorageEvent): void {
    if (key === LOG_KEY || key === null) this.take(decodeLog(newValue));
  }

  private forget(): void {
    forgetLog();
    this.take(null);
    this.child('.not-kept').hidden = true;
    this.child('.forgotten').textContent = this.say('forgotten');
    this.fields[0]?.focus();
  }

  private async pick(): Promise<void> {
    const field = this.child<HTMLInputElement>('#log-import');
    const [file] = field.files ?? [];
    if (!file) return;
    const read = await readPicked(file, today());
    field.value = '';
    if (read.kind !== 'ok') this.refuse(read.kind);
    else if (read.log.law !== this.dataset.law) this.refuse('other-law');
    else this.offer(read.log);
  }

  private refuse(fault: FileFault | 'other-law'): void {
    this.ask(null, this.say(`file-fault-${fault}`));
  }

  /** Where something is kept already, the reader decides. */
  private offer(log: Log): void {
    const old = this.log.entries.length;
    if (old === 0) this.accept(log);
    else this.ask(log, this.say('replace', { old: String(old), new: String(log.entries.length) }));
  }

  private ask(log: Log | null, text: string): void {
    this.waiting = log;
    this.child('.question').hidden = log === null;
    this.child('.take-along .told').textContent = text;
  }

  private answer(log: Log | null): void {
    if (log) this.accept(log);
    else this.ask(null, this.say('left'));
    this.child('#log-import').focus();
  }

  private accept(log: Log): void {
    this.take(log);
    this.choosePlace();
    this.keep();
    this.ask(null, this.say('imported'));
  }

  private show(): void {
    const isEmpty = this.log.entries.length === 0;
    this.child('.other-law').hidden = !this.isOther;
    this.child('.work').hidden = this.isOther;
    this.child('.forget').hidden = isEmpty;
    if (this.isOther) {
      this.child<HTMLAnchorElement>('.other-law a').href = `../${this.log.law}/`;
      return;
    }
    this.child('.export').hidden = isEmpty;
    this.showOnPaper();
    this.showNext();
  }

  private showOnPaper(): void {
    for (const field of this.fields) {
      const on = dayOf(this.log, field.dataset.entry as Entry);
      const line = field.parentElement?.querySelector('.pen');
      if (line) line.textContent = on ? this.inWords(on) : '';
    }
  }

  private showNext(): void {
    const step = nextStep(this.log, this.reply, today());
    const text = this.tell(step);
    const said = this.child('.next [role="status"]');
    if (said.textContent !== text) said.textContent = text;
    this.child('.calendar').hidden = step !== 'waiting';
    this.showDrafts(step);
  }

  /** Where the person stands, and what could still move the day. */
  private tell(step: NextStep): string {
    const { due } = this;
    const isReminded = step === 'no-period' && dayOf(this.log, 'reminder-sent') !== null;
    const counts = due !== null && (step === 'waiting' || step === 'due-passed');
    const latest = counts ? due.latestWithExtension : null;
    return [
      this.say(`next-${step}${isReminded ? '-reminded' : ''}`, {
        due: due ? this.inWords(due.day) : '',
      }),
      ...(latest && latest >= today()
        ? [this.say(`latest-${step}`, { latest: this.inWords(latest) })]
        : []),
      ...(counts && !due.exact ? [this.say('holidays')] : []),
      ...(step === 'due-passed' ? [this.say('drafts')] : []),
    ].join(this.say('between'));
  }

  /** Offered only while there is such a day. */
  private downloadDueDay(): void {
    const { due } = this;
    const sent = dayOf(this.log, 'form-sent');
    if (!due || !sent) return;
    const days = { sent: this.inWords(sent), due: this.inWords(due.day) };
    const notes = due.exact ? [] : [this.say('holidays')];
    downloadDueDay({
      day: due.day,
      made: today(),
      summary: this.say('due'),
      description: withoutIsolates([this.say('due-why', days), ...notes].join(this.say('between'))),
    });
  }

  private showDrafts(step: NextStep): void {
    const { composer } = this;
    const offered = draftsFor(this.log, step);
    const texts = textsOfLog(this.log, this.reply, today(), {
      day: (day) => this.inWords(day),
      refused: (on) => this.say('refused', { on }),
    });
    const authority = this.placeField.selectedOptions[0]?.dataset.authorityName ?? '';
    this.child('.no-place').hidden = this.place !== '';
    for (const draft of this.querySelectorAll<FollowUpDraft>('follow-up-draft')) {
      draft.fill(composer, texts, authority);
      draft.offer(offered.some((each) => each === draft.dataset.draft));
    }
  }

  private inWords(day: Day): string {
    const format = new Intl.DateTimeFormat(this.composer.sheet.form, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    return sayFirstDay(format.format(new Date(`${day}T00:00:00Z`)), this.composer.sheet.form);
  }

  private say(name: string, values: Readonly<Record<string, string>> = {}): string {
    const words = this.getAttribute(`data-${name}`) ?? '';
    return words.replace(/\{(\w+)\}/g, (slot, key: string) => values[key] ?? slot);
  }
}
