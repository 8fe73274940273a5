/** What went at one place and what came there; one of the two may be empty. */
export interface Difference<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** The fewest pieces that must go and come to make `after` of `before`, place by place in order. */
export function differencesOf<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (piece: T) => string,
): Difference<T>[] {
  const end = [before.length, after.length] as const;
  let [b, a] = [0, 0];
  const gaps: Difference<T>[] = [];
  for (const [keptBefore, keptAfter] of [...keptPairs(before.map(keyOf), after.map(keyOf)), end]) {
    if (b < keptBefore || a < keptAfter)
      gaps.push({ removed: before.slice(b, keptBefore), added: after.slice(a, keptAfter) });
    [b, a] = [keptBefore + 1, keptAfter + 1];
  }
  return gaps;
}

/** The longest common subsequence, as places in the one and in the other. */
function keptPairs(before: readonly string[], after: readonly string[]): [number, number][] {
  const common = countCommon(before, after);
  const pairs: [number, number][] = [];
  let [b, a] = [0, 0];
  while (b < before.length && a < after.length) {
    if (before[b] === after[a]) pairs.push([b++, a++]);
    else if (at(common, b + 1, a) >= at(common, b, a + 1)) b += 1;
    else a += 1;
  }
  return pairs;
}

type Table = readonly Uint32Array[];

/** At [b, a]: how many pieces the rest of `before` from b and of `after` from a have in common. */
function countCommon(before: readonly string[], after: readonly string[]): Table {
  const table = before.map(() => new Uint32Array(after.length));
  for (const [b, row] of [...table.entries()].reverse())
    for (let a = after.length - 1; a >= 0; a -= 1)
      row[a] =
        before[b] === after[a]
          ? at(table, b + 1, a + 1) + 1
          : Math.max(at(table, b + 1, a), at(table, b, a + 1));
  return table;
}

function at(table: Table, b: number, a: number): number {
  return table[b]?.[a] ?? 0;
}
