// Which test files there are and what they need; one run of vitest over some of them, counted from its own report.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root, temporaryFolder } from './folders.ts';

export type Project = 'house' | 'rooms' | 'features' | 'journeys';
export const projects: readonly Project[] = ['house', 'rooms', 'features', 'journeys'];
/**
 * Of one file, by its path from the root with slashes; of the run itself where it says nothing of its files. `torn`: what failed by
 * name, each with the first line of why.
 */
export type Count = { file: string | null; passed: number; failed: number; torn: readonly string[] };

/** Rooms that are pure: a second database changes nothing in them. */
const withoutDatabase = [
  'tests/rooms/stripping/',
  'tests/rooms/next-steps/',
  'tests/rooms/machine/',
  'tests/rooms/evaluation/',
];

/** Paths from the root, with slashes. A filter is part of a path, as vitest reads it. */
export function testFiles(project: Project, filters: readonly string[]): string[] {
  const ending = project === 'rooms' || project === 'features' ? '*.test.{ts,tsx}' : '*.test.ts';
  return globSync(`tests/${project}/**/${ending}`, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)))
    .sort();
}

export const needsDatabase = (path: string): boolean =>
  !withoutDatabase.some((folder) => path.startsWith(folder));

/** Runs just these files. The environment decides the database and the browsers. */
export async function runFiles(
  files: readonly string[],
  environment: Record<string, string | undefined>,
): Promise<Count[]> {
  const folder = temporaryFolder('report');
  const report = join(folder, 'report.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const config = join(root, 'tests', 'house', 'vitest.config.ts');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [vitest, 'run', '--config', config, ...reporters, ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  const counts = countOf(report);
  rmSync(folder, { recursive: true, force: true });
  // A run that failed without a failed test (an unhandled error, a crash) must still be seen in the sum.
  return code !== 0 && counts.every(({ failed }) => failed === 0) ? [...counts, ofTheRun] : counts;
}

const ofTheRun: Count = {
  file: null,
  passed: 0,
  failed: 1,
  torn: ['The run itself: no test failed in it, and it did not end well. What it printed says why.'],
};

type Report = {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName?: string; failureMessages?: string[] | null }[];
  }[];
};

export function countOf(path: string): Count[] {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    // No report: vitest ended before it could write one.
    return [ofTheRun];
  }
  return report.testResults.map(({ name, status, message, assertionResults }) => {
    const ended = (how: string) => assertionResults.filter((one) => one.status === how).length;
    const file = relative(root, name).split(sep).join('/');
    const torn = assertionResults
      .filter((one) => one.status === 'failed')
      .map(({ fullName, failureMessages }) => `${file} > ${fullName}: ${firstLine(failureMessages?.[0])}`);
    // A file that could not be loaded, or whose hooks failed, holds no failed test; it counts as one.
    if (status === 'failed' && torn.length === 0) torn.push(`${file}: ${firstLine(message)}`);
    return { file, passed: ended('passed'), failed: torn.length, torn };
  });
}

const lineMax = 200;
const firstLine = (why: string | undefined): string =>
  (why ?? '').trim().split('\n', 1)[0]?.slice(0, lineMax) || 'it does not say why';
