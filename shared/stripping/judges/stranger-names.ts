// A word with a capital that no list and no dictionary holds: a name only where nothing but a name stands.
// It needs a verb, a cue or a bracket beside it, for products and villages are strangers too.

import { COMMON, KIN, LAST, OWN_EVENT, PERSON_WORD, PLACE_CUE, ROLE } from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COLON,
  COMMA,
  LINE,
  LOWER,
  OPEN,
  SPACE,
  STOP,
  type Tokens,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { IDLE, THING } from './bearers.ts';
import { isName, isNameLike, isPossessive } from './word-sense.ts';

export const comesFrom = (t: Tokens, i: number, before: string) =>
  t.has(i - 1, PLACE_CUE) || /^(?:of|from|to|in|at)$/.test(before);

/** "spoke to", "an email from", "on behalf of", or ", who", ", her sister" behind it: a person stands there. */
export function isMet(t: Tokens, i: number, before: string): boolean {
  const earlier = t.word(i - 2);
  if (
    before === 'to' &&
    (TOWARDS.test(earlier) || (earlier === 'over' && /^(?:hand|pass)/.test(t.word(i - 3))))
  )
    return true;
  if (before === 'from' && SENDS.test(earlier)) return true;
  if (before === 'of' && OF_WHOM.test(earlier)) return true;
  if (before === 'done' && earlier === 'well') return true;
  // "Interpreter booked: Rose, female", "Chair: Hope".
  if (t.gap(i) === COLON && t.gap(i + 1) >= COMMA)
    for (let k = i - 1; k >= 0 && i - k < 4 && t.gap(k + 1) <= (k === i - 1 ? COLON : SPACE); k--)
      if (t.has(k, ROLE | KIN) || LEADS.at(t, k)) return true;
  return (
    t.gap(i + 1) === COMMA &&
    (/^(?:who|whose|whom)$/.test(t.word(i + 1)) ||
      (/^(?:her|his|their|my|our)$/.test(t.word(i + 1)) && t.has(i + 2, KIN | ROLE | PERSON_WORD)) ||
      (/^an?$/.test(t.word(i + 1)) && t.has(i + 2, KIN | PERSON_WORD)))
  );
}
/** "by the name of Hurt", "his surname as Best", "OT: Church, seen at home", "Discussed at MDT: Winter, she is falling more". */
export function isNamedSo(t: Tokens, i: number, before: string): boolean {
  if (t.shape(i) !== CAPITAL || t.isLoud(i + 1)) return false;
  if (/^(?:of|as|to|is|was)$/.test(before) && /^(?:name|surname)$/.test(t.word(i - 2)))
    // "in the name of Christ".
    return t.word(i - 4) !== 'in';
  return (
    t.gap(i) === COLON &&
    t.gap(i + 1) === COMMA &&
    (SO.at(t, i + 1) || (t.has(i, LAST) && t.has(i - 1, ROLE)))
  );
}
const SO = asked('he|she|aged|male|female|whose|who|widow|widower');

const LEADS = asked(
  'chair|volunteer|befriender|interpreter|buddy|mentor|minutes|lead|sibling|siblings|match|facilitator|advocate',
);
const OF_WHOM = asked(
  'behalf|widow|widower|wife|husband|mother|father|sister|brother|mum|dad|daughter|son|care|death|jealous|friend|proud|scared|frightened|afraid|fond|instead|carer|because|ahead',
);
const SENDS = asked(
  'wishes|regards|love|again|heard|hear|message|messages|call|calls|text|texts|email|emails|letter|referral|voicemail|feedback|thanks|card|nothing|complaint|received|reply|answer|note|apologies|visit',
);

/** What is done with or to a person: "spoke to", "left a message for", "update on". */
const TOWARDS = asked(
  'spoke|speak|spoken|speaking|talk|talked|talking|listened|chat|chatted|chatting|explained|gave|given|give|wrote|write|written|letter|email|emailed|referred|introduced|introduce|apologised|lied|shouted|proposed|married|engaged|related|allocated|assigned|passed|replied|grateful|returned|said|sister|brother|mother|father|carer|wife|husband|next|thanks|sorry|due|belongs|each',
);
const ABOUT = asked(
  'update|updates|news|info|information|feedback|notes|report|worried|worrying|concern|concerns|checked|checking|check|call|called|visit|visited|focus|dropped|popped',
);
const ASKS = asked('would|does|did|is|has|can|could|should|do|was|will|had');
const MEETS_NEVER_THINGS = asked(
  'sorry|shadow|text|message|email|told|asked|ask|tell|met|meet|rang|phoned|texted|emailed|thank|dear|hi|hello|hey|named|spoke|poor|dearest|visited|remind|reminded|supporting|saw|regarding|re|with|by|when|while|because|whether|that|if|think|thinks|know|suggest|suggested|unless|where|since|although|though|how|says|said|hope|wonder|wondering|know|feel|sure|glad|sad|pleased|agreed|wants|want|let|help|helped|helping|get|got|bring|take|took|drove|drive|invite|invited|introduce|encouraged|encourage|support|join|joined|miss|missed|love|loves|married|lost|assessed|reviewed|discharged|seen|discuss|discussed|for',
);

