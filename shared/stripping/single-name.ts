// One capitalised word without a title or label beside it: is it somebody's name?
// A listed name that is nothing else is; an everyday word, a place or a stranger needs a verb or a cue to be one.

import { amongBrands, DOES, isScheme, NAMED_AFTER } from './bearers.ts';
import {
  BRAND,
  COMMON,
  CUE,
  FIRST,
  KIN,
  LAST,
  MONTH,
  PERSON_WORD,
  PLACE,
  PLACE_CUE,
  PUBLIC_PLACE,
  RARE,
  ROLE,
  SAYS,
  SMALL,
  STREET,
} from './lexicon.ts';
import { isNameLike } from './stems.ts';
import {
  CAPITAL,
  COMMA,
  gapAt,
  HYPHEN,
  has,
  INITIAL,
  isCapital,
  isDigits,
  isWord,
  LINE,
  LOWER,
  lengthAt,
  OPEN,
  SPACE,
  STOP,
  type Tokens,
  wordAt,
} from './tokens.ts';
import { isEnglish, isName, isOnlyName, isPossessive, isStranger, isTrusted, isUpper } from './word-sense.ts';

/** Of these the ones that an everyday word could do as well: "Will can", "Hope is". */
const IDLE =
  /^(?:is|was|has|had|are|were|have|and|will|can|could|would|should|also|just|still|never|who|whose|seems|seemed|needed|looks|comes|goes|used|started|helps|helped|lost|left|found|began|isn't|wasn't|works|kept|called|self)$/;
/** After "is": what only a thing is. */
const THING =
  /^(?:the|a|an|of|in|on|at|due|available|open|closed|needed|required|important|free|everything|key|paid|payable|that|this|when|what|for|now|here|over|coming|nearly|almost|under|still|up|back|possible|enough|best|better|my|our|your|their|to)$/;
const MEETS =
  /^(?:told|asked|ask|tell|met|meet|rang|ring|visited|visit|saw|phoned|phone|texted|text|emailed|email|thank|thanked|dear|hi|hello|helped|help|support|supporting|called|named|spoke)$/;

/** `before` is the word before it, `atStart` that a sentence begins here. */
export function isSingleName(t: Tokens, i: number, before: string, atStart: boolean): boolean {
  // "St Anne's Hall", "King's Fund": the tail or the head of a place.
  if (has(t, i, PUBLIC_PLACE | STREET) && wordAt(t, i - 1) === 's' && isPossessive(t, i - 2)) return false;
  if (
    isPossessive(t, i) &&
    isCapital(t, i + 2) &&
    (has(t, i + 2, PUBLIC_PLACE) || NAMED_AFTER.test(wordAt(t, i + 2)))
  )
    return false;
  // "Tourette's", "Bell's palsy": conditions keep the names of doctors.
  if (isPossessive(t, i) && ((t.lexicon.words.get(`${wordAt(t, i)}'s`) ?? 0) & BRAND) !== 0) return false;
  if (t.shape[i] === INITIAL || lengthAt(t, i) < 2) return false;
  // "My Nan", "Baby": kin and not a name.
  if (has(t, i, KIN | ROLE) && !isTrusted(t, i)) return false;
  if (before === 'a' || before === 'an') return false;
  // "the Okereke case": a surname and nothing else; a first name there is rather a place's.
  if (before === 'the')
    return (
      isFamily(t, i) ||
      (isNameLike(wordAt(t, i)) && t.shape[i + 1] === LOWER && isWord(t, i + 1)) ||
      (isOnlyName(t, i) &&
        has(t, i, LAST) &&
        !has(t, i, FIRST | PLACE) &&
        isWord(t, i + 1) &&
        t.shape[i + 1] === LOWER)
    );
  if (isDigits(t, i + 1) && gapAt(t, i + 1) <= HYPHEN && !isOnlyName(t, i)) return false;
  const next = gapAt(t, i + 1) === SPACE && isWord(t, i + 1) ? wordAt(t, i + 1) : '';
  const does = DOES.test(next) || isPossessive(t, i);
  if (isUpper(t, i)) return isLoudName(t, i, does);
  if (has(t, i, PLACE)) {
    // Kyle and Stanley are people before they are places.
    if (isTrusted(t, i) && !has(t, i, RARE | COMMON)) return !comesFrom(t, i, before);
    // "Jordan rang" and "Chelsea's mum" are people, "from Jordan" and "Georgia is hot" are not.
    return (
      has(t, i, FIRST) &&
      does &&
      (!IDLE.test(next) || isPossessive(t, i) || isPersonal(t, i, next)) &&
      !comesFrom(t, i, before)
    );
  }
  if (isScheme(t, i, next) || (has(t, i, SAYS) && next === 'that')) return false;
  if (isName(t, i)) return isListed(t, i, before, atStart, next, does);
  return isStranger(t, i) && standsAsName(t, i, before, atStart, next, does);
}

