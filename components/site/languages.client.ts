/** Leads on with whatever the address says after `#`; the reader's own language comes first. */
export class LanguageChoice extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    for (const link of links) link.hash = location.hash;
    const own = preferred(links.map(({ hreflang }) => hreflang));
    const item = links.find(({ hreflang }) => hreflang === own)?.closest('li');
    if (item) item.parentElement?.prepend(item);
  }
}

/**
 * A link to this page in the reader's own language, where it is offered and not the page's. By the
 * browser's languages: never by country, and never followed by itself.
 * @param offered the words in the addresses of the languages
 */
export function offerLanguage(offered: readonly string[]): void {
  const choice = document.querySelector<HTMLAnchorElement>('a.language');
  if (!choice) return;
  choice.hash ||= location.hash;
  const own = preferred(offered);
  if (!own || languageOf(own) === languageOf(document.documentElement.lang)) return;
  const link = choice.cloneNode() as HTMLAnchorElement;
  link.href = link.href.replace('/languages/', `/${own}/`);
  link.lang = link.hreflang = own;
  link.textContent = new Intl.DisplayNames(own, { type: 'language' }).of(own) ?? own;
  choice.before(link);
}

/** The first of the browser's languages that is among these, in any country's form. */
function preferred(tags: readonly string[]): string | undefined {
  return navigator.languages
    .map((wanted) => tags.find((tag) => languageOf(tag) === languageOf(wanted)))
    .find(Boolean);
}

function languageOf(tag: string): string | undefined {
  return tag.split('-')[0];
}
