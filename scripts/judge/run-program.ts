import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end, in the project's folder.
 * @throws when it cannot be started; a status other than 0 is an outcome.
 */
export async function runProgram(
  command: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const child = spawn(command, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[status], stdout, stderr] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status, stdout, stderr };
}

/** Runs a JavaScript or TypeScript program with the Node that runs this one. */
export function runScript(
  file: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  return runProgram(process.execPath, [...loader, file, ...words], env);
}

/** What a program that should have left JSON has left. @throws with the end of what it said. */
export function readJson<T>(json: string, { stderr }: Outcome): T {
  try {
    return JSON.parse(json) as T;
  } catch {
    throw new Error(`It left no report. ${stderr.trim().split('\n').at(-1) ?? ''}`.trim());
  }
}
