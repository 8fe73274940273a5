/**
 * Stands in for the part of Next that makes, of each page, the payloads which its router would fetch
 * on the way from page to page. Pages here have no router, and the payloads were deleted again after
 * more than half of the time of a build. Next wants one entry that ends with `__PAGE__`.
 */
export async function collectSegmentData(): Promise<ReadonlyMap<string, Buffer>> {
  return new Map([['/__PAGE__', Buffer.alloc(0)]]);
}

/** Never asked while `prefetchInlining` is off. */
export async function collectPrefetchHints(): Promise<null> {
  return null;
}
