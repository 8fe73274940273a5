import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The words after `npm run <name> --`. Ends the program with 2 where one of them is not accepted. */
export function readOptions<T extends Options>(options: T) {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}; accepted: ${flagsOf(options)}`);
    process.exit(2);
  }
}

function flagsOf(options: Options): string {
  return Object.keys(options)
    .map((name) => `--${name}`)
    .join(' ');
}

/** Ends the program with 2 where the text is no whole number. */
export function readWhole(flag: string, text: string): number {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  console.error(`${flag} "${text}" is not accepted; accepted: a whole number`);
  process.exit(2);
}

/**
 * The parts asked for with `--part`, or all of them.
 * Ends the program with 2 at another name, and where a part alone is to be written down.
 */
export function readParts<T extends string>(
  asked: readonly string[],
  all: readonly T[],
  write: boolean,
): readonly T[] {
  const parts = all.filter((part) => asked.includes(part));
  const unknown = asked.find((name) => !(all as readonly string[]).includes(name));
  if (unknown === undefined && !(write && parts.length > 0)) return asked.length > 0 ? parts : all;
  console.error(
    unknown === undefined
      ? '--write is for all the parts: name none with it'
      : `--part "${unknown}" is not accepted; accepted: ${all.join(' ')}`,
  );
  process.exit(2);
}
