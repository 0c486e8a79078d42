// `npm test` itself: what it promised and does not find is one sentence and exit code 1, and nothing that failed is lost
// from the count.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root, temporaryFolder } from '#tests/support/machine/folders.ts';
import { countOf, testFiles } from '#tests/support/machine/suite.ts';

const folder = temporaryFolder('reports');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[], environment: Record<string, string> = {}) => {
  const done = spawnSync(process.execPath, [join(root, 'tests/support/test.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { code: done.status, said: done.stdout.trim() };
};

describe('what is missing is a sentence', () => {
  test.each([
    ['CHROMIUM_PATH', 'CHROMIUM_PATH names a file that does not exist.'],
    ['FIREFOX_PATH', 'FIREFOX_PATH names a file that does not exist.'],
  ])('a browser: %s', (variable, sentence) => {
    expect(run(['journeys/kit'], { [variable]: '/nowhere/browser' })).toEqual({ code: 1, said: sentence });
  });

  test('a database', () => {
    const { code, said } = run(['rooms/access'], {
      TEST_DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
    });
    expect(code).toBe(1);
    expect(said).toBe(
      'TEST_DATABASE_URL is set, but no PostgreSQL answers there. Start it, or unset the variable.',
    );
  });

  test('a file, and a flag', () => {
    expect(run(['no-such-story'])).toEqual({ code: 1, said: 'No test file is called no-such-story.' });
    expect(run(['--fast']).said).toContain('--fast is not known.');
  });
});

describe('the count', () => {
  const count = (report: unknown) => {
    const path = join(folder, 'report.json');
    writeFileSync(path, JSON.stringify(report));
    return countOf(path);
  };

  test('a file that could not be loaded is a failure', () => {
    const loaded = { status: 'passed', assertionResults: [{ status: 'passed' }] };
    const unloaded = { status: 'failed', assertionResults: [] };
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    const report = { numPassedTests: 1, numFailedTests: 1, testResults: [loaded, unloaded, failing] };
    expect(count(report)).toEqual({ passed: 1, failed: 2 });
  });

  test('a run that left no report is a failure', () => {
    expect(countOf(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
  });

  test('the gate and the suite see the same files as the runner', () => {
    expect(testFiles('rooms', ['rooms/machine/test-command'])).toEqual([
      'tests/rooms/machine/test-command.test.ts',
    ]);
  });
});
