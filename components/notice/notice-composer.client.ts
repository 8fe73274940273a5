import {
  FORMATS,
  type Format,
  type NoticeChoices,
  type OfferedPlace,
  STAFF_USES,
  WORDINGS,
} from '../../lib/notice/choices';
import { composeNotice } from '../../lib/notice/compose';
import { htmlDocument, NOTICE_FORMATS } from '../../lib/notice/formats';
import { parsePlaces } from '../../lib/notice/preset';
import type { NoticeSheet } from '../../lib/notice/sheet';
import type { Region } from '../../lib/rules/regions';
import { copyText } from '../site/copy-text.client';

/**
 * The notice, composed from the choices. Once the reader has changed it by hand, choices leave it
 * alone until they ask. Nothing is kept and nothing goes out.
 */
export class NoticeComposer extends HTMLElement {
  private sheet!: NoticeSheet;
  private offered: readonly OfferedPlace[] = [];
  private chosen: readonly OfferedPlace[] = [];
  private isEdited = false;

  connectedCallback(): void {
    this.sheet = JSON.parse(this.dataset.sheet ?? '') as NoticeSheet;
    this.offered = [...this.select.options].flatMap(readOption);
    for (const part of this.querySelectorAll<HTMLElement>('.with-script')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('.without-script')) part.hidden = true;
    this.listen();
    this.takeLink();
    this.compose();
  }

  private listen(): void {
    addEventListener('hashchange', () => {
      this.takeLink();
      this.answer();
    });
    this.child('.choices').addEventListener('submit', (event) => event.preventDefault());
    this.child('.choices').addEventListener('input', ({ target }) => {
      if (target !== this.select) this.answer();
    });
    this.child('.add').addEventListener('click', () => this.add());
    this.field.addEventListener('input', () => this.onEdit());
    this.child('.again').addEventListener('click', () => this.composeAgain());
    this.child('.copy').addEventListener('click', () => this.copy());
    this.child('.download').addEventListener('click', () => this.download());
  }

  private get select(): HTMLSelectElement {
    return this.child<HTMLSelectElement>('#notice-place');
  }

  private get field(): HTMLTextAreaElement {
    return this.child<HTMLTextAreaElement>('#notice-text');
  }

  private child<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`notice-composer has no ${selector}`);
    return element;
  }

  /** What a link to this page chooses. A code that is not a country is refused by name. */
  private takeLink(): void {
    const linked = parsePlaces(location.hash.slice(1), this.offered);
    if (!linked) return;
    this.chosen = linked.places;
    this.refuse(linked.refused);
    this.showChosen();
  }

  private refuse(codes: readonly string[]): void {
    const said = this.child('.refused');
    said.hidden = codes.length === 0;
    said.textContent = codes.length
      ? (this.dataset.refused ?? '').replace('{codes}', () => this.list(codes))
      : '';
  }

  private add(): void {
    const place = this.offered.find(({ code }) => code === this.select.value);
    this.select.value = '';
    this.select.focus();
    if (!place || this.chosen.includes(place)) return;
    this.refuse([]);
    this.chosen = [...this.chosen, place];
    this.showChosen();
    this.answer();
  }

  private leaveOut(place: OfferedPlace): void {
    this.chosen = this.chosen.filter((each) => each !== place);
    this.showChosen();
    this.select.focus();
    this.answer();
  }

  private showChosen(): void {
    this.child('.chosen').replaceChildren(...this.chosen.map((place) => this.entryOf(place)));
  }

  private entryOf(place: OfferedPlace): HTMLElement {
    const entry = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = (this.dataset.remove ?? '').replace('{name}', () => place.name);
    button.addEventListener('click', () => this.leaveOut(place));
    entry.append(place.name, ' ', button);
    return entry;
  }

  private answer(): void {
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
    if (!this.child('.result').hidden) this.field.focus();
  }

  private compose(): void {
    const notice = composeNotice(this.sheet, this.readChoices());
    this.child('.no-place').hidden = notice !== null;
    this.child('.result').hidden = notice === null;
    this.field.value = notice ? NOTICE_FORMATS[this.format].print(notice) : '';
    this.follow();
  }

  private readChoices(): NoticeChoices {
    return {
      wording: WORDINGS.find((wording) => this.isChecked(`wording-${wording}`)) ?? 'plain',
      places: this.chosen,
      uses: STAFF_USES.filter((use) => this.isChecked(`uses-${use}`)),
      contact: this.child<HTMLInputElement>('#notice-contact').value,
    };
  }

  private get format(): Format {
    return FORMATS.find((format) => this.isChecked(`format-${format}`)) ?? 'text';
  }

  private isChecked(id: string): boolean {
    return this.child<HTMLInputElement>(`#notice-${id}`).checked;
  }

  /** What depends on the text: the sheet for paper, and the gaps that are left. */
  private follow(): void {
    const text = this.field.value;
    this.child('.on-paper').textContent = text;
    this.child('.told').textContent = '';
    const left = Object.values(this.sheet.gaps).filter((gap) => text.includes(bare(gap)));
    const said = this.child('.gaps');
    said.hidden = left.length === 0;
    said.textContent = (this.dataset.left ?? '').replace('{gaps}', () => this.list(left));
  }

  private list(texts: readonly string[]): string {
    return new Intl.ListFormat(this.sheet.form, { style: 'narrow' }).format(texts);
  }

  private async copy(): Promise<void> {
    const done = await copyText(this.field.value);
    this.child('.told').textContent =
      (done ? this.dataset.copied : this.dataset.copyYourself) ?? '';
    if (done) return;
    this.field.focus();
    this.field.select();
  }

  /** HTML becomes a whole page, so that a program can open it. */
  private download(): void {
    const { extension, type } = NOTICE_FORMATS[this.format];
    const text = this.field.value;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.fileOf(text)], { type }));
    link.download = `linkedin-ai-notice.${extension}`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  private fileOf(text: string): string {
    if (this.format !== 'html') return text;
    const { subject } = this.sheet.templates[this.readChoices().wording];
    return htmlDocument(subject, text, this.dataset.lang ?? '');
  }
}

/** In Markdown its brackets are escaped. */
function bare(gap: string): string {
  return gap.replace(/[[\]]/g, '');
}

function readOption({ value, text, dataset }: HTMLOptionElement): OfferedPlace[] {
  if (value === '') return [];
  return [
    {
      code: value,
      name: text,
      where: dataset.where ?? '',
      region: dataset.region as Region,
      isInferred: dataset.inferred !== undefined,
    },
  ];
}
