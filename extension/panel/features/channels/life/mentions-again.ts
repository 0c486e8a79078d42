// Where the names of mentions stand in words that were edited. A name that is gone takes its mention along.
import type { Mention } from '#shared/contract/mentions.ts';

export function mentionsIn(before: string, mentions: readonly Mention[], after: string): Mention[] {
  let from = 0;
  return mentions.flatMap((one) => {
    const name = before.slice(one.start, one.end);
    const start = after.indexOf(name, from);
    if (name === '' || start < 0) return [];
    from = start + name.length;
    return [{ ...one, start, end: from }];
  });
}
