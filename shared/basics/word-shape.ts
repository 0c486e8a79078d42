// The shape of a few words, so coarse that it tells nobody whose they were: what kind of pieces they have, and about how
// long they are. It holds no character of them.

const pieces = ['word', 'Word', 'WORD', 'digits', 'mixed'] as const;
const lengths = ['to-4', 'to-8', 'to-16', 'over-16'] as const;
const piecesMax = 3;

/** The only texts that are shapes: nothing else can be written down in the place of one. */
export const shapePattern = new RegExp(
  `^(?:${pieces.join('|')})(?: (?:${pieces.join('|')})){0,${piecesMax - 1}}(?: more)?, (?:${lengths.join('|')})$`,
);

const pieceOf = (piece: string): (typeof pieces)[number] => {
  if (/^\p{N}+$/u.test(piece)) return 'digits';
  if (/\p{N}/u.test(piece)) return 'mixed';
  if (/^\p{Ll}/u.test(piece)) return 'word';
  return piece.length > 1 && piece === piece.toUpperCase() ? 'WORD' : 'Word';
};

/** Of words that identify, or do not: "Word Word, to-16". Null where there is neither letter nor digit. */
export function shapeOf(words: string): string | null {
  const found = words.match(/[\p{L}\p{N}]+/gu);
  if (!found) return null;
  const said = found.slice(0, piecesMax).map(pieceOf).join(' ');
  const chars = found.join('').length;
  const length = chars <= 4 ? 'to-4' : chars <= 8 ? 'to-8' : chars <= 16 ? 'to-16' : 'over-16';
  return `${said}${found.length > piecesMax ? ' more' : ''}, ${length}`;
}

/** Signs alone have no shape of their own; the shortest one stands for them. */
export const shapeFor = (words: string): string => shapeOf(words) ?? 'word, to-4';
