import { parseArgs } from 'node:util';

export type Request =
  | { readonly mode: 'change'; readonly repositories: readonly string[]; readonly change: string }
  | { readonly mode: 'list'; readonly repositories: readonly string[]; readonly document: string };

export type Parsed =
  | { readonly ok: true; readonly request: Request }
  /** One line that names the argument and what is accepted. */
  | { readonly ok: false; readonly problem: string };

const OPTIONS = {
  repository: { type: 'string', multiple: true },
  change: { type: 'string' },
  list: { type: 'boolean' },
  document: { type: 'string' },
} as const;

const ACCEPTED =
  '--repository <address or folder> with --change <id>, or with --list --document <name>';

/** Reads the words after `npm run archive --`. `--repository` may be given several times. */
export function parseArchiveArguments(words: readonly string[]): Parsed {
  try {
    const { values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: false });
    return makeRequest(values);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    return refuse(message.split('. ')[0] ?? message);
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

function makeRequest({ repository: repositories = [], change, list, document }: Values): Parsed {
  const strange = repositories.find((where) => where === '' || /^(?!https:)\w+:\/\//.test(where));
  if (repositories.length === 0) return refuse('--repository is missing');
  if (strange !== undefined)
    return refuse(`--repository "${strange}" is neither an https address nor a folder`);
  if (change !== undefined && !list && document === undefined)
    return { ok: true, request: { mode: 'change', repositories, change } };
  if (change === undefined && list && document !== undefined)
    return { ok: true, request: { mode: 'list', repositories, document } };
  return refuse('either --change or --list with --document is needed');
}

function refuse(problem: string): Parsed {
  const line = `${problem}; accepted: ${ACCEPTED}`.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
  return { ok: false, problem: line.slice(0, 500) };
}
