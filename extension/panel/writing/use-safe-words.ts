// The words of a box that are looked for while they are typed: stripped, and without the labels, which find nothing.
import { useMemo } from 'react';
import type { StrippedText } from '#shared/basics/text.ts';
import { atRest } from './box.ts';
import type { MarkedBox } from './use-box.ts';
import { useSettled } from './use-judged.ts';

/** Labels find nothing. */
export const withoutLabels = (text: string): StrippedText =>
  text
    .replace(/\[[^[\]\n]{1,60}\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim() as StrippedText;

/** Nothing until names are known: a name that was typed would leave. */
export function useSafeWords({ box, knowledge }: Pick<MarkedBox, 'box' | 'knowledge'>): StrippedText {
  const settled = useSettled(box);
  return useMemo(
    () => (knowledge.hasNames ? withoutLabels(atRest(settled, knowledge).text) : ('' as StrippedText)),
    [settled, knowledge],
  );
}
