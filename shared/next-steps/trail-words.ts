// A trail as the words of an address, and back: ids only, so that an address tells nothing about a person. What does not fit
// the pack is cut off where it stops fitting.
import type { Pack } from './types.ts';
import { type Answer, type Move, placeOf, start, step, type Trail } from './walker.ts';

const answers: readonly string[] = ['yes', 'no', 'unsure'] satisfies Answer[];
export const dangerWord = 'danger-now';
export const endWord = 'how-are-you';
const ends = { danger: dangerWord, end: endWord } as const;

export const writeTrail = (trail: Trail): string[] => trail.map(toWord);

function toWord(move: Move): string {
  switch (move.kind) {
    case 'group':
      return `in-${move.id}`;
    case 'path':
      return `for-${move.id}`;
    case 'answer':
      return move.answer;
    default:
      return ends[move.kind];
  }
}

export function readTrail(pack: Pack, words: readonly string[]): Trail {
  let trail: Trail = start;
  for (const word of words) {
    const move = toMove(pack, trail, word);
    const next = move ? step(pack, trail, move) : trail;
    if (next.length === trail.length) return trail;
    trail = next;
  }
  return trail;
}

function toMove(pack: Pack, trail: Trail, word: string): Move | null {
  if (word === ends.danger) return { kind: 'danger' };
  if (word === ends.end) return { kind: 'end' };
  if (word.startsWith('in-')) return { kind: 'group', id: word.slice(3) };
  if (word.startsWith('for-')) return { kind: 'path', id: word.slice(4) };
  const place = placeOf(pack, trail);
  if (place.kind !== 'question' || !answers.includes(word)) return null;
  return { kind: 'answer', question: place.question.id, answer: word as Answer };
}
