import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { RequestFailed } from './failure';

/** What we say we can unpack. */
export const PACKINGS = 'gzip, deflate, br';

/**
 * The bytes of a body as they were before `packing` (the header Content-Encoding).
 * @throws {RequestFailed} when they are more than `most`, when they are damaged, and for a packing
 * that we did not ask for, two in a row included.
 */
export function unpack(packed: Buffer, packing: string, most: number): Buffer {
  const options = { maxOutputLength: most };
  if (packed.length === 0) return packed;
  try {
    switch (packing.trim().toLowerCase()) {
      case '':
      case 'identity':
        return packed;
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(packed, options);
      case 'br':
        return brotliDecompressSync(packed, options);
      case 'deflate':
        // Some servers leave out the zlib header, whose first byte has 8 in its lower half.
        return ((packed[0] ?? 0) & 0x0f) === 8
          ? inflateSync(packed, options)
          : inflateRawSync(packed, options);
    }
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new RequestFailed(isTooLarge ? 'too-large' : 'broken-answer');
  }
  throw new RequestFailed('strange-packing');
}
