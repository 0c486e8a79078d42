// The tracked and about-to-be-tracked files of the house, for the tests that read the repository itself.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = new URL('../..', import.meta.url).pathname;

export const files: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

export const code = files.filter((file) => /\.(ts|tsx)$/.test(file));
/** Code of the product itself: what ships or serves. */
export const product = code.filter((file) => /^(shared|api|extension)\//.test(file));
