import { FOLDER } from './site-folder.client';

const WORKER = `${FOLDER}offline-worker.js`;

/** TypeScript 6.0.3 has no types for Trusted Types, and browsers before 2026 may not have them. */
interface Policies {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: () => string },
    ) => { readonly createScriptURL: (address: string) => string };
  };
}

/** The only policy that the headers allow: it gives one address, whatever it is asked for. */
const policy = (window as Policies).trustedTypes?.createPolicy('opt-out-atlas-worker', {
  createScriptURL: () => WORKER,
});

/** Resolves once the worker is installed, or has failed to be. */
export async function registerWorker(): Promise<void> {
  const address = policy ? policy.createScriptURL(WORKER) : WORKER;
  const { installing } = await navigator.serviceWorker.register(address, {
    updateViaCache: 'none',
  });
  if (installing)
    await new Promise((resolve) => {
      installing.addEventListener('statechange', resolve, { once: true });
    });
}
