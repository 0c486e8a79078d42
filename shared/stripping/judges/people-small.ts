// Names in small letters, as people type in a chat: "dave is kicking off", "smith, jones and taylor all dna'd".
// Small letters say nothing by themselves, so only words that are names alone count without another sign.
import { type Claims, claimText, isFree } from '#shared/stripping/claims.ts';
import {
  COMMON,
  CUE,
  FIRST,
  KIN,
  LAST,
  MONTH,
  OF_LISTS,
  PLACE,
  PLACE_CUE,
  RARE,
  ROLE,
  SAYS,
  TRUSTED,
} from '#shared/stripping/lexicon.ts';
import { COMMA, HYPHEN, LINE, LOWER, POINT, SPACE, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { put } from './name-span.ts';
import { namelike } from './sights.ts';
import { isBesideName, isInside, isMetThen, isTold, isWordSurname, NEXT_SAYS } from './small-signs.ts';
import { ACTS, isSmallStranger } from './small-strangers.ts';
import { isWordPerson } from './small-words.ts';
import { isHere } from './told-names.ts';
import {
  isName,
  isNameLike,
  isOnlyName,
  isPossessive,
  isStranger,
  isTrusted,
  opens,
  signsBetween,
} from './word-sense.ts';

/** Every flag of the rules but the one for trusted names, and places. */
const OTHER_SENSES = ~(OF_LISTS | TRUSTED) | PLACE;

/** Names in small letters: "dave is kicking off", "smith, jones and taylor all dna'd". */
export function findSmall(c: Claims, t: Tokens): void {
  for (const i of namelike) {
    if (i < 0) break;
    // A word of the language that is on no list of names.
    if (t.shape(i) !== LOWER || !isFree(c, i)) continue;
    const flags = t.flags(i);
    if (t.size(i) < 3) {
      // "mo says", "at jo's": two letters, trusted, and what only a person does.
      if (t.size(i) === 2 && flags & TRUSTED && flags & FIRST && !(flags & OTHER_SENSES) && isShortName(t, i))
        put(c, t, i, i, 'a word that is a name, in small letters');
      continue;
    }
    if (t.gap(i) === POINT && isLogin(t, i)) {
      put(c, t, i - 1, i, 'a name as a list writes it');
      continue;
    }
    if (!(flags & (FIRST | LAST))) {
      if (flags === 0 && isBarePossessive(t, i)) {
        claimText(c, t, 'PERSON', i, t.start(i), t.end(i) - 1, 'a name without its apostrophe', 'suspected');
        continue;
      }
      if (flags === 0 && isSmallStranger(t, i)) put(c, t, i, i, 'an unknown word where a name stands');
      continue;
    }
    // "cant talk with georgia": one speaks with people, not places.
    if (flags & FIRST && !(flags & COMMON) && isSpokenWith(t, i)) {
      put(c, t, i, i, 'a word that is a name, in small letters');
      continue;
    }
    // "tyrone's mum".
    if (
      flags & FIRST &&
      flags & TRUSTED &&
      !(flags & (OTHER_SENSES & ~PLACE)) &&
      isPossessive(t, i) &&
      t.has(i + 2, KIN)
    ) {
      put(c, t, i, i, 'a word that is a name, in small letters');
      continue;
    }
    if (
      flags & FIRST &&
      flags & (COMMON | RARE | SAYS | MONTH) &&
      !(flags & (KIN | ROLE)) &&
      isWordPerson(t, i)
    ) {
      put(c, t, i, i, 'a word that is a name, in small letters');
      continue;
    }
    // A word the rules know is not a name in small letters: "reg", "tel", "ford". Keith and Barry are people before they are towns.
    const town = flags & PLACE && flags & TRUSTED && !(flags & (RARE | COMMON)) && !t.has(i - 1, PLACE_CUE);
    // "ted and june": months are people beside people.
    if (flags & MONTH && (isBesideName(t, i) || isHere(t, i))) {
      put(c, t, i, i, 'a word that is a name, in small letters');
      continue;
    }
    if (flags & (town ? OTHER_SENSES & ~PLACE : OTHER_SENSES)) continue;
    if (!isSmallName(c, t, i)) continue;
    let last = i;
    while (
      last < i + 2 &&
      t.isWord(last + 1) &&
      t.shape(last + 1) === LOWER &&
      t.gap(last + 1) <= HYPHEN &&
      isFree(c, last + 1) &&
      !isPossessive(t, last) &&
      (isOnlyName(t, last + 1) ||
        isWordSurname(t, i, last + 1) ||
        (t.gap(last + 1) === HYPHEN && isName(t, last + 1)) ||
        (isStranger(t, last + 1) && t.size(last + 1) > 3 && t.has(i, FIRST) && !t.has(last + 1, SAYS)))
    )
      last++;
    put(c, t, i, last, 'a word that is a name, in small letters');
  }
}

/** "a.hargreaves cancelled"; not "v.good", "e.coli". */
const isLogin = (t: Tokens, i: number) =>
  t.size(i - 1) === 1 &&
  !/[.\w]/.test(t.text.charAt(t.start(i - 1) - 1)) &&
  (t.has(i, LAST) || isNameLike(t, i)) &&
  !/[vw]/.test(t.word(i - 1));

/** "a map to grace's." */
const isAtTheirs = (t: Tokens, i: number) =>
  isPossessive(t, i) && t.gap(i + 2) >= COMMA && /^(?:to|at|from|round)$/.test(t.word(i - 1));

const SPEAKS = asked('speak|spoke|spoken|speaking|talk|talked|talking|chat|chatted|chatting|met');

const isSpokenWith = (t: Tokens, i: number) =>
  /^(?:with|to|2|w)$/.test(t.word(i - 1)) && t.gap(i) === SPACE && !isInside(t, i) && SPEAKS.at(t, i - 2);

/** "jen b and jen k": a first name and one letter. */
const isLettered = (t: Tokens, i: number) =>
  t.has(i, FIRST) &&
  t.gap(i + 1) === SPACE &&
  /^[bdefghjklmopstvyz]$/.test(t.word(i + 1)) &&
  (t.gap(i + 2) >= COMMA || /^(?:and|n|or|is|has|says|said|rang|was)$/.test(t.word(i + 2)));

/** "mo says", "at jo's". */
const isShortName = (t: Tokens, i: number) =>
  t.gap(i) !== HYPHEN &&
  !isInside(t, i) &&
  (isPossessive(t, i) ||
    (t.gap(i + 1) === SPACE && /^(?:says|said|rang|wants|told|reckons|thinks|.+ed)$/.test(t.word(i + 1))));

/** "kayleighs benefits": a trusted name and an s before a thing. */
function isBarePossessive(t: Tokens, i: number): boolean {
  const word = t.word(i);
  if (word.length < 5 || !word.endsWith('s') || t.gap(i + 1) !== SPACE || !t.isWord(i + 1)) return false;
  const name = t.lexicon.words.get(word.slice(0, -1));
  return (name & TRUSTED) !== 0 && (name & FIRST) !== 0 && (name & (OTHER_SENSES | COMMON | RARE)) === 0;
}

function isSmallName(c: Claims, t: Tokens, i: number): boolean {
  // "boothroyd_ken_2025.docx": the half that is a word, too.
  if (isInside(t, i) && isJoinedName(t, i)) return true;
  const next = t.gap(i + 1) === SPACE ? t.word(i + 1) : '';
  const says = next !== '' && NEXT_SAYS.at(t, i + 1);
  const subject = says || isPossessive(t, i);
  const cued = t.has(i - 1, KIN | ROLE) && t.gap(i) === SPACE;
  if (isOnlyName(t, i)) {
    if (isInside(t, i)) return isJoinedName(t, i);
    if (isTrusted(t, i))
      return (
        isLettered(t, i) ||
        !(t.size(i) === 3 && !subject && !cued && !t.has(i - 1, CUE | KIN | ROLE) && !beside(c, t, i)) ||
        t.gap(i) === LINE
      );
    // Lists of many languages hold letters that are typing errors in ours: another sign must speak for them.
    if (
      t.size(i) === 3 &&
      t.has(i, FIRST) &&
      ((says && opens(t, i)) || /^(?:passed|died|says|said|rang)$/.test(next) || beside(c, t, i))
    )
      return true;
    return (
      t.size(i) > 3 &&
      (subject ||
        cued ||
        (t.has(i - 1, CUE) && t.gap(i) <= SPACE && !t.has(i - 1, SAYS) && t.size(i) > 4) ||
        beside(c, t, i))
    );
  }
  if (!t.has(i, FIRST) || t.has(i, SAYS | CUE)) return false;
  if (isMetThen(t, i) || isTold(t, i) || isHere(t, i) || isAtTheirs(t, i)) return true;
  // "mark rang", "her friend rose": an everyday word needs a strong sign.
  if (cued && (subject || t.gap(i + 1) >= COMMA)) return true;
  return next !== '' && next !== 'needs' && ACTS.at(t, i + 1) && opens(t, i);
}

/** "margaret_holloway_form.pdf": two names joined by a sign are a person even in a file name. */
function isJoinedName(t: Tokens, i: number): boolean {
  const pair = (a: number, b: number) =>
    a >= 0 &&
    b < t.count &&
    t.isWord(a) &&
    t.isWord(b) &&
    /^(?:[._+-]|%20)$/.test(signsBetween(t, a, b)) &&
    isName(t, a) &&
    isName(t, b) &&
    (isTrusted(t, a) || isTrusted(t, b));
  return pair(i, i + 1) || pair(i - 1, i);
}

const JOINS = asked('and|or|n|nd');
/** Does a name stand right beside it, or across "and" or a comma? */
function beside(c: Claims, t: Tokens, i: number): boolean {
  const near = (k: number) =>
    k >= 0 && k < t.count && t.isWord(k) && (isTrusted(t, k) || (c.taken[k] === 1 && isName(t, k)));
  if (t.gap(i) <= COMMA && near(i - 1)) return true;
  if (t.gap(i + 1) <= COMMA && near(i + 1)) return true;
  // "shirl n ted": two first names and nothing else, joined.
  const first = (k: number) => t.isWord(k) && t.has(k, FIRST) && isOnlyName(t, k) && t.size(k) > 2;
  if (JOINS.at(t, i + 1) && first(i) && first(i + 2)) return true;
  if (JOINS.at(t, i - 1) && first(i) && first(i - 2)) return true;
  return (JOINS.at(t, i - 1) && near(i - 2)) || (JOINS.at(t, i + 1) && near(i + 2));
}
