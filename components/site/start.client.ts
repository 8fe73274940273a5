declare const AFTER_HYDRATION: boolean;

/** Upgrades the markup that is already there and complete, in the order given. */
export function start(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  const define = () => {
    for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
  };
  if (AFTER_HYDRATION) addEventListener('load', () => setTimeout(define, 1500));
  else define();
}
