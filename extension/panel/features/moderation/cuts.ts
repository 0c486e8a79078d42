// From words that a moderator chose to what is cut out of a text: neighbours go as one piece. Pure.
export type Piece = { id: string; word: string; start: number; end: number };
export type Span = { start: number; end: number };

/** Words in their order, without the marks around them. */
export const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)].map((match, at) => ({
    id: String(at),
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Two chosen words with nothing but space between them are one cut. */
export function cutsOf(text: string, chosen: readonly string[]): Span[] {
  const cuts: Span[] = [];
  for (const { id, start, end } of piecesOf(text)) {
    if (!chosen.includes(id)) continue;
    const last = cuts.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else cuts.push({ start, end });
  }
  return cuts;
}

export function withoutCuts(text: string, cuts: readonly Span[], put: string): string {
  let from = 0;
  let left = '';
  for (const { start, end } of cuts) {
    left += text.slice(from, start) + put;
    from = end;
  }
  return left + text.slice(from);
}
