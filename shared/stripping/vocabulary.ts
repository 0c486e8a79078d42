// The table of words: what each tells, found by the signs of the text itself, so that a word met before costs no new string.
// It remembers the words of the rules and lists for good and strangers for a while, in memory only; what a text said it cannot tell.

/** So many strangers are remembered; the next text then begins without them. */
const STRANGERS_MAX = 40_000;
/** Longer ones are not words, and are not remembered. */
export const LETTERS_MAX = 64;

/** Two hashes of a word, taken sign by sign (FNV-1a twice): together 64 bits, so that two words are never taken for one. */
export const START = 0x811c9dc5 | 0;
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const stepToo = (hash: number, code: number): number => Math.imul(hash + code, 0x85ebca6b);

function hashesOf(word: string): [number, number] {
  let hash = START;
  let check = START;
  for (let i = 0; i < word.length; i++) {
    hash = step(hash, word.charCodeAt(i));
    check = stepToo(check, word.charCodeAt(i));
  }
  return [hash, check];
}

/** The words that some list of a rule holds, each with its number, which stands above the marks of the word. */
export const numbers = new Map<string, number>();
export const NUMBER = 11;

/** An entry: the first hash, the second (never 0; 0 is empty), what the word tells, its marks. Side by side, because memory is fetched so. */
const ENTRY = 4;
export const FLAGS = 2;
export const MARKS = 3;

type Judge = (word: string) => number;

export class Vocabulary {
  /** Four numbers an entry, and the words by the place of their entry. */
  entries = new Int32Array(ENTRY * 4096);
  words: string[] = new Array(4096).fill('');
  #count = 0;
  /** The words that stay for good. */
  #own: string[] = [];
  readonly #judge: Judge;
  /** Marks by how a word is built, told when a text first holds it: words come again, and some questions are long. */
  readonly #sense: Judge;

  /** `judge` says what a word tells that is not listed. */
  constructor(from?: Vocabulary, judge: Judge = () => 0, sense: Judge = () => 0) {
    this.#judge = judge;
    this.#sense = sense;
    if (from)
      for (const word of from.#own)
        this.add(word, from.get(word), from.entries[from.#find(word) * ENTRY + MARKS]);
  }

  /** Lists a word, or adds to what it tells. Only before the first text. */
  add(word: string, flags: number, marks = 0): void {
    const [hash, check] = hashesOf(word);
    let place = this.#slotOf(hash, check);
    if (this.words[place] === '') {
      this.#own.push(word);
      place = this.#takeIn(word, hash, check);
    }
    const at = place * ENTRY;
    this.entries[at + FLAGS] = (this.entries[at + FLAGS] ?? 0) | flags;
    this.entries[at + MARKS] = (this.entries[at + MARKS] ?? 0) | marks | OWN;
  }

  /** Words that are listed for a mark alone are judged as strangers are. Once, behind the last word. */
  judgeMarked(): void {
    this.words.forEach((word, place) => {
      const at = place * ENTRY + FLAGS;
      if (word && this.entries[at] === 0) this.entries[at] = this.#judge(word);
    });
  }

  /** What a listed word tells; nothing of strangers. */
  get(word: string): number {
    const at = this.#find(word) * ENTRY;
    return (this.entries[at + MARKS] ?? 0) & OWN ? (this.entries[at + FLAGS] ?? 0) : 0;
  }

  /** Forgets the strangers if they have become many. */
  settle(): void {
    if (this.#count - this.#own.length > STRANGERS_MAX) this.#rebuild(this.words.length, OWN);
  }

  /** The place of the word that `text` holds from `from` to `to`, given its hashes. A stranger is judged and taken in. */
  placeOf(text: string, from: number, to: number, hash: number, check: number): number {
    let place = this.#slotOf(hash, check);
    if (((this.entries[place * ENTRY + MARKS] ?? 0) & SENSED) !== 0) return place;
    let word = this.words[place] ?? '';
    if (word === '') {
      // A piece of a text would keep all of it alive.
      const piece = text.slice(from, to);
      word = piece.length < 13 ? piece : [...piece].join('');
      const flags = this.#judge(word);
      place = this.#takeIn(word, hash, check);
      this.entries[place * ENTRY + FLAGS] = flags;
    }
    const at = place * ENTRY + MARKS;
    this.entries[at] = (this.entries[at] ?? 0) | SENSED | this.#sense(word);
    return place;
  }

  #find(word: string): number {
    return this.#slotOf(...hashesOf(word));
  }

  /** Where the word stands, or the empty place where it would. */
  #slotOf(hash: number, check: number): number {
    const entries = this.entries;
    const mask = (entries.length >> 2) - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const at = slot * ENTRY;
      const there = entries[at + 1];
      if (there === 0 || (there === (check | 1) && entries[at] === hash)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #takeIn(word: string, hash: number, check: number): number {
    if (this.#count * 4 > this.words.length * 3) this.#rebuild(this.words.length * 2, 0);
    const place = this.#slotOf(hash, check);
    this.entries[place * ENTRY] = hash;
    this.entries[place * ENTRY + 1] = check | 1;
    this.entries[place * ENTRY + MARKS] = (numbers.get(word) ?? 0) << NUMBER;
    this.words[place] = word;
    this.#count++;
    return place;
  }

  /** With the words that have this mark; 0: with all. */
  #rebuild(room: number, kept: number): void {
    const { entries, words } = this;
    this.entries = new Int32Array(ENTRY * room);
    this.words = new Array(room).fill('');
    this.#count = 0;
    words.forEach((word, place) => {
      if (!word) return;
      const [hash = 0, check = 0, flags = 0, marks = 0] = entries.subarray(place * ENTRY);
      if ((marks & kept) === kept)
        this.entries.set([flags, marks], this.#takeIn(word, hash, check) * ENTRY + FLAGS);
    });
  }
}

/** The mark of a word that stays, and of one whose letters were looked at. */
const OWN = 1 << 30;
const SENSED = 1 << 29;
