// What the engine stands on: the first rules' words alone, then the judges, then the names. Both come on the first click, never at page load;
// without them the engine works, with less.
import type { Judges } from './judges/index.ts';
import { firstWords, type Lexicon, noPhrases } from './lexicon.ts';

type Ground = { lexicon: Lexicon; judges?: Judges };

let ground: Ground = { lexicon: { words: firstWords(), ...noPhrases } };
let judging: Promise<Judges> | undefined;
let loading: Promise<void> | undefined;

/** What is there now. */
export const groundNow = (): Ground => ground;

/** For those who hold the judges from the start: the contract, which refuses what they find. */
export function holdJudges(judges: Judges): void {
  if (!ground.judges) ground = { lexicon: { words: judges.words, ...noPhrases }, judges };
}

function bringJudges(): Promise<Judges> {
  judging ??= import('./judges/index.ts').then(
    ({ judges }) => {
      holdJudges(judges);
      return judges;
    },
    (cause) => {
      // A chunk that did not arrive may arrive at the next click.
      judging = undefined;
      throw cause;
    },
  );
  return judging;
}

/** Resolves when all rules are there, though no names: what the API judges with. */
export const loadJudges = async (): Promise<void> => {
  await bringJudges();
};

/** Resolves when judges and names are there. Safe to call as often as one likes. */
export function loadNames(): Promise<void> {
  loading ??= Promise.all([bringJudges(), import('./packing/table.ts')]).then(
    ([judges, { nameTable }]) => {
      ground = { lexicon: nameTable(judges), judges };
    },
    (cause) => {
      loading = undefined;
      throw cause;
    },
  );
  return loading;
}
