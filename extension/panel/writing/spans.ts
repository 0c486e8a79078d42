// Keeps marks where they belong while the words around them change. Pure: two texts in, moved marks out.

type Span = { start: number; end: number };

/** The one stretch in which two texts differ: what both begin and end with stays. */
export function changeBetween(before: string, after: string): { start: number; end: number; length: number } {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let same = 0;
  while (same < shortest - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same++;
  return { start, end: before.length - same, length: after.length - same - start };
}

/** Spans of `before` at their places in `after`; a span that was written into is gone. */
export function shiftSpans<S extends Span>(before: string, after: string, spans: readonly S[]): S[] {
  if (before === after) return [...spans];
  const change = changeBetween(before, after);
  const by = change.length - (change.end - change.start);
  return spans.flatMap((span) => {
    if (span.end <= change.start) return [span];
    if (span.start >= change.end) return [{ ...span, start: span.start + by, end: span.end + by }];
    return [];
  });
}

/** Takes spans out of a text, last first, and leaves single spaces where two would meet. */
export function cutSpans(text: string, spans: readonly Span[], put = ''): string {
  let left = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start)) {
    const before = left.slice(0, start);
    const after = left.slice(end);
    const meets = put === '' && /[^\S\n]$/.test(before) && /^[^\S\n]/.test(after);
    left = before + put + (meets ? after.slice(1) : after);
  }
  return left;
}
