import { composeLetter, letterText } from '../../lib/letters/compose';
import type { Letter } from '../../lib/letters/letter';
import type { SlotTexts } from '../../lib/letters/slots';
import { copyText } from '../site/copy-text.client';
import type { ObjectionLetter } from './objection-letter.client';

/** A text for later: composed from the answers and the log until the reader changes it. */
export class FollowUpDraft extends HTMLElement {
  private filled = '';

  connectedCallback(): void {
    this.hidden = true;
    this.filled = this.field.value;
    this.child('.copy').hidden = false;
    this.child('.copy').addEventListener('click', () => this.copy());
  }

  /** What is offered now stands open; what is not is out of the way. */
  offer(isOffered: boolean): void {
    if (isOffered && this.hidden) this.child<HTMLDetailsElement>('details').open = true;
    this.hidden = !isOffered;
  }

  fill(composer: ObjectionLetter, ofLog: SlotTexts, authority: string): void {
    const { law, gaps } = composer.sheet;
    const letter = JSON.parse(this.dataset.letter ?? '') as Letter;
    const texts = { ...composer.readTexts(), ...ofLog, authority };
    const composed = composeLetter(letter, law, composer.readChoices(), texts, gaps);
    this.child('.subject').textContent = (this.dataset.subject ?? '').replace(
      '{subject}',
      () => composed.subject,
    );
    if (this.field.value !== this.filled) return;
    this.filled = letterText(composed);
    this.field.value = this.filled;
    this.child('.told').textContent = '';
  }

  private get field(): HTMLTextAreaElement {
    return this.child<HTMLTextAreaElement>('textarea');
  }

  private async copy(): Promise<void> {
    const done = await copyText(this.field.value);
    this.child('.told').textContent =
      (done ? this.dataset.copied : this.dataset.copyYourself) ?? '';
    if (done) return;
    this.field.focus();
    this.field.select();
  }

  private child<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`follow-up-draft has no ${selector}`);
    return element;
  }
}