/** Never met and not in the dictionary: a name if it stands where a name stands. */
export function standsAsName(
  t: Tokens,
  i: number,
  before: string,
  atStart: boolean,
  next: string,
  does: boolean,
): boolean {
  if (isNameLike(t, i)) return !comesFrom(t, i, before) || isPossessive(t, i);
  if (t.shape(i) !== CAPITAL && !/^(?:mc|mac|o'|d'|de|fitz)/.test(t.word(i))) return false;
  if (t.size(i) < 3) return false;
  const inner = t.text.charAt(t.end(i));
  // "Amoke (son)", "Mum (Amoke)", "Amoke, 54, lost his job".
  if (inner !== "'" && t.gap(i + 1) === OPEN && t.has(i + 1, KIN | PERSON_WORD | ROLE)) return true;
  if (t.gap(i) === OPEN && inner === ')' && t.has(i - 1, KIN | PERSON_WORD)) return true;
  if (
    inner === ',' &&
    t.isDigits(i + 1) &&
    t.size(i + 1) === 2 &&
    t.gap(i + 2) === COMMA &&
    !comesFrom(t, i, before)
  )
    return true;
  if (isMet(t, i, before)) return true;
  // "Can someone ring Temitayo please".
  if (/^(?:phone|ring)$/.test(before) && /^(?:back|please|pls|re)$/.test(next)) return true;
  const earlier = t.word(i - 2);
  if (before === 'to') return TOWARDS.test(earlier) || isPossessive(t, i);
  if (before === 'on' || before === 'about' || before === 'from')
    return (
      (before === 'on'
        ? ABOUT.test(earlier)
        : /^(?:heard|hear|message|messages|call|calls|text|email|letter|referral|voicemail|feedback|thanks|worried|spoke|asked|concerned|worry|told|chat|post|card|rang|rings|ring|ringing|talked|talking|talk|emailed|texted|messaged|anxious|upset|happy|nothing)$/.test(
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
  const kin = /^(?:his|her|their|my)$/.test(t.word(i + 2)) && next === 'and';
  if (atStart) {
    if (kin || (isPossessive(t, i) && !t.isLoud(i + 2))) return true;
    if (
      does &&
      !/^(?:and|is|was|has|also|can|will|works|could|would|just|should|keeps|uses|started|helps)$/.test(next)
    )
      return true;
    // "Zewdi has a scan": what only a person has.
    if (
      next === 'has' &&
      /^(?:a|an|her|his|no)$/.test(t.word(i + 2)) &&
      (t.has(i + 3, OWN_EVENT | KIN) || t.has(i + 4, OWN_EVENT) || HAD.at(t, i + 3))
    )
      return true;
    if (does && /^(?:is|was|has)$/.test(next))
      return (
        !THING.at(t, i + 2) ||
        (/^(?:in|at|on|a|an)$/.test(t.word(i + 2)) &&
          (WHEREABOUTS.at(t, i + 3) || t.has(i + 3, KIN | PERSON_WORD)))
      );
    return (
      (/ed$/.test(next) && t.size(i) > 3 && t.has(i + 1, COMMON)) ||
      (t.gap(i + 1) === COMMA &&
        (t.has(i + 2, PERSON_WORD | KIN) ||
          // "Shler, mum of four".
          (t.has(i + 1, KIN) && t.word(i + 2) === 'of') ||
          /^(?:who|whose|whom)$/.test(t.word(i + 1))))
    );
  }
  if (kin || isPossessive(t, i)) return true;
  // "Would Amoke benefit", "Could Amoke come": a question about somebody.
  if (ASKS.test(before) && opensAt(t, i - 1) && next !== '' && t.shape(i + 1) === LOWER) return true;
  if (before === 'and' || before === 'or')
    return before === 'and' && (does || isName(t, i - 2) || t.has(i - 2, PERSON_WORD | KIN));
  if (MEETS_NEVER_THINGS.test(before)) return true;
  if (t.has(i - 1, KIN | ROLE | PERSON_WORD)) return t.gap(i) <= COMMA;
  // "Found out Vasyl is in hospital": where only people are.
  if (/^(?:is|was|has been)$/.test(next) && /^(?:in|at|on)$/.test(t.word(i + 2)) && WHEREABOUTS.at(t, i + 3))
    return true;
  return does && !(IDLE.test(next) && THING.at(t, i + 2));
}

const WHEREABOUTS = asked(
  'hospital|bed|pain|prison|custody|tears|care|respite|rehab|icu|resus|debt|arrears|remand|probation|dialysis|oxygen|methadone|benefits|crutches|holiday|his|her|their|my|a&e|home|work|school|risk',
);

const HAD = asked(
  'baby|dog|cat|cold|cough|bruise|tenancy|job|stammer|stroke|fall|flat|temper|limp|rash|gp|phone|money|heating|food|hearing|health|blood|memory|hospital|dentist',
);

const opensAt = (t: Tokens, i: number) => i <= 0 || t.gap(i) >= STOP || t.gap(i) === LINE;
