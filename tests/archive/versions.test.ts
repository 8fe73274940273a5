import { expect, test } from 'vitest';
import { parseLog } from '../../lib/archive/versions';

/** A record as git prints it with `LOG_FORMAT` and `--name-only`. */
function record(subject: string, time = '2025-09-18T12:34:39+00:00', ...files: string[]): string {
  return `\x1e${'a'.repeat(40)}\x1f${time}\x1f${subject}\n\n${files.join('\n')}\n`;
}

test.each([
  ['First record of LinkedIn Privacy Policy', 'first-record'],
  ['Start tracking LinkedIn Privacy Policy', 'first-record'],
  ['Record new changes of LinkedIn Privacy Policy', 'change'],
  ['Update LinkedIn Privacy Policy', 'change'],
  ['Apply technical or declaration upgrade on LinkedIn Privacy Policy', 'technical-upgrade'],
  ['Refilter LinkedIn Privacy Policy', 'technical-upgrade'],
  ['Merge pull request #15 from somebody/main', 'unknown'],
])('the archive’s subject “%s” means %s', (subject, kind) => {
  expect(parseLog(record(subject, undefined, 'LinkedIn/Privacy Policy.md'))).toMatchObject([
    { kind, file: 'LinkedIn/Privacy Policy.md' },
  ]);
});

test('a commit of an evening in New York is of the next day in UTC', () => {
  const [version] = parseLog(record('Update LinkedIn X', '2025-11-03T20:30:00-05:00', 'X.md'));
  expect(version?.committed).toBe('2025-11-04');
});

test('the order of the log is kept, and a commit without files is no version', () => {
  const log = [
    record('First record of LinkedIn X', '2025-01-02T00:00:00+00:00', 'X.md'),
    record('Merge', '2025-02-02T00:00:00+00:00'),
    record('Record new changes of LinkedIn X', '2025-03-02T00:00:00+00:00', 'X.md', 'Y.md'),
  ].join('');
  expect(parseLog(log).map(({ committed, file }) => [committed, file])).toEqual([
    ['2025-01-02', 'X.md'],
    ['2025-03-02', 'X.md'],
    ['2025-03-02', 'Y.md'],
  ]);
});

test('an empty log has no versions', () => {
  expect(parseLog('')).toEqual([]);
});
