// The table of words: what each tells, found by the signs of the text itself, so that a word met before costs no new string.
// It remembers the words of the rules and lists for good and strangers for a while, in memory only; what a text said it cannot tell.

/** So many strangers are remembered; the next text then begins without them. */
const STRANGERS_MAX = 40_000;
/** Longer ones are not words, and are not remembered. */
export const LETTERS_MAX = 24;

/** FNV-1a: where it starts, and one step. */
export const START = 0x811c9dc5 | 0;
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const hashOf = (word: string): number => {
  let hash = START;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
};

export class Vocabulary {
  readonly words: string[] = [];
  flags = new Int32Array(1024);
  marks = new Int32Array(1024);
  #hashes = new Int32Array(1024);
  /** Places of words, plus one; 0 is empty. */
  #slots = new Int32Array(4096);
  /** Words before this place stay for good. */
  #own = 0;
  readonly #judge: (word: string) => number;

  /** `judge` says what a word tells that is not listed. */
  constructor(from?: Vocabulary, judge: (word: string) => number = () => 0) {
    this.#judge = judge;
    for (let at = 0; from && at < from.#own; at++)
      this.add(from.words[at] ?? '', from.flags[at] ?? 0, from.marks[at]);
  }

  /** Lists a word, or adds to what it tells. Only before the first text. */
  add(word: string, flags: number, marks = 0): void {
    const at = this.#placeOf(word, 0, word.length, hashOf(word));
    this.flags[at] = (this.flags[at] ?? 0) | flags;
    this.marks[at] = (this.marks[at] ?? 0) | marks;
    this.#own = this.words.length;
  }

  /** Words that are listed for a mark alone are judged as strangers are. Once, behind the last word. */
  judgeMarked(): void {
    for (let at = 0; at < this.#own; at++)
      if (this.flags[at] === 0) this.flags[at] = this.#judge(this.words[at] ?? '');
  }

  /** What a listed word tells; nothing of strangers. */
  get(word: string): number {
    const slot = this.#slotOf(word, 0, word.length, hashOf(word));
    const at = (this.#slots[slot] ?? 0) - 1;
    return at >= 0 && at < this.#own ? (this.flags[at] ?? 0) : 0;
  }

  /** Forgets the strangers if they have become many. */
  settle(): void {
    if (this.words.length - this.#own < STRANGERS_MAX) return;
    this.words.length = this.#own;
    this.#rehash();
  }

  /** The place of the word that `text` holds from `from` to `to`; `hash` is over its signs. A stranger is judged and taken in. */
  placeAt(text: string, from: number, to: number, hash: number): number {
    const before = this.words.length;
    const at = this.#placeOf(text, from, to, hash);
    if (at === before) this.flags[at] = this.#judge(this.words[at] ?? '');
    return at;
  }

  #placeOf(text: string, from: number, to: number, hash: number): number {
    const slot = this.#slotOf(text, from, to, hash);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const at = this.words.length;
    if (at === this.#hashes.length) this.#grow();
    // A piece of a text would keep all of it alive.
    const word = text.slice(from, to);
    this.words.push(word.length < 13 ? word : [...word].join(''));
    this.#hashes[at] = hash;
    this.flags[at] = 0;
    this.marks[at] = 0;
    this.#slots[slot] = at + 1;
    if (at * 2 > this.#slots.length) this.#rehash();
    return at;
  }

  #slotOf(text: string, from: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0) return slot;
      if (this.#hashes[known - 1] !== hash) continue;
      const word = this.words[known - 1] ?? '';
      if (word.length !== to - from) continue;
      let k = 0;
      while (k < word.length && word.charCodeAt(k) === text.charCodeAt(from + k)) k++;
      if (k === word.length) return slot;
    }
  }

  #grow(): void {
    const room = this.#hashes.length * 2;
    const wider = (table: Int32Array) => {
      const next = new Int32Array(room);
      next.set(table);
      return next;
    };
    this.flags = wider(this.flags);
    this.marks = wider(this.marks);
    this.#hashes = wider(this.#hashes);
  }

  #rehash(): void {
    let room = this.#slots.length;
    while (room < this.words.length * 4) room *= 2;
    this.#slots = new Int32Array(room);
    const mask = room - 1;
    for (let at = 0; at < this.words.length; at++) {
      const hash = this.#hashes[at] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[slot]) slot = (slot + 1) & mask;
      this.#slots[slot] = at + 1;
    }
  }
}
