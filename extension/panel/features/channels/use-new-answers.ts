// Counts answers that arrived below what is being read. What was there at first is not new, nor is what I wrote, nor
// what has come into sight; nothing is ever scrolled by itself. Of answers on pages not yet fetched only the number is
// known, and it counts too.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Post } from '#shared/contract/channels.ts';

export type NewAnswers = {
  count: number;
  /** Put on the end of the list: seeing it means having seen what came. */
  endRef: (end: Element | null) => void;
  firstId: string | null;
  seen: () => void;
};

export function useNewAnswers(posts: readonly Post[] | undefined, beyond: number): NewAnswers {
  const [seenUpTo, setSeenUpTo] = useState<number | null>(null);
  const [beyondSeen, setBeyondSeen] = useState<number | null>(null);
  const [isEndInSight, setIsEndInSight] = useState(false);
  const watcher = useRef<IntersectionObserver | null>(null);
  const last = posts?.reduce((most, post) => Math.max(most, post.number), 0);

  // The end of the list comes and goes from sight: the browser says when.
  const endRef = useCallback((end: Element | null) => {
    watcher.current?.disconnect();
    watcher.current = null;
    if (!end) return;
    // Whoever jumped past it to the box below has it above them: that counts, as far up as it may be.
    watcher.current = new IntersectionObserver(
      (entries) => setIsEndInSight(entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: '1000000px 0px 0px 0px' },
    );
    watcher.current.observe(end);
  }, []);

  // What stood there at first, and what is in sight, is seen.
  useEffect(() => {
    if (last === undefined) return;
    setSeenUpTo((before) => (before === null || isEndInSight ? last : before));
  }, [last, isEndInSight]);
  // Fetching a page makes fewer of them, and what was said to be there is seen.
  useEffect(() => {
    if (last === undefined) return;
    setBeyondSeen((before) => (before === null || isEndInSight ? beyond : Math.min(before, beyond)));
  }, [last, isEndInSight, beyond]);

  const fresh = posts?.filter((post) => seenUpTo !== null && post.number > seenUpTo && !post.isMine) ?? [];
  return {
    // In sight it is seen as it is drawn, not one picture later: nothing flashes up to say so.
    count: isEndInSight ? 0 : fresh.length + Math.max(0, beyond - (beyondSeen ?? beyond)),
    endRef,
    firstId: fresh[0]?.id ?? null,
    seen: () => {
      setSeenUpTo(last ?? null);
      setBeyondSeen(beyond);
    },
  };
}
