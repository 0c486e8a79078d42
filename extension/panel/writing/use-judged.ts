// What the engine says of words while they are typed, a moment after the last key: what identifies and what may. Nothing
// leaves the device.
import { useEffect, useMemo, useState } from 'react';
import { findIdentifiers, jigsaw } from '#shared/stripping/index.ts';
import type { Box } from './box.ts';
import { type Knowledge, optionsOf, vouchedFor } from './cleanse.ts';

/** Long enough not to flicker at every key, short enough to be there when one looks. */
export const judgeAfterMs = 300;

/** The value as it was a moment ago, so that a burst of keys is judged once. */
export function useSettled<Value>(value: Value, afterMs = judgeAfterMs): Value {
  const [settled, setSettled] = useState(value);
  // The clock is outside.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
}

export function useFindings(box: Box, knowledge: Knowledge) {
  const settled = useSettled(box);
  return useMemo(() => {
    // Judged words that are no longer in the box would point at wrong places.
    if (settled.raw !== box.raw) return [];
    return findIdentifiers(
      box.raw,
      optionsOf(knowledge, [...box.kept, ...vouchedFor(box.raw, knowledge, box.kept)]),
    );
  }, [settled, box, knowledge]);
}

export function useHints(box: Box, area: readonly string[], hasNames: boolean | undefined) {
  const settled = useSettled(box.raw);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `hasNames` says that the engine, which hints at nothing before, knows more now.
  return useMemo(
    () => (settled === box.raw ? jigsaw(settled, { area }) : []),
    [settled, box.raw, area, hasNames],
  );
}
