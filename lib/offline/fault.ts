/** Why nothing was kept. */
export const FAULTS = ['not-fetched', 'no-room', 'refused'] as const;
export type Fault = (typeof FAULTS)[number];

/** `fetch` rejects with a TypeError; a browser that is set to keep nothing, with various errors. */
export function faultOf(error: unknown): Fault {
  if (error instanceof TypeError) return 'not-fetched';
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  return isFull ? 'no-room' : 'refused';
}
