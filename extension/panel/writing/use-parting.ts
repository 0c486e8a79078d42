// The record beside the panel goes, and who was on it is forgotten (decision 6). Words that only this person explains would stay in the
// boxes for good: they go out first, also under the hand.
import { useLayoutEffect, useRef } from 'react';
import type { Knowledge } from './cleanse.ts';

/** `part` is given what was known a moment ago and what is known now. Before anything rests: what rests knows the person no more. */
export function useParting(knowledge: Knowledge, part: (before: Knowledge, now: Knowledge) => void): void {
  const last = useRef(knowledge);
  const parting = useRef(part);
  parting.current = part;
  useLayoutEffect(() => {
    const { fingerprints } = last.current;
    last.current = knowledge;
    if (fingerprints && fingerprints !== knowledge.fingerprints)
      parting.current({ ...knowledge, fingerprints }, knowledge);
  }, [knowledge]);
}
