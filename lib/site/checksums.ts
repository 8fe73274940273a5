/** A file's path in the export → the SHA-256 of its bytes, in hex. */
export type Checksums = ReadonlyMap<string, string>;

/** Where the export keeps the list; it is not in it. */
export const CHECKSUMS_FILE = 'SHA256SUMS';

const LINE = /^([0-9a-f]{64}) {2}(\S.*)$/;

/** The form that `sha256sum --check` reads, in the order of the paths' code points. */
export function printChecksums(checksums: Checksums): string {
  return [...checksums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, sum]) => `${sum}  ${file}\n`)
    .join('');
}

/** @throws naming the first line that is none */
export function readChecksums(text: string): Checksums {
  const lines = text.split('\n').slice(0, -1);
  return new Map(
    lines.map((line, index) => {
      const [, sum, file] = LINE.exec(line) ?? [];
      if (!sum || !file) throw new Error(`${CHECKSUMS_FILE} line ${index + 1} is no checksum`);
      return [file, sum];
    }),
  );
}

/** What is wrong with the files found, a sentence each; nothing where all are as listed. */
export function findTampering(listed: Checksums, found: Checksums): string[] {
  const files = new Set([...listed.keys(), ...found.keys()]);
  return [...files].sort().flatMap((file) => {
    if (!listed.has(file)) return [`${file} is not listed`];
    if (!found.has(file)) return [`${file} is missing`];
    return listed.get(file) === found.get(file) ? [] : [`${file} has other bytes`];
  });
}
