// The letters and the tone of a person's mark, always the same for the same name.
const tones = 5;

export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words[words.length - 1] ?? '') : '';
  return (
    [first, last]
      .map((word) => [...word][0] ?? '')
      .join('')
      .toLocaleUpperCase() || '?'
  );
}

export function toneOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (sum % tones) + 1;
}
