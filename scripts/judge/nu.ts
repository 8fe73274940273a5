import { installed, titled } from './installation';
import { CannotRun, type Finding, firstFew, type Judge, literal, verdictFor } from './judgement';
import { readJson, runProgram } from './run-program';

/** How React writes void elements; it changes nothing. */
const HARMLESS = 'Trailing slash on void elements.*';

export interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
}

export const nu: Judge = {
  name: 'nu',
  title: titled('Nu HTML checker', 'vnu-jar'),
  bound: '0 errors on every page',
  judge: async () => {
    await findJava();
    const outcome = await runProgram('java', [
      ...['-jar', installed('vnu-jar/build/dist/vnu.jar'), '--format', 'json'],
      ...['--exit-zero-always', '--skip-non-html', '--filterpattern', HARMLESS, 'out'],
    ]);
    return readMessages(readJson<{ messages: Message[] }>(outcome.stderr, outcome).messages);
  },
};

async function findJava(): Promise<void> {
  const { status } = await runProgram('java', ['-version']).catch(() => ({ status: 127 }));
  if (status !== 0) throw new CannotRun('There is no Java here.');
}

export function readMessages(messages: readonly Message[]): Finding {
  const errors = messages.filter(({ type }) => type !== 'info');
  const warnings = messages.filter(({ type, subType }) => type === 'info' && subType === 'warning');
  return {
    figure: `${errors.length} errors, ${warnings.length} warnings`,
    verdict: verdictFor(errors.length === 0),
    notes: firstFew(kindsOf([...errors, ...warnings])),
  };
}

/** One fault in a component shows on every page: it is told once. */
function kindsOf(messages: readonly Message[]): string[] {
  const kinds = Map.groupBy(messages, ({ message }) => message);
  return [...kinds].map(([message, [first, ...more]]) => {
    const page = first?.url?.replace(/^.*\/out\//, '') ?? '';
    return `${literal(message)} in ${literal(page)}${more.length > 0 ? ` and ${more.length} more` : ''}`;
  });
}