/** "the Okparas": a surname for all of a family. */
const isFamily = (t: Tokens, i: number) => {
  const word = wordAt(t, i);
  if (!word.endsWith('s') || t.shape[i] !== CAPITAL || !isStranger(t, i) || isCapital(t, i + 1)) return false;
  const one = t.lexicon.words.get(word.slice(0, -1)) ?? 0;
  return (one & LAST) !== 0 && (one & (COMMON | PLACE | BRAND | RARE)) === 0;
};

const comesFrom = (t: Tokens, i: number, before: string) =>
  has(t, i - 1, PLACE_CUE) || /^(?:of|from|to|in|at)$/.test(before);

/** After "is" and "has" what only a person is: "Paris is 14", "Florence has never been", "Sydney is struggling". */
const isPersonal = (t: Tokens, i: number, next: string) =>
  /^(?:is|was|has|had|isn't|wasn't|hasn't)$/.test(next) &&
  gapAt(t, i + 2) === SPACE &&
  (isDigits(t, i + 2) ||
    /(?:ing|ied|red|sed|ned|ted)$|^(?:from|never|been|had|asked|agreed|very|not|also|too|so|really|always|my|her|his)$/.test(
      wordAt(t, i + 2),
    ));

/** "April and June came", "Hazel, Heather and Ivy run": names in a row before a verb. */
function isInRow(t: Tokens, i: number): boolean {
  let k = i;
  for (let steps = 0; steps < 4; steps++) {
    const joined =
      /^(?:and|or)$/.test(wordAt(t, k + 1)) && gapAt(t, k + 1) === SPACE
        ? k + 2
        : gapAt(t, k + 1) === COMMA
          ? k + 1
          : -1;
    if (joined < 0) break;
    if (
      !isCapital(t, joined) ||
      !has(t, joined, FIRST) ||
      (isCapital(t, joined + 1) && gapAt(t, joined + 1) === SPACE)
    )
      return false;
    k = joined;
  }
  return (
    k > i &&
    gapAt(t, k + 1) === SPACE &&
    (DOES.test(wordAt(t, k + 1)) ||
      /^(?:run|do|come|go|want|need|live|like|both|all|start|share|attend|get|play|help|argue|walk|speak|know|love|say|think)$/.test(
        wordAt(t, k + 1),
      ))
  );
}

/** Short capitals are abbreviations before they are people: PAM is a measure. */
function isLoudName(t: Tokens, i: number, does: boolean): boolean {
  if (!isOnlyName(t, i) || has(t, i, PLACE | BRAND)) return false;
  if (lengthAt(t, i) < 4) return does && isTrusted(t, i);
  return isTrusted(t, i) || (lengthAt(t, i) > 4 && (does || has(t, i - 1, CUE | KIN | ROLE)));
}

function isListed(
  t: Tokens,
  i: number,
  before: string,
  atStart: boolean,
  next: string,
  does: boolean,
): boolean {
  const lowerNext = next !== '' && t.shape[i + 1] === LOWER;
  if (isOnlyName(t, i)) {
    if (isTrusted(t, i)) return true;
    // Lists of many languages hold short words that open English sentences by mistake.
    if (lengthAt(t, i) < 3) return does;
    return !(atStart && lengthAt(t, i) < 5 && !does && gapAt(t, i + 1) <= SPACE && !lowerNext);
  }
  if (!has(t, i, FIRST))
    return has(t, i, RARE) && !has(t, i, COMMON) && does && !has(t, i, PUBLIC_PLACE | STREET);
  if (isInRow(t, i)) return true;
  if (has(t, i, MONTH))
    return (atStart ? isSubject(t, i, next) : MEETS.test(before)) && !comesFrom(t, i, before);
  if (!has(t, i, COMMON | SMALL)) {
    // A rare word: heather, jasmine. With a capital inside a sentence it is a person.
    return (
      !atStart ||
      does ||
      gapAt(t, i + 1) >= COMMA ||
      (lowerNext && /^(?:with|at|on|re|for|from|in)$/.test(next))
    );
  }
  if (atStart)
    return (
      isPossessive(t, i) ||
      isSubject(t, i, next) ||
      (gapAt(t, i + 1) === COMMA && has(t, i + 2, PERSON_WORD | KIN))
    );
  // "Please ask Will to come": a capital that the sentence does not ask for, no heading of capitals around it.
  const heading =
    (isCapital(t, i - 1) && isEnglish(t, i - 1) && gapAt(t, i) === SPACE && !isOpening(t, i - 1)) ||
    (isCapital(t, i + 1) && next !== '' && isEnglish(t, i + 1));
  return !heading && !comesFrom(t, i, before) && !amongBrands(t, i);
}

/** "May is worried", "Grace rang": something only a person does. */
function isSubject(t: Tokens, i: number, next: string): boolean {
  if (!DOES.test(next) || next === 'and') return false;
  if (!IDLE.test(next)) return true;
  return (
    (/^(?:is|was|has|had|isn't|wasn't)$/.test(next) ||
      (/^(?:lost|left|found|began|started|kept|used|needed)$/.test(next) &&
        /^(?:her|his|their|my|all|both|home|hospital|work)$/.test(wordAt(t, i + 2)))) &&
    gapAt(t, i + 2) === SPACE &&
    !THING.test(wordAt(t, i + 2)) &&
    !has(t, i + 2, MONTH)
  );
}

const isOpening = (t: Tokens, i: number) => i === 0 || gapAt(t, i) >= STOP;

/** What is done with or to a person: "spoke to", "left a message for", "update on". */
const TOWARDS =
  /^(?:spoke|speak|spoken|speaking|talk|talked|talking|listened|chat|chatted|chatting|explained|gave|given|give|wrote|write|written|letter|email|emailed|referred|introduced|introduce|apologised|lied|shouted|proposed|married|engaged|related|said|sister|brother|mother|father|carer|wife|husband|next|thanks|sorry|due|belongs)$/;
const ABOUT =
  /^(?:update|updates|news|info|information|feedback|notes|report|worried|worrying|concern|concerns|checked|checking|check|call|called|visit|visited|focus|dropped|popped)$/;
const ASKS = /^(?:would|does|did|is|has|can|could|should|do|was|will|had)$/;
const MEETS_NEVER_THINGS =
  /^(?:told|asked|ask|tell|met|meet|rang|phoned|texted|emailed|thank|dear|hi|hello|hey|named|spoke|poor|dearest|visited|remind|reminded|supporting|saw|regarding|re|with|by|when|while|because|whether|that|if|think|thinks|know|suggest|suggested|unless|where|since|although|though|how|says|said|hope|wonder|wondering|know|feel|sure|glad|sad|pleased|agreed|wants|want|let|help|helped|helping|get|got|bring|take|took|drove|drive|invite|invited|introduce|encouraged|encourage|support|join|joined|miss|missed|love|loves|married|lost|assessed|reviewed|discharged|seen|discuss|discussed|for)$/;

/** Never met and not in the dictionary: a name if it stands where a name stands. */
function standsAsName(
  t: Tokens,
  i: number,
  before: string,
  atStart: boolean,
  next: string,
  does: boolean,
): boolean {
  if (isNameLike(wordAt(t, i))) return !comesFrom(t, i, before) || isPossessive(t, i);
  if (t.shape[i] !== CAPITAL && !/^(?:mc|mac|o'|d'|de|fitz)/.test(wordAt(t, i))) return false;
  if (lengthAt(t, i) < 3) return false;
  const inner = t.text.charAt(t.end[i] ?? 0);
  // "Amoke (son)", "Mum (Amoke)", "Amoke, 54, lost his job".
  if (inner !== "'" && gapAt(t, i + 1) === OPEN && has(t, i + 1, KIN | PERSON_WORD | ROLE)) return true;
  if (gapAt(t, i) === OPEN && inner === ')' && has(t, i - 1, KIN | PERSON_WORD)) return true;
  if (
    inner === ',' &&
    isDigits(t, i + 1) &&
    lengthAt(t, i + 1) === 2 &&
    gapAt(t, i + 2) === COMMA &&
    !comesFrom(t, i, before)
  )
    return true;
  const earlier = wordAt(t, i - 2);
  if (before === 'to') return TOWARDS.test(earlier) || isPossessive(t, i);
  if (before === 'on' || before === 'about' || before === 'from')
    return (
      (before === 'on'
        ? ABOUT.test(earlier)
        : /^(?:heard|hear|message|messages|call|calls|text|email|letter|referral|voicemail|feedback|thanks|worried|spoke|asked|concerned|worry|told|chat|post|card)$/.test(
            earlier,
          )) || isPossessive(t, i)
    );
  if (
    comesFrom(t, i, before) ||
    /^(?:via|near|use|using|uses|used|takes|taking|started|called|tried|try|prescribed|through|under|over)$/.test(
      before,
    )
  )
    return isPossessive(t, i);
  const kin = /^(?:his|her|their|my)$/.test(wordAt(t, i + 2)) && next === 'and';
  if (atStart) {
    if (kin || (isPossessive(t, i) && !isCapital(t, i + 2))) return true;
    if (
      does &&
      !/^(?:and|is|was|has|also|can|will|works|could|would|just|should|keeps|uses|started|helps)$/.test(next)
    )
      return true;
    if (does && /^(?:is|was|has)$/.test(next)) return !THING.test(wordAt(t, i + 2));
    return (
      (/ed$/.test(next) && lengthAt(t, i) > 3 && has(t, i + 1, COMMON)) ||
      (gapAt(t, i + 1) === COMMA && has(t, i + 2, PERSON_WORD | KIN))
    );
  }
  if (kin || isPossessive(t, i)) return true;
  // "Would Amoke benefit", "Could Amoke come": a question about somebody.
  if (ASKS.test(before) && opensAt(t, i - 1) && next !== '' && t.shape[i + 1] === LOWER) return true;
  if (before === 'and' || before === 'or')
    return before === 'and' && (does || isName(t, i - 2) || has(t, i - 2, PERSON_WORD | KIN));
  if (MEETS_NEVER_THINGS.test(before)) return true;
  if (has(t, i - 1, KIN | ROLE | PERSON_WORD)) return gapAt(t, i) <= COMMA;
  // "Found out Vasyl is in hospital": where only people are.
  if (
    /^(?:is|was|has been)$/.test(next) &&
    /^(?:in|at|on)$/.test(wordAt(t, i + 2)) &&
    WHEREABOUTS.test(wordAt(t, i + 3))
  )
    return true;
  return does && !(IDLE.test(next) && THING.test(wordAt(t, i + 2)));
}

const WHEREABOUTS =
  /^(?:hospital|bed|pain|prison|custody|tears|care|respite|rehab|icu|resus|debt|arrears|remand|probation|dialysis|oxygen|methadone|benefits|crutches|holiday|his|her|their|my|a&e|home|work|school|risk)$/;

const opensAt = (t: Tokens, i: number) => i <= 0 || gapAt(t, i) >= STOP || gapAt(t, i) === LINE;
