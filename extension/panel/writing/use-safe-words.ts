// The words of a box that are looked for while they are typed: stripped, and without the labels, which find nothing.
import { useMemo } from 'react';
import type { StrippedText } from '#shared/basics/text.ts';
import { atRest, type Box } from './box.ts';
import type { Knowledge } from './cleanse.ts';
import type { MarkedBox } from './use-box.ts';
import { judgeAfterMs, useSettled } from './use-judged.ts';

const asItIs = (_raw: string, safe: string): string => safe;

/** Labels find nothing. */
export const withoutLabels = (text: string): StrippedText =>
  text
    .replace(/\[[^[\]\n]{1,60}\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim() as StrippedText;

/** The same with each key, for what answers on this device: nothing of it leaves. */
export function useWordsNow(
  { box, knowledge }: Pick<MarkedBox, 'box' | 'knowledge'>,
  narrow: (raw: string, safe: string) => string = asItIs,
): StrippedText {
  return useMemo(() => safeWords(box, knowledge, narrow), [box, knowledge, narrow]);
}

/**
 * Nothing until names are known: a name that was typed would leave. `narrow` may take further words away while one types; it is given
 * the words as they stand and what is left of them. `afterMs`: how long a hand must rest; where nothing leaves the device, not at all.
 */
export function useSafeWords(
  { box, knowledge }: Pick<MarkedBox, 'box' | 'knowledge'>,
  narrow: (raw: string, safe: string) => string = asItIs,
  afterMs = judgeAfterMs,
): StrippedText {
  const settled = useSettled(box, afterMs);
  return useMemo(() => safeWords(settled, knowledge, narrow), [settled, knowledge, narrow]);
}

const safeWords = (box: Box, knowledge: Knowledge, narrow: (raw: string, safe: string) => string) =>
  (knowledge.hasNames ? narrow(box.raw, withoutLabels(atRest(box, knowledge).text)) : '') as StrippedText;
