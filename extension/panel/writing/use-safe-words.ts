// The words of a box that are looked for while they are typed: stripped, and without the labels, which find nothing.
import { useMemo } from 'react';
import type { StrippedText } from '#shared/basics/text.ts';
import { atRest } from './box.ts';
import type { MarkedBox } from './use-box.ts';
import { judgeAfterMs, useSettled } from './use-judged.ts';

const asItIs = (_raw: string, safe: string): string => safe;

/** Labels find nothing. */
export const withoutLabels = (text: string): StrippedText =>
  text
    .replace(/\[[^[\]\n]{1,60}\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim() as StrippedText;

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
  return useMemo(
    () =>
      (knowledge.hasNames
        ? narrow(settled.raw, withoutLabels(atRest(settled, knowledge).text))
        : '') as StrippedText,
    [settled, knowledge, narrow],
  );
}
