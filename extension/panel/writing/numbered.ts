// Who was taken out of the words of one open form, so that the same person is numbered alike at every moment and in each of its boxes.
// It holds words sealed by a salt of its own, in memory alone: nothing of it rests or is sent, and it ends with the form.
import { lastNumber, type Numbered, type NumberOf, numbering } from '#shared/stripping/numbering.ts';
import { sha256 } from '#shared/stripping/sha256.ts';

export type People = {
  /** Words that stand in a box of the form: nobody new gets a number that is there. */
  stand: (text: string) => void;
  /** Who is on the record beside stands by this number in them. */
  standsOnRecord: (number: number) => void;
  /** For words that are taken out now. The same words once more teach it nothing. */
  taking: (text: string) => NumberOf;
  /** For words that are only looked at, as at every key: half a name is nobody. */
  looking: (text: string) => NumberOf;
  /** Another record stands beside: nobody is known any more (decision 6). Their numbers stay taken. */
  forget: () => void;
  /** Other words begin. */
  restart: () => void;
};

/** Whoever holds salt and seal can guess a name, as with all fingerprints: neither leaves this memory. */
export const sealWith =
  (salt: string) =>
  (word: string): string =>
    sha256(`${salt}\u0000${word}`).slice(0, 24);

const newSalt = (): string => crypto.getRandomValues(new Uint8Array(16)).join('.');

export function makePeople(seal = sealWith(newSalt())): People {
  let people: Numbered[] = [];
  /** No number is given twice, though its label was deleted: undo may bring it back. */
  let last = 0;
  const among = (list: Numbered[], from: number): NumberOf => {
    const numberOf = numbering(list, Math.max(from, list.at(-1)?.number ?? 0));
    return (words, isKnown) => {
      const sealed = words.map(seal);
      if (isKnown && !list.some((one) => one.isKnown)) {
        const same = list.find(
          (one) => one.words.size === sealed.length && sealed.every((word) => one.words.has(word)),
        );
        if (same) same.isKnown = true;
      }
      return numberOf(sealed, isKnown);
    };
  };
  const stand = (text: string) => {
    last = Math.max(last, lastNumber(text));
  };
  const forget = () => {
    last = Math.max(last, people.at(-1)?.number ?? 0);
    people = [];
  };
  return {
    stand,
    standsOnRecord(number) {
      stand(`[name ${number}]`);
      // No word is known of them, and no word may look like theirs: the number alone stands in its place.
      people.push({ number, words: new Set([`${number}`]), isKnown: true });
    },
    taking(text) {
      stand(text);
      return among(people, last);
    },
    looking: (text) =>
      among(
        people.map((one) => ({ ...one, words: new Set(one.words) })),
        Math.max(last, lastNumber(text)),
      ),
    forget,
    restart() {
      forget();
      last = 0;
    },
  };
}
