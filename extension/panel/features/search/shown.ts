// Which answer stands on the screen: with each key the one of this device, then the server's in its place, unless somebody has begun to
// move within what is shown: then that stays, and the newer one is offered. An answer to older words never stands for newer ones. Pure.
import type { FindAsk } from './calls.ts';
import type { Answered } from './offline/finder.ts';

export type Shown = {
  question: string;
  /** `device`: until the server has answered. `away`: likewise, and nobody asks the server. `asked`: who could be asked has answered. */
  from: 'device' | 'away' | 'asked';
  pages: readonly Answered[];
};

export type Coming = {
  question: string;
  /** This device's answer to the question; null: it has none. */
  here: Answered | null;
  /** The whole answer to the same question; null: not yet. */
  whole: readonly Answered[] | null;
  /** Somebody has begun to move within what is shown. */
  isHeld: boolean;
  isAway: boolean;
};

/** Whether somebody pressed Enter is no other question. */
export const questionOf = ({ isSettled: _, ...ask }: FindAsk): string => JSON.stringify(ask);

/** Of this device for want of a server, which is said above the list. */
export const isOfAway = ({ from, pages }: Shown): boolean =>
  from === 'away' || (from === 'asked' && pages[0]?.kept !== null);

export function nextShown(shown: Shown | null, coming: Coming): Shown | null {
  const { question, here, whole, isHeld, isAway } = coming;
  const standing = shown?.question === question ? shown : null;
  if (whole) {
    if (standing?.pages === whole) return standing;
    if (standing && isHeld && wouldMove(standing, whole)) return standing;
    return { question, from: 'asked', pages: whole };
  }
  if (standing?.from === 'asked') return standing;
  if (!here) return shown;
  if (standing?.pages[0] === here) return standing;
  return { question, from: standing?.from ?? (isAway ? 'away' : 'device'), pages: [here] };
}

/** What the server itself said anew is shown at once: something may have been taken away. More pages stand below. */
function wouldMove(standing: Shown, whole: readonly Answered[]): boolean {
  const isSaidAbove = isOfAway(standing);
  if (standing.from === 'asked' && !isSaidAbove) return false;
  const isOther = isSaidAbove !== (whole[0]?.kept !== null);
  return isOther || (standing.from !== 'asked' && !isAlike(standing.pages, whole));
}

/** Nothing would move: the same things in the same order, with as much said of each. */
export function isAlike(some: readonly Answered[], others: readonly Answered[]): boolean {
  return layoutOf(some) === layoutOf(others);
}

const layoutOf = (pages: readonly Answered[]): string => {
  const [first] = pages;
  const things = itemsOf(pages).map(
    ({ kind, id, snippet, alike, why, isAnswered }) =>
      `${kind} ${id} ${snippet} ${alike.length} ${why.length} ${isAnswered === true}`,
  );
  const told = [first?.corrections, first?.meanings, first?.removed, first?.isGuess, first?.next === null];
  return JSON.stringify([things, told]);
};

export const itemsOf = (pages: readonly Answered[]): Answered['items'] => pages.flatMap(({ items }) => items);
