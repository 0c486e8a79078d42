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

function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== text.charCodeAt(from + k)) return false;
  return true;
}

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
    const hash = hashOf(word);
    const known = this.#slots[this.#slotOf(word, 0, word.length, hash)] ?? 0;
    const at = known > 0 ? known - 1 : this.#takeIn(word, hash);
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
    const known = this.#slots[this.#slotOf(text, from, to, hash)] ?? 0;
    if (known > 0) return known - 1;
    const at = this.#takeIn(text.slice(from, to), hash);
    this.flags[at] = this.#judge(this.words[at] ?? '');
    return at;
  }

  #takeIn(word: string, hash: number): number {
    const at = this.words.length;
    if (at === this.#hashes.length) this.#grow();
    if (at * 2 >= this.#slots.length) this.#rehash();
    // A piece of a text would keep all of it alive.
    this.words.push(word.length < 13 ? word : [...word].join(''));
    this.#hashes[at] = hash;
    this.flags[at] = 0;
    this.marks[at] = 0;
    this.#slots[this.#slotOf(word, 0, word.length, hash)] = at + 1;
    return at;
  }

  /** Where the word stands, or the empty slot where it would. */
  #slotOf(text: string, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let known = slots[slot] ?? 0; known > 0; known = slots[slot] ?? 0) {
      if (this.#hashes[known - 1] === hash && isSame(this.words[known - 1] ?? '', text, from, to))
        return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
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
