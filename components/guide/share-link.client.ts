import { encodeFragment } from '../../lib/link/fragment';
import { copyText } from '../site/copy-text.client';
import { believedToday } from '../site/today.client';
import { ANSWERS_CHANGED, readAnswers, withoutAge } from './answer-form.client';
import { guideDay } from './link-changes.client';

/** The address of the part that draws codes, beside this script. */
declare const QR_SCRIPT: string;

/** The link to this checklist: in words, to send, to copy, and as a QR code made on the device. */
export class ShareLink extends HTMLElement {
  /** From the first wish on, since a code that is drawn must go along with the answers. */
  private wantsCodes = false;

  connectedCallback(): void {
    this.child('.share-tools').hidden = false;
    this.update();
    document.addEventListener(ANSWERS_CHANGED, () => this.update());
    this.ageBox.addEventListener('change', () => this.update());
    this.child('.send').addEventListener('click', () => this.send());
    this.child('.copy').addEventListener('click', () => this.copy());
    this.field.addEventListener('focus', () => this.field.select());
    this.child('.send').hidden = !('share' in navigator);
    this.child('details').addEventListener('toggle', () => this.drawCodes());
  }

  private get field(): HTMLInputElement {
    return this.child<HTMLInputElement>('.link');
  }

  private get ageBox(): HTMLInputElement {
    return this.child<HTMLInputElement>('.with-age input');
  }

  private child<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`share-link has no ${selector}`);
    return element;
  }

  private update(): void {
    const { am } = readAnswers();
    this.child('.with-age').hidden = !am.includes('under-18');
    this.field.value = this.makeLink();
    this.child('.says').textContent = this.describe();
    this.child('.told').textContent = '';
    this.drawCodes();
  }

  /**
   * On the screen where somebody wants it, and in print, where the code from the build leads to the
   * page without answers. Drawing takes as much script as all the rest, so it is fetched only then.
   */
  private async drawCodes(): Promise<void> {
    this.wantsCodes ||=
      this.field.value.includes('#') || this.child<HTMLDetailsElement>('details').open;
    if (!this.wantsCodes) return;
    try {
      const { drawQr }: typeof import('./qr.client') = await import(QR_SCRIPT);
      for (const place of document.querySelectorAll('.qr'))
        place.replaceChildren(drawQr(this.field.value));
    } catch {
      this.child('.qr').textContent = this.dataset.noCode ?? '';
    }
  }

  private makeLink(): string {
    const { uses, am } = readAnswers();
    const said = this.ageBox.checked ? am : withoutAge(am);
    const page = `${location.origin}${location.pathname}`;
    if (uses.length === 0 && said.length === 0) return page;
    return `${page}#${encodeFragment({ uses, am: said, on: believedToday(guideDay()) })}`;
  }

  /** Everything the link says, in the words of the boxes. */
  private describe(): string {
    const { uses, am } = readAnswers();
    const said = this.ageBox.checked ? am : withoutAge(am);
    const labels = [
      ...uses.map((id) => labelOf(`uses-${id}`)),
      ...said.map((id) => labelOf(`am-${id}`)),
    ];
    return [this.dataset.place ?? '', ...labels].join(' · ');
  }

  private async send(): Promise<void> {
    try {
      await navigator.share({ title: document.title, url: this.field.value });
    } catch (error) {
      if ((error as DOMException).name !== 'AbortError') await this.copy();
    }
  }

  private async copy(): Promise<void> {
    const done = await copyText(this.field.value);
    this.child('.told').textContent =
      (done ? this.dataset.copied : this.dataset.copyYourself) ?? '';
    if (!done) this.field.focus();
  }
}

function labelOf(id: string): string {
  return document.querySelector(`label[for="${id}"]`)?.textContent?.trim() ?? '';
}
