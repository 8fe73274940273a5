import { offerLanguage } from './languages.client';

declare const AFTER_HYDRATION: boolean;
/** The languages of this build, where there is more than one. */
declare const OFFERED: readonly string[] | null;

/** Upgrades the markup that is already there and complete, in the order given. */
export function start(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  const define = () => {
    for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
    if (OFFERED) offerLanguage(OFFERED);
  };
  if (AFTER_HYDRATION) addEventListener('load', () => setTimeout(define, 1500));
  else define();
}
