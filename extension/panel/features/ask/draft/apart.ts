// Posts that waited for the network come back together. Sent in the same moment, one with the name shown and one with it
// hidden would tell everybody who is behind both, so a send that is tried again keeps away from the other kind.

/** Longer than two strangers' posts are apart in a lively channel, and short enough to be waited for. */
export const apartMs = { least: 20_000, most: 90_000 } as const;

export type Apart = (isAnonymous: boolean, attempt: number) => number;

/**
 * Asked before each attempt: how long it must still wait, or 0, and then it goes and is what others keep away from. The
 * first attempt is the person's own press and its moment their choice; it never waits.
 */
export function makeApart({ nowMs, random }: { nowMs: () => number; random: () => number }): Apart {
  let last: { isAnonymous: boolean; othersFromMs: number } | null = null;
  return (isAnonymous, attempt) => {
    const now = nowMs();
    if (attempt > 1 && last !== null && last.isAnonymous !== isAnonymous && now < last.othersFromMs)
      // A clock that was set back must not make it wait for hours.
      return Math.min(last.othersFromMs - now, apartMs.most);
    const gap = apartMs.least + random() * (apartMs.most - apartMs.least);
    last = { isAnonymous, othersFromMs: now + Math.round(gap) };
    return 0;
  };
}
