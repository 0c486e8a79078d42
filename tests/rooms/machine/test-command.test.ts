// `npm test` itself: what it promised and does not find is one sentence and exit code 1, and nothing that failed is lost
// from the count.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root, temporaryFolder } from '#tests/support/machine/folders.ts';
import { lookAgain } from '#tests/support/machine/second-look.ts';
import { type Count, countOf, testFiles } from '#tests/support/machine/suite.ts';

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

  const file = (name: string, ...statuses: string[]) => ({
    name: join(root, name),
    status: statuses.every((status) => status === 'passed') && statuses.length > 0 ? 'passed' : 'failed',
    message: 'Cannot find it\n  at a line',
    assertionResults: statuses.map((status, at) => ({
      status,
      fullName: `says ${at}`,
      failureMessages: status === 'failed' ? ['Error: not so\n    at a line'] : [],
    })),
  });

  test('a file that could not be loaded is a failure', () => {
    const testResults = [file('a.ts', 'passed'), file('b.ts'), file('c.ts', 'passed', 'failed', 'failed')];
    expect(count({ testResults })).toEqual([
      { file: 'a.ts', passed: 1, failed: 0, torn: [] },
      { file: 'b.ts', passed: 0, failed: 1, torn: ['b.ts: Cannot find it'] },
      {
        file: 'c.ts',
        passed: 1,
        failed: 2,
        torn: ['c.ts > says 1: Error: not so', 'c.ts > says 2: Error: not so'],
      },
    ]);
  });

  test('a run that left no report is a failure', () => {
    expect(countOf(join(folder, 'none.json'))).toMatchObject([
      { file: null, passed: 0, failed: 1, torn: [expect.stringContaining('The run itself')] },
    ]);
  });

  test('the gate and the suite see the same files as the runner', () => {
    expect(testFiles('rooms', ['rooms/machine/test-command'])).toEqual([
      'tests/rooms/machine/test-command.test.ts',
    ]);
  });
});

describe('a second look', () => {
  const fine = (file: string): Count => ({ file, passed: 2, failed: 0, torn: [] });
  const torn = (file: string | null): Count => ({ file, passed: 1, failed: 1, torn: ['why'] });
  const look = async (first: Count[], second: (file: string) => Count) => {
    const asked: string[] = [];
    const after = await lookAgain(first, async (file) => {
      asked.push(file);
      return [second(file)];
    });
    return { asked, ...after };
  };

  test('what failed is run alone, and what passes then is named', async () => {
    const { asked, counts, unsteady } = await look([fine('a'), torn('b'), torn('c')], (file) =>
      file === 'b' ? fine(file) : torn(file),
    );
    expect(asked).toEqual(['b', 'c']);
    expect(counts).toEqual([fine('a'), fine('b'), torn('c')]);
    expect(unsteady).toEqual(['b']);
  });

  test('nothing is run again where nothing failed, much failed, or the run itself did', async () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map(torn);
    for (const first of [[fine('a')], many, [torn('a'), torn(null)]])
      expect(await look(first, fine)).toEqual({ asked: [], counts: first, unsteady: [] });
  });
});
