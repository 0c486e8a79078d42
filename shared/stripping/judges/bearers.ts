// What bears a person's name and is none: laws, services, shops, a row of products. And what only a person does.
// A word that is set aside here may still be a name elsewhere in the text.
import { BRAND, COMMON, FIRST, KIN, NEVER, ROLE, SMALL } from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COMMA,
  GLUED,
  gapAt,
  has,
  isCapital,
  isDigits,
  SPACE,
  shapeAt,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { isName, isPossessive, signsBetween } from './word-sense.ts';

/** What a person does. Shorter than the list of the lexicon: modal verbs begin questions too ("Will anyone"). */
export const DOES = asked(
  "said|says|rang|rings|phoned|called|calls|wants|wanted|needs|needed|lives|lived|feels|felt|asked|asks|told|tells|reports|reported|attends|attended|struggles|struggled|came|went|likes|liked|loves|loved|thinks|thought|lost|has|hasn't|is|isn't|was|wasn't|had|hadn't|doesn't|didn't|won't|can't|couldn't|wouldn't|texted|emailed|messaged|replied|visited|moved|died|works|worked|agreed|declined|stated|mentioned|joined|started|presented|presents|enjoys|enjoyed|dna'd|rents|owes|owed|began|turned|seems|seemed|keeps|kept|gets|got|spoke|speaks|met|refused|explained|helped|helps|worries|uses|used|misses|missed|finds|found|lacks|smokes|drinks|suffers|fell|left|sounded|looks|looked|brought|wondered|knows|knew|hopes|hoped|goes|comes|cried|booked|declares|disclosed|described|admitted|confirmed|requested|accepted|completed|attempted|paid|pays|sang|sings|ran|runs|drove|drives|flew|sat|sits|sent|sends|spent|spends|made|makes|wrote|writes|grew|grows|fed|feeds|supports|hates|hated|worried|waits|waited|walks|walked|cooks|cooked|cares|cared|plays|played|sleeps|slept|eats|ate|cries|buys|bought|sells|sold|takes|took|gives|gave|shares|shared|visits|remembers|remembered|forgot|forgets|won|wins|hurt|stopped|stops|stayed|stays|collects|collected|volunteers|volunteered|speaks|suggested|suggests|scored|asked|chairs|drops|dropped|picks|picked|texts|emails|phones|wakes|woke|broke|hears|heard|held|pays|chose|decided|decides|passed|retired|married|divorced|can|cannot|are|were|have|could|would|will|should|also|just|never|still|and|lent|banged|answered|answers|shouted|shouts|laughed|smiled|smiles|arrived|returned|collapsed|apologised|insisted|insists|complained|complains|cancelled|thanked|applied|appealed|threatened|wept|drank|swore|tripped|slipped|signed|rose|shops|collapses|snores|sobbed|relapsed|reckons|claims|claimed|misplaced|borrowed|phoning|ringing|banging|crying|asking|saying|waiting|moving|coming|struggling|drinking|refusing|who|whose|whom",
);
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
  isCapital(t, i + 2) &&
  isCapital(t, i + 3) &&
  gapAt(t, i + 3) === SPACE &&
  /^(?:club|army|trust|fund|foundation|charity|appeal|campaign)$/.test(wordAt(t, i + 3));

/** The tail of a law or scheme behind a possessive: "Rees's Law". */
export const isSchemeTail = (t: Tokens, i: number): boolean =>
  wordAt(t, i - 1) === 's' && isCapital(t, i) && NAMED_AFTER.test(wordAt(t, i));

/** Laws, services and shops that bear a name: "Frank changed its number", "Faith in Action", "Marks & Spencer", "Jack and Jill nursery". */
export function isScheme(t: Tokens, i: number, next: string): boolean {
  if (next !== '' && wordAt(t, i + 2) === 'its' && DOES.test(next)) return true;
  if (
    has(t, i, COMMON) &&
    /^(?:in|for|of|at)$/.test(next) &&
    isCapital(t, i + 2) &&
    has(t, i + 2, COMMON) &&
    !isName(t, i + 2)
  )
    return true;
  const sign = signsBetween(t, i - 1, i);
  if (/&/.test(sign) && isCapital(t, i - 1) && !has(t, i - 1, FIRST) && shapeAt(t, i) === CAPITAL)
    return true;
  const left = wordAt(t, i - 1) === 'and' && isCapital(t, i - 2) && isName(t, i - 2);
  const right = next === 'and' && isCapital(t, i + 2) && isName(t, i + 2);
  const tail = left ? i + 1 : right ? i + 3 : -1;
  if (tail > 0 && gapAt(t, tail) === SPACE && NAMED_AFTER.test(wordAt(t, tail))) return true;
  return !has(t, i, FIRST) && amongWords(t, i);
}

/** What is named after people and is none. */
export const NAMED_AFTER = asked(
  'law|laws|rule|protocol|wish|club|legacy|nursery|playgroup|preschool|school|centre|center|foundation|trust|fund|campaign|charter|inquiry|review|report|act|scheme|project|appeal|award|awards|prize|society|institute|library|hospice|charity|memorial|pub|hospital|syndrome|disease|scale|test|method|score|index|questionnaire|manoeuvre|sign|gift|army|pantry|kitchen|closet|cause',
);

/** "Wheatley, Thirteen, Anchor": a row of capitals of which one is an everyday word names bodies, not people. */
function amongWords(t: Tokens, i: number): boolean {
  const plain = (k: number) =>
    isCapital(t, k) &&
    shapeAt(t, k) === CAPITAL &&
    has(t, k, COMMON) &&
    !isName(t, k) &&
    !has(t, k, KIN | ROLE | SMALL);
  return (
    (gapAt(t, i + 1) === COMMA && plain(i + 1) && gapAt(t, i + 2) === COMMA) ||
    (gapAt(t, i) === COMMA && plain(i - 1) && gapAt(t, i - 1) === COMMA)
  );
}

/** "AccuRx, Joy and Elemental": a word in a row of products is one. */
export const amongBrands = (t: Tokens, i: number) =>
  (gapAt(t, i) === COMMA && has(t, i - 1, BRAND | NEVER)) ||
  (gapAt(t, i + 1) === COMMA && has(t, i + 1, BRAND | NEVER)) ||
  (/^(?:and|or)$/.test(wordAt(t, i + 1)) &&
    (has(t, i + 2, BRAND | NEVER) || (isDigits(t, i + 3) && gapAt(t, i + 3) === GLUED))) ||
  (/^(?:and|or)$/.test(wordAt(t, i - 1)) && has(t, i - 2, BRAND | NEVER));
