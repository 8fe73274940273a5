import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'checklist', '--', ...args],
    { encoding: 'utf8', env: { ...process.env, npm_config_loglevel: 'silent' } },
  );
  return { status, stdout, stderr };
}

describe('npm run checklist', () => {
  test('prints a German’s checklist of 15 October 2025 as JSON and exits 0', () => {
    const { status, stdout } = run('--place', 'de', '--on', '2025-10-15', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      place: 'DE',
      training: { status: 'upcoming', starts: '2025-11-03' },
    });
  });

  test('prints text by default', () => {
    const { status, stdout } = run('--place', 'HK', '--uses', 'messages');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Hong Kong\n/);
    expect(stdout).toContain('Group messages: on LinkedIn’s list');
  });

  test('exits 2 with one line for a place that does not exist', () => {
    const { status, stdout, stderr } = run('--place', 'UK');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('did you mean GB?')]);
  });
});
