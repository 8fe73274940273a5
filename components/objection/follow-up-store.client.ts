export const LOG_KEY = 'opt-out-atlas:log';

/** Storage can be blocked, full, or gone: then the log lasts as long as the page. */
export function loadLog(): string | null {
  try {
    return localStorage.getItem(LOG_KEY);
  } catch {
    return null;
  }
}

/** Whether it is kept. */
export function saveLog(text: string): boolean {
  try {
    localStorage.setItem(LOG_KEY, text);
    return true;
  } catch {
    return false;
  }
}

export function forgetLog(): void {
  try {
    localStorage.removeItem(LOG_KEY);
  } catch {
    // Nothing was kept.
  }
}
