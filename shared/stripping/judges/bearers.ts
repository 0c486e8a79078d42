// What bears a person's name and is none: laws, services, shops, a row of products. And what only a person does.
// A word that is set aside here may still be a name elsewhere in the text.
import {
  BRAND,
  COMMON,
  FIRST,
  KIN,
  NEVER,
  NUMBER_WORD,
  ROLE,
  SAYS,
  SMALL,
} from '#shared/stripping/lexicon.ts';
import { CAPITAL, COLON, COMMA, GLUED, LINE, SPACE, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { isName, isPossessive, signsBetween } from './word-sense.ts';

/** What a person does, beside what the lexicon knows. */
const DOES = asked(
  "admitted|answered|answers|apologised|appealed|applied|are|arrived|asking|ate|attempted|banged|banging|began|booked|borrowed|bought|broke|brought|buys|cancelled|cannot|cared|cares|chairs|chose|claimed|claims|collapsed|collapses|collected|collects|coming|complained|complains|confirmed|cooked|cooks|crying|decided|decides|declares|described|divorced|drank|drinking|drives|dropped|drops|drove|eats|emails|fed|feeds|finds|flew|forgets|forgot|found|grew|grows|hadn't|hated|have|heard|hears|held|hoped|hurt|insisted|insists|lacks|lent|lost|made|makes|married|misplaced|moving|owed|paid|passed|pays|phones|phoning|picked|picks|played|plays|ran|reckons|refusing|relapsed|remembered|remembers|requested|retired|returned|ringing|rose|runs|sang|sat|saying|scored|sells|sends|sent|shares|shops|should|shouts|signed|sings|sits|sleeps|slept|slipped|smiled|smiles|snores|sobbed|sold|sounded|spends|spent|stayed|stays|stopped|stops|struggling|suggested|suggests|swore|texts|thanked|threatened|tripped|turned|volunteered|volunteers|waited|waiting|waits|wakes|walked|walks|wept|were|who|whom|whose|wins|woke|won|wondered|worried|writes|wrote",
);

/** Is token `i` what a person does? */
export const isDeed = (t: Tokens, i: number): boolean => (t.has(i, SAYS) ? !NO_DEED.at(t, i) : DOES.at(t, i));
const NO_DEED = asked('always|did|does|now|recently|sometimes');
/** Of these the ones that an everyday word could do as well: "Will can", "Hope is". */
export const IDLE = asked(
  "is|was|has|had|are|were|have|and|will|can|could|would|should|also|just|still|never|who|whose|seems|seemed|needed|looks|comes|goes|used|started|helps|helped|lost|left|found|began|isn't|wasn't|works|kept|called|self",
);
/** After "is": what only a thing is. */
export const THING = asked(
  'the|a|an|of|in|on|at|due|available|open|closed|needed|required|important|free|everything|key|paid|payable|that|this|when|what|for|now|here|over|coming|nearly|almost|under|still|up|back|possible|enough|best|better|my|our|your|their|to',
);

/** "Andy's Man Club": a body with one word between. */
export const isBody = (t: Tokens, i: number): boolean =>
  isPossessive(t, i) &&
  t.isLoud(i + 2) &&
  t.isLoud(i + 3) &&
  t.gap(i + 3) === SPACE &&
  /^(?:club|army|trust|fund|foundation|charity|appeal|campaign)$/.test(t.word(i + 3));

/** The tail of a law or scheme behind a possessive: "Rees's Law". */
export const isSchemeTail = (t: Tokens, i: number): boolean =>
  t.word(i - 1) === 's' && t.isLoud(i) && NAMED_AFTER.at(t, i);

/** Laws, services and shops that bear a name: "Frank changed its number", "Faith in Action", "Marks & Spencer", "Jack and Jill nursery". */
export function isScheme(t: Tokens, i: number, next: string): boolean {
  if (next !== '' && t.word(i + 2) === 'its' && isDeed(t, i + 1)) return true;
  if (
    t.has(i, COMMON) &&
    /^(?:in|for|of|at)$/.test(next) &&
    t.isLoud(i + 2) &&
    t.has(i + 2, COMMON) &&
    !isName(t, i + 2)
  )
    return true;
  const sign = signsBetween(t, i - 1, i);
  if (/&/.test(sign) && t.isLoud(i - 1) && !t.has(i - 1, FIRST) && t.shape(i) === CAPITAL) return true;
  const left = t.word(i - 1) === 'and' && t.isLoud(i - 2) && isName(t, i - 2);
  const right = next === 'and' && t.isLoud(i + 2) && isName(t, i + 2);
  const tail = left ? i + 1 : right ? i + 3 : -1;
  if (tail > 0 && t.gap(tail) === SPACE && NAMED_AFTER.at(t, tail)) return true;
  return !t.has(i, FIRST) && amongWords(t, i);
}

/** What is named after people and is none. */
export const NAMED_AFTER = asked(
  'law|laws|rule|protocol|wish|club|legacy|nursery|playgroup|preschool|school|centre|center|foundation|trust|fund|campaign|charter|inquiry|review|report|act|scheme|project|appeal|award|awards|prize|society|institute|library|hospice|charity|memorial|pub|hospital|syndrome|disease|scale|test|method|score|index|questionnaire|manoeuvre|sign|gift|army|pantry|kitchen|closet|cause',
);

/** "Wheatley, Thirteen, Anchor": a row of capitals of which one is an everyday word names bodies, not people. */
function amongWords(t: Tokens, i: number): boolean {
  const plain = (k: number) =>
    t.isLoud(k) &&
    t.shape(k) === CAPITAL &&
    t.has(k, COMMON) &&
    !isName(t, k) &&
    !t.has(k, KIN | ROLE | SMALL);
  return (
    (t.gap(i + 1) === COMMA && plain(i + 1) && t.gap(i + 2) === COMMA) ||
    (t.gap(i) === COMMA && plain(i - 1) && t.gap(i - 1) === COMMA)
  );
}

/** "AccuRx, Joy and Elemental": a word in a row of products is one. */
export const amongBrands = (t: Tokens, i: number) =>
  (t.gap(i) === COMMA && t.has(i - 1, BRAND | NEVER)) ||
  (t.gap(i + 1) === COMMA && t.has(i + 1, BRAND | NEVER)) ||
  (/^(?:and|or)$/.test(t.word(i + 1)) &&
    (t.has(i + 2, BRAND | NEVER) || (t.isDigits(i + 3) && t.gap(i + 3) === GLUED))) ||
  (/^(?:and|or)$/.test(t.word(i - 1)) && t.has(i - 2, BRAND | NEVER));

/** "Unit No", "Hospital number", "Ward 4": the label of what follows. */
const LABEL = asked(
  'unit|hospital|hosp|ward|clinic|practice|patient|record|case|nhs|project|home|house|line',
);
export const isLabel = (t: Tokens, k: number) =>
  LABEL.at(t, k) &&
  (t.has(k + 1, NUMBER_WORD) || t.isDigits(k + 1) || t.gap(k + 1) === COLON) &&
  t.gap(k + 1) !== LINE;

/** Lower-case words that make what stands before them a place or a service. */
export const PUBLIC_TAIL = asked(
  'church|centre|center|house|hospital|hospice|trust|foundation|ward|school|academy|college|university|surgery|practice|clinic|pharmacy|library|park|theatre|hall|project|group|club|unit|scheme|allotments?|estate|area|road|street|festival|choir|cafe|nurses?|orchestra|building|site|market|station|gardens?|cup|day|week|method|scale|test|syndrome|disease|score|line|helpline|app|website|team|council|mosque|temple|chapel|award|fund|vouchers?|pub|hotel|campus|community|branch|period|note|card|charity|service|services|workshop|course|programme|training|leaflet|form|bank|hub|suite|fair|cakes?|album|songs|museum|exhibition|harbour|lounge|halls|minibus|magazine|gym|stadium|branches',
);
