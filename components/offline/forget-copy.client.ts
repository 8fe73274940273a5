import { copyNames, removeCopies } from './copies.client';
import { FOLDER } from './site-folder.client';

/** Whether this browser keeps a copy for us, or the worker that would show it. */
export async function hasCopy(): Promise<boolean> {
  try {
    return (await copyNames(FOLDER)).length > 0 || (await findRegistration()) !== null;
  } catch {
    return false;
  }
}

/** Where a browser keeps nothing, there is nothing to remove. */
export async function forgetCopy(): Promise<void> {
  try {
    await removeCopies(FOLDER);
    await (await findRegistration())?.unregister();
  } catch {
    // Nothing was kept.
  }
}

/** Ours, and not that of another site in a folder above. */
export async function findRegistration(): Promise<ServiceWorkerRegistration | null> {
  const found = await navigator.serviceWorker.getRegistration(FOLDER);
  return found?.scope === FOLDER ? found : null;
}
