import { sayFirstDay } from '../../lib/intl/first-day';
import { type Choices, KINDS, PERSONS, REASONS } from '../../lib/letters/choices';
import { composeLetter, letterText } from '../../lib/letters/compose';
import { mailDraft } from '../../lib/letters/mail-draft';
import { parsePreset } from '../../lib/letters/preset';
import type { LetterSheet } from '../../lib/letters/sheet';
import type { SlotTexts } from '../../lib/letters/slots';
import { FEATURES } from '../../lib/rules/features';
import { copyText } from '../site/copy-text.client';
import { believedToday } from '../site/today.client';

/**
 * The letter, composed from the answers. Once the reader has changed it by hand, answers leave it
 * alone until they ask. Nothing is kept and nothing goes out.
 */
export class ObjectionLetter extends HTMLElement {
  sheet!: LetterSheet;
  private isEdited = false;

  connectedCallback(): void {
    this.sheet = JSON.parse(this.dataset.letter ?? '') as LetterSheet;
    for (const part of this.querySelectorAll<HTMLElement>('.with-script')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('.without-script')) part.hidden = true;
    this.toggleAttribute('data-composed', true);
    this.listen();
    this.takePreset();
    this.compose();
  }

  private listen(): void {
    addEventListener('hashchange', () => this.takePreset());
    this.child('.choices').addEventListener('input', () => this.onAnswer());
    this.field.addEventListener('input', () => this.onEdit());
    this.child('.again').addEventListener('click', () => this.composeAgain());
    this.child('.copy').addEventListener('click', () => this.copy());
  }

  private get field(): HTMLTextAreaElement {
    return this.child<HTMLTextAreaElement>('#objection-text');
  }

  private get place(): HTMLSelectElement {
    return this.child<HTMLSelectElement>('#objection-place');
  }

  private child<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`objection-letter has no ${selector}`);
    return element;
  }

  /** What a link to this page says about the person. Their guide makes such links. */
  private takePreset(): void {
    const places = [...this.place.options].map(({ value }) => value);
    const preset = parsePreset(location.hash.slice(1), places);
    if (!preset) return;
    if (preset.place) this.place.value = preset.place;
    for (const feature of FEATURES)
      this.box(`uses-${feature}`).checked = preset.uses.includes(feature);
    if (preset.uses.length > 0) this.child('details.uses').setAttribute('open', '');
    this.box(`person-${preset.person}`).checked = true;
    this.place.dispatchEvent(new Event('input', { bubbles: true }));
    this.place.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private onAnswer(): void {
    this.child('.no-kind').hidden = this.readChoices().covers.length > 0;
    if (this.isEdited) this.child('.edited').hidden = false;
    else this.compose();
  }

  private onEdit(): void {
    this.isEdited = true;
    this.follow();
  }

  private composeAgain(): void {
    this.isEdited = false;
    this.child('.edited').hidden = true;
    this.compose();
    this.field.focus();
  }

  private compose(): void {
    const { letter, law, gaps } = this.sheet;
    const composed = composeLetter(letter, law, this.readChoices(), this.readTexts(), gaps);
    this.field.value = letterText(composed);
    this.follow();
  }

  readChoices(): Choices {
    const isErasing = this.querySelector<HTMLInputElement>('#objection-erasure')?.checked;
    return {
      covers: KINDS.filter((kind) => this.box(`kind-${kind}`).checked),
      person: PERSONS.find((person) => this.box(`person-${person}`).checked) ?? 'member',
      wants: [
        ...(this.querySelector('.reasons') ? (['reason'] as const) : []),
        ...(isErasing ? (['erasure'] as const) : []),
      ],
    };
  }

  readTexts(): SlotTexts {
    const { dataset } = this.place.selectedOptions[0] ?? {};
    return {
      ...this.sheet.texts,
      ...(dataset?.in && { place: dataset.in }),
      ...(dataset?.controller && { controller: dataset.controller }),
      name: this.input('name').value,
      email: this.input('email').value,
      profile: this.input('profile').value,
      uses: this.readUses(),
      reason: this.readReason(),
      today: this.readToday(),
    };
  }

  /** A clock that cannot be right leaves a gap. */
  private readToday(): string {
    const { form, checked } = this.sheet;
    if (!believedToday(checked)) return '';
    return sayFirstDay(
      new Intl.DateTimeFormat(form, { dateStyle: 'long' }).format(new Date()),
      form,
    );
  }

  /** A person without an account uses none of it. */
  private readUses(): string {
    if (this.readChoices().person === 'non-member') return '';
    const used = FEATURES.filter((feature) => this.box(`uses-${feature}`).checked);
    const list = new Intl.ListFormat(this.sheet.form, { type: 'conjunction' });
    return list.format(used.map((feature) => this.sheet.uses[feature]));
  }

  private readReason(): string {
    if (!this.querySelector('.reasons')) return '';
    const chosen = REASONS.find((reason) => this.box(`reason-${reason}`).checked);
    return chosen ? this.sheet.reasons[chosen] : this.input('own-reason').value;
  }

  /** What depends on the text: the sheet for paper, the gaps that are left, the draft. */
  private follow(): void {
    const text = this.field.value;
    this.child('.letter-sheet').textContent = text;
    this.child('.told').textContent = '';
    this.showGaps(text);
    this.showDraft(text);
    this.markAuthority();
  }

  private showGaps(text: string): void {
    const left = [...new Set(Object.values(this.sheet.gaps))].filter((gap) => text.includes(gap));
    const said = this.child('.gaps');
    said.hidden = left.length === 0;
    const list = new Intl.ListFormat(this.sheet.form, { style: 'narrow' });
    said.textContent = (this.dataset.left ?? '').replace('{gaps}', () => list.format(left));
  }

  private showDraft(text: string): void {
    const draft = mailDraft(this.sheet.letter.subject, text);
    const link = this.child<HTMLAnchorElement>('.mail');
    if (draft) link.href = draft;
    link.hidden = draft === null;
    this.child('.mail-why').hidden = draft === null;
    this.child('.mail-long').hidden = draft !== null;
  }

  /** On paper only the reader's own authority is of use. */
  private markAuthority(): void {
    const { value } = this.place;
    for (const entry of document.querySelectorAll<HTMLElement>('.authorities > li'))
      entry.toggleAttribute(
        'data-own',
        value !== '' && (entry.dataset.places ?? '').split(' ').includes(value),
      );
  }

  private async copy(): Promise<void> {
    const done = await copyText(this.field.value);
    this.child('.told').textContent =
      (done ? this.dataset.copied : this.dataset.copyYourself) ?? '';
    if (done) return;
    this.field.focus();
    this.field.select();
  }

  private box(id: string): HTMLInputElement {
    return this.child<HTMLInputElement>(`#objection-${id}`);
  }

  private input(id: string): HTMLInputElement | HTMLTextAreaElement {
    return this.child<HTMLInputElement | HTMLTextAreaElement>(`#objection-${id}`);
  }
}
