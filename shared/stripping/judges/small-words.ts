// Names that are everyday words, in small letters: "lily turned up", "will rang", "heather's heating is off", "worried about amber, she".
// It only answers, and claims nothing. What only a person does, has or is must follow: joy comes to an end, and patience is a virtue.
import { FIRST, LAST, MONTH, SMALL } from '#shared/stripping/lexicon.ts';
import { COMMA, SPACE, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { ACTS, REFERS, VISITS } from './small-strangers.ts';
import { isOnlyName, isPossessive, isStranger, opens } from './word-sense.ts';

const DOES = asked(
  'prefers|turned|moved|lost|likes|loves|attends|cries|drinks|smokes|enjoys|hates|speaks|sleeps|attended|visited|called|died|left|refused|declined|agreed|cancelled|forgot|fell|hasnt|doesnt|didnt|wont|isnt|wasnt',
);
const HAS = asked(
  'lost|had|no|her|his|got|asked|said|told|moved|stopped|started|agreed|never|fallen|nrpf|diabetes',
);
const IS = asked(
  'pregnant|lonely|poorly|homeless|unwell|keen|upset|worried|anxious|happy|ok|struggling|seeking|doing|living|staying|waiting|going|coming|drinking|hoping|asking|getting|having|looking|very|really|her|his|nrpf',
);
const MEETS = asked('meeting|seeing|visiting|ringing|about|for|with|and');

const RANG = asked('texted|phoned|rang|emailed|messaged|met');
const AFTER = asked('re|about|today|yesterday|again|and|at|to|back');
/** What one is referred for or goes to. */
const THING = asked('art|grant|summer|autumn|comfort|peace|storm|star');

/** Is the first name at `i`, a word of every day in small letters, somebody here? */
export function isWordPerson(t: Tokens, i: number): boolean {
  // "referral for rose, lonely", "visit to ivy, cold house".
  if (
    t.gap(i + 1) >= COMMA &&
    t.gap(i) === SPACE &&
    ((t.word(i - 1) === 'for' && REFERS.at(t, i - 2)) || (t.word(i - 1) === 'to' && VISITS.at(t, i - 2)))
  )
    return !t.has(i, MONTH) && !THING.at(t, i);
  if (t.gap(i + 1) === COMMA)
    return /^(?:she|he|shes|hes|she's|he's|who|whos)$/.test(t.word(i + 1)) && MEETS.at(t, i - 1);
  if (t.gap(i) > SPACE && !opens(t, i)) return false;
  // "texted grace re pip", "spoke to ivy today": nothing else is rung or spoken to. "rang may 5": the month.
  if (
    (RANG.at(t, i - 1) || (t.word(i - 1) === 'to' && /^(?:spoke|talked)$/.test(t.word(i - 2)))) &&
    AFTER.at(t, i + 1) &&
    t.gap(i + 1) === SPACE
  )
    return true;
  // "heather's heating": things seldom own.
  if (isPossessive(t, i)) return !t.has(i, MONTH | SMALL) && !t.has(i + 2, SMALL) && t.gap(i + 1) < COMMA;
  if (t.gap(i + 1) !== SPACE) return false;
  const next = t.word(i + 1);
  const then = t.word(i + 2);
  // "ring bill hargreaves back".
  if (t.has(i + 1, LAST) && !t.has(i + 1, FIRST) && isOnlyName(t, i + 1)) return !t.has(i, SMALL | MONTH);
  // "been out to see bill church at".
  if (/^(?:see|meeting|seeing|visiting)$/.test(t.word(i - 1)))
    return /^(?:at|today|tomorrow|on|and|in)$/.test(t.has(i + 1, LAST) || isStranger(t, i + 1) ? then : next);
  if (!opens(t, i)) return false;
  if (ACTS.test(next) || (DOES.test(next) && !t.has(i, SMALL))) return true;
  if (next === 'has') return HAS.test(then);
  return (next === 'is' || next === 'was') && IS.test(then);
}
