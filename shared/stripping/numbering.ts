// Which person a taken-out name is, by its words: a full name and its parts are one person, another first name is another.
// Pure: whoever numbers holds what is remembered, as words or sealed, and throws it away.

/** One person who stands as `[name 3]`: the words that were seen of them. */
export type Numbered = { number: number; words: Set<string>; isKnown?: boolean };

/** `isKnown`: it stands on the record on screen, and is one person whichever of their names is written. */
export type NumberOf = (words: readonly string[], isKnown: boolean) => number;

/** The highest number that stands in a text: new people count on from there. */
export function lastNumber(text: string): number {
  let last = 0;
  for (const m of text.matchAll(/\[name (\d{1,4})\]/g)) last = Math.max(last, Number(m[1]));
  return last;
}

/** Numbers whoever is among `people` as before; counts others on from `last`, and puts them there. */
export function numbering(people: Numbered[], last: number): NumberOf {
  let count = last;
  return (words, isKnown) => {
    let person = people.find((one) => {
      const has = (word: string) => one.words.has(word);
      return isKnown
        ? one.isKnown
        : words.some(has) && (words.every(has) || [...one.words].every((word) => words.includes(word)));
    });
    if (!person) {
      person = { number: ++count, words: new Set(), isKnown };
      people.push(person);
    }
    for (const word of words) person.words.add(word);
    return person.number;
  };
}
