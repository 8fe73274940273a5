import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'verify-sources', '--', ...words],
    { encoding: 'utf8', env: { ...process.env, npm_config_loglevel: 'silent' } },
  );
  return { status, stdout, lines: stderr.trim().split('\n') };
}

describe('npm run verify-sources exits 2 with one line', () => {
  test('for a flag that it does not know', () => {
    expect(run('--fix')).toEqual({
      status: 2,
      stdout: '',
      lines: ["Unknown option '--fix'; accepted: --out --archive"],
    });
  });

  test('for a folder that cannot be one', () => {
    expect(run('--out', 'package.json/report')).toMatchObject({
      status: 2,
      lines: [expect.stringContaining('--out "package.json/report" is not accepted')],
    });
  });
});
