// What was typed into a note that was left: kept for some minutes in the panel's memory alone (the one cache, which is emptied at sign-out and
// lock), so that a wrong tap loses nothing. It is taken up again by a press and never by itself: by then another record may be open.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { NoteDraft } from '#shared/basics/record-note.ts';
import type { Begun } from './use-record.ts';

export type Left = { note: string; begun: Begun };

export function useKept(draft: NoteDraft) {
  const cache = useQueryClient();
  // The same beginning is the same note.
  const beginning = JSON.stringify(draft);
  const key = useMemo(() => ['note-left', beginning], [beginning]);
  const [left, setLeft] = useState<Left | null>(() => cache.getQueryData<Left>(key) ?? null);
  return {
    left,
    /** Taken up again, or let go: asked about once. */
    answered: () => setLeft(null),
    keep: (now: Left) => void cache.setQueryData(key, now),
    /** It stands elsewhere now. */
    forget: useCallback(() => cache.removeQueries({ queryKey: key, exact: true }), [cache, key]),
  };
}
