import { parseArgs } from 'node:util';

export interface Request {
  /** The folder for the reports. */
  readonly out: string;
  /** The address or folder of an archive to compare with; null to look at the pages. */
  readonly archive: string | null;
  /** What our requests say of us. */
  readonly userAgent: string;
}

export type Parsed =
  | { readonly ok: true; readonly request: Request }
  /** One line that names the argument and what is accepted. */
  | { readonly ok: false; readonly problem: string };

const OPTIONS = { out: { type: 'string' }, archive: { type: 'string' } } as const;

const DEFAULT_OUT = 'verify-report';

/**
 * Reads the words after `npm run verify-sources --`.
 * @param site the variable SITE_URL: the address that our requests name, if any
 */
export function parseVerifyArguments(words: readonly string[], site: string | undefined): Parsed {
  try {
    const { values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: false });
    const { out = DEFAULT_OUT, archive = null } = values;
    if (out === '') return refuse('--out is empty; accepted: a folder for the reports');
    if (archive !== null && (archive === '' || /^(?!https:\/\/)\w{2,}:/.test(archive)))
      return refuse(
        `--archive "${archive}" is not accepted; accepted: an https address or a folder`,
      );
    if (site && !/^https?:/.test(site)) return refuse(`SITE_URL "${site}" is no web address`);
    if (site && !URL.canParse(site)) return refuse(`SITE_URL "${site}" is no web address`);
    return { ok: true, request: { out, archive, userAgent: userAgentFor(site) } };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    return refuse(`${message.split('. ')[0]}; accepted: --out --archive`);
  }
}

function userAgentFor(site: string | undefined): string {
  const address = site ? `; ${new URL(site).href}` : '';
  return `OptOutAtlas-verify-sources (looks now and then whether cited pages still say the same${address})`;
}

/** Whatever was typed, the answer is one line of printable characters. */
function refuse(problem: string): Parsed {
  return { ok: false, problem: problem.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 500) };
}
