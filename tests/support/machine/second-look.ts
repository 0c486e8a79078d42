// A journey drives real browsers on whatever machine there is, and may miss a moment that no person would. What failed is
// looked at once more, one file at a time; what passes then is named in the end and never hidden. Where much fails there is
// nothing to look at twice.
import type { Count } from './suite.ts';

const filesMax = 4;

/** What stands after the second look; `unsteady`: files that failed first and passed alone. */
export async function lookAgain(
  first: readonly Count[],
  run: (file: string) => Promise<Count[]>,
): Promise<{ counts: Count[]; unsteady: string[] }> {
  const failed = first.filter((one) => one.failed > 0);
  const files = failed.flatMap(({ file }) => (file === null ? [] : [file]));
  if (files.length < failed.length || files.length > filesMax) return { counts: [...first], unsteady: [] };
  const counts = first.filter((one) => one.failed === 0);
  const unsteady: string[] = [];
  for (const file of files) {
    const second = await run(file);
    counts.push(...second);
    if (second.every((one) => one.failed === 0)) unsteady.push(file);
  }
  return { counts, unsteady };
}
