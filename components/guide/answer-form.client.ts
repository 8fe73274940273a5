import { decodeFragment, encodeFragment, type LinkContent } from '../../lib/link/fragment';
import { CIRCUMSTANCES, FEATURES } from '../../lib/rules/features';
import { believedToday } from '../site/today.client';
import { guideDay, type MadeLink, NO_LINK, shownSteps, tellChanges } from './link-changes.client';

/** Said on the document whenever the answers have changed, by whatever means. */
export const ANSWERS_CHANGED = 'answers-changed';

/** Keeps the boxes and the address in step, so that the address is the link to this checklist. */
export class AnswerForm extends HTMLElement {
  private link: MadeLink = NO_LINK;

  connectedCallback(): void {
    this.read();
    addEventListener('hashchange', () => this.read());
    this.addEventListener('change', () => this.write());
  }

  /** From the address into the boxes, with a kind word where a link is not whole. */
  private read(): void {
    const decoded = decodeFragment(location.hash.slice(1));
    if (decoded.kind === 'none') return;
    this.link = NO_LINK;
    if (decoded.kind === 'content') this.take(decoded.content);
    tellChanges(this.link);
    this.say(decoded.kind === 'broken' ? decoded.flaw : (decoded.flaw ?? 'shared'));
    this.announce();
  }

  /** A link that is not written as we write it is put right in the address, too. */
  private take(content: LinkContent): void {
    this.show(content);
    this.link = [content.on, shownSteps()];
    history.replaceState(null, '', `#${encodeFragment(content)}`);
  }

  private show({ uses, am }: LinkContent): void {
    for (const id of [...FEATURES, 'none'] as const) setBox(`uses-${id}`, uses.includes(id));
    for (const id of CIRCUMSTANCES) setBox(`am-${id}`, am.includes(id));
  }

  private write(): void {
    const content = { ...readAnswers(), on: believedToday(guideDay()) };
    const isEmpty = content.uses.length === 0 && content.am.length === 0;
    const fragment = encodeFragment({ ...content, am: withoutAge(content.am) });
    history.replaceState(null, '', isEmpty ? location.pathname : `#${fragment}`);
    tellChanges(this.link);
    this.say(null);
    this.announce();
  }

  /** Links to other pages take the answers along, before what the link says itself. */
  private announce(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-answers]'))
      link.hash = [location.hash.slice(1), link.dataset.keepAnswers].filter(Boolean).join('&');
    document.dispatchEvent(new Event(ANSWERS_CHANGED));
  }

  private say(notice: string | null): void {
    for (const element of document.querySelectorAll<HTMLElement>('[data-link-notice]'))
      element.hidden = element.dataset.linkNotice !== notice;
  }
}

/** What is ticked now. */
export function readAnswers(): Pick<LinkContent, 'uses' | 'am'> {
  return {
    uses: ([...FEATURES, 'none'] as const).filter((id) => isTicked(`uses-${id}`)),
    am: CIRCUMSTANCES.filter((id) => isTicked(`am-${id}`)),
  };
}

/** Nobody's age goes into a link unless they put it there. */
export function withoutAge(am: LinkContent['am']): LinkContent['am'] {
  return am.filter((each) => each !== 'under-18');
}

function box(id: string): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>(`input#${id}`);
}

function isTicked(id: string): boolean {
  return box(id)?.checked ?? false;
}

function setBox(id: string, checked: boolean): void {
  const input = box(id);
  if (input) input.checked = checked;
}
