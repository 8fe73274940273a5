export interface Request {
  /** The judges asked for, each once, in the order of the bench. */
  readonly names: readonly string[];
  /** Whether the table goes into docs/proof.md. */
  readonly write: boolean;
}

export type Parsed =
  | { readonly ok: true; readonly request: Request }
  /** One line that names the argument and what is accepted. */
  | { readonly ok: false; readonly problem: string };

/**
 * Reads the words after `npm run judge --`.
 * @param all the names of the judges: who names none asks for all of them
 */
export function parseJudgeArguments(words: readonly string[], all: readonly string[]): Parsed {
  const write = words.includes('--write');
  const asked = words.filter((word) => word !== '--write');
  const unknown = asked.find((word) => !all.includes(word));
  if (unknown !== undefined)
    return refuse(`"${unknown}" is no judge; accepted: ${all.join(' ')} --write`);
  if (write && asked.length > 0) return refuse('--write is for all the judges: name none with it');
  return {
    ok: true,
    request: { names: asked.length > 0 ? all.filter((name) => asked.includes(name)) : all, write },
  };
}

function refuse(problem: string): Parsed {
  return { ok: false, problem };
}
