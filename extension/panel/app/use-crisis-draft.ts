// Whose words go along on the crisis path: those of the draft that led to it, and only while that path is walked. A path that begins
// in any other way begins without words; they may be about somebody else.
import { useCallback, useState } from 'react';
import { endWord } from '#shared/next-steps/trail-words.ts';
import type { Route } from './routes.ts';

export type CrisisDraft = { id: string; hasArrived: boolean } | null;

/** What is left of it after a move. Whoever looked elsewhere half way and came back walks the same path still. */
export function draftAfter(draft: CrisisDraft, from: Route, to: Route): CrisisDraft {
  if (draft === null) return null;
  if (to.at !== 'next-steps') return draft.hasArrived ? draft : null;
  if (!draft.hasArrived) return { ...draft, hasArrived: true };
  const beginsAnew = from.at !== 'next-steps' && to.words.length === 0;
  const hasEnded = to.words.at(-1) === endWord;
  return beginsAnew || hasEnded ? null : draft;
}

export type CrisisWords = {
  draftId: string | null;
  /** Called with the move to the path. */
  begin: (draftId: string | null) => void;
  drop: () => void;
};

export function useCrisisDraft(route: Route): CrisisWords {
  const [draft, setDraft] = useState<CrisisDraft>(null);
  const [seen, setSeen] = useState(route);
  // While it is drawn and not after: nothing of another path may stand there for a frame, or be suggested from.
  if (seen !== route) {
    setSeen(route);
    setDraft(draftAfter(draft, seen, route));
  }
  return {
    draftId: draft?.id ?? null,
    begin: useCallback((id: string | null) => setDraft(id === null ? null : { id, hasArrived: false }), []),
    drop: useCallback(() => setDraft(null), []),
  };
}
