// Whose date it is: of something in one person's life, or of a session, a deadline, a rate that is everybody's.
import { OWN_EVENT, PERSON_WORD, PUBLIC_EVENT } from '#shared/stripping/lexicon.ts';
import { gapAt, has, STOP, type Tokens, wordAt } from '#shared/stripping/tokens.ts';

/** A meeting that is held about one person. */
const OWN_MEETING =
  /^(?:case|strategy|safeguarding|review|discharge|planning|professionals|professional|mdt|cpa|core|family|panel|best|interests|tac|tas|capacity|handover)$/;

/** Do the words around tokens `first` to `last` speak for somebody's own date? Words of the same sentence speak for and against. */
function speaksFor(t: Tokens, first: number, last: number): boolean {
  let own = 0;
  let open = 0;
  const weigh = (k: number) => {
    if (has(t, k, PERSON_WORD) && wordAt(t, k) !== 'i') own = Math.max(own, 2);
    if (has(t, k, OWN_EVENT)) own += 1;
    // "strategy meeting", "review meeting": about one person; "cut-off date": about a fund.
    if (/^(?:meetings?|conference)$/.test(wordAt(t, k)) && OWN_MEETING.test(wordAt(t, k - 1))) own += 2;
    else if (has(t, k, PUBLIC_EVENT) || (wordAt(t, k) === 'cut' && wordAt(t, k + 1) === 'off')) open += 2;
  };
  for (let k = first - 1; k >= 0 && first - k <= 16 && gapAt(t, k + 1) < STOP; k--) weigh(k);
  for (let k = last + 1; k < t.count && k - last <= 12 && gapAt(t, k) < STOP; k++) weigh(k);
  return open === 0 || own >= open;
}

/** "Seen 14 May": the event itself, not the small words that lead to any date. */
function eventBefore(t: Tokens, first: number): boolean {
  for (let k = first - 1; k >= 0 && first - k <= 4 && gapAt(t, k + 1) < STOP; k--)
    if (
      has(t, k, OWN_EVENT) ||
      (/^(?:meetings?|conference)$/.test(wordAt(t, k)) && OWN_MEETING.test(wordAt(t, k - 1)))
    )
      return true;
  return false;
}

/** Is the date of tokens `first` to `last` somebody's own? A day and month without a year only when the words beside it say so. */
export const isOwnDate = (t: Tokens, first: number, last: number, whole: boolean): boolean =>
  (whole || eventBefore(t, first)) && speaksFor(t, first, last);
