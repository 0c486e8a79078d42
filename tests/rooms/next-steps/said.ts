// The sentences of somebody in a hurry, and whether their path stands where it should.
import { readFileSync } from 'node:fs';

/** `a b` means any of them, `a,b` all of them. */
export type Sentence = { typed: string; wanted: readonly string[]; isAll: boolean };

export const said: readonly Sentence[] = readFileSync(new URL('./said.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | '))
  .map((line) => {
    const [typed = '', paths = ''] = line.split(' | ');
    return { typed, wanted: paths.split(/[ ,]/), isAll: paths.includes(',') };
  });

export function isAmongFirst(paths: readonly string[], { wanted, isAll }: Sentence, first: number): boolean {
  const shown = paths.slice(0, isAll ? Math.max(first, wanted.length) : first);
  return isAll ? wanted.every((path) => shown.includes(path)) : wanted.some((path) => shown.includes(path));
}
