import { mutate } from './mutate';
import { makeRandom } from './random';

/** Something that reads what people, browsers or files hand it. */
export interface Target {
  readonly name: string;
  /** Real inputs: mutations start from these. */
  readonly corpus: readonly string[];
  /** How often it gets its turn, beside the others: what is slow gets fewer. */
  readonly share: number;
  /** Reads the text; says what is wrong with the answer, `null` where nothing is. Must not throw. */
  readonly look: (text: string) => string | null;
}

export interface Defect {
  readonly target: string;
  readonly input: string;
  readonly problem: string;
}

export interface Fuzzed {
  /** How many texts were read. */
  readonly read: number;
  readonly defects: readonly Defect[];
}

/** One defect has many inputs: after so many, a target is left alone. */
const ENOUGH = 5;

/** Reads `count` mutations, always the same ones for the same seed, and tells what went wrong. */
export function fuzz({ name, corpus, look }: Target, count: number, seed: number): Fuzzed {
  const random = makeRandom(seed);
  const isTouched = watchPrototypes();
  const defects: Defect[] = [];
  let read = 0;
  for (; read < count && defects.length < ENOUGH; read += 1) {
    const input = mutate(corpus, random);
    const problem = tryTo(look, input) ?? (isTouched() ? 'changes a prototype' : null);
    if (problem !== null) defects.push({ target: name, input, problem });
  }
  return { read, defects };
}

function tryTo(look: Target['look'], input: string): string | null {
  try {
    return look(input);
  } catch (error) {
    return `throws ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
  }
}

/** Whether anything was added to, taken from or changed on what all objects and lists share. */
function watchPrototypes(): () => boolean {
  const before = snapshot();
  return () => {
    const now = snapshot();
    return now.length !== before.length || now.some((each, index) => each !== before[index]);
  };
}

function snapshot(): unknown[] {
  return [Object.prototype, Array.prototype].flatMap((prototype) => {
    const keys = Reflect.ownKeys(prototype);
    return keys.flatMap((key) => [key, Object.getOwnPropertyDescriptor(prototype, key)?.value]);
  });
}
