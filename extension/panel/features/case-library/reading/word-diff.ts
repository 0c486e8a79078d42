// What changed between two texts, word by word: the longest common run of words stays, the rest was taken out or added. Pure.

export type Piece = { kind: 'same' | 'added' | 'removed'; text: string };

/** Longer texts are compared as wholes: a section is far below it. */
const wordsMax = 600;

const wordsOf = (text: string): string[] => text.match(/\s*\S+/g) ?? [];

export function diffWords(before: string, after: string): Piece[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  if (a.length > wordsMax || b.length > wordsMax)
    return before === after
      ? [{ kind: 'same', text: after }]
      : [
          { kind: 'removed', text: before },
          { kind: 'added', text: after },
        ];
  const common = lengthsOf(a, b);
  const pieces: Piece[] = [];
  const put = (kind: Piece['kind'], word: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += word;
    else pieces.push({ kind, text: word });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [x = '', y = ''] = [a[i], b[j]];
    if (i < a.length && j < b.length && x.trim() === y.trim()) {
      put('same', y);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      put('removed', x);
      i++;
    } else {
      put('added', y);
      j++;
    }
  }
  return pieces;
}

/** How many words the rests from `i` and `j` on have in common, in order. */
function lengthsOf(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (!row) continue;
      row[j] =
        a[i]?.trim() === b[j]?.trim()
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  return table;
}

const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0;
