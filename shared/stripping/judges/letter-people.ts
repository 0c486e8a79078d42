// A single letter that stands for somebody, as guarded notes have it: "K rang today", "Spoke to J. about rent", "P's benefits stopped".
// It only answers. Letters stand for plans, vitamins and blood salts too, so that only what people do, have or are told counts.
import { SAYS } from '#shared/stripping/lexicon.ts';
import { COMMA, LOWER, SPACE, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { ACTS, SPOKEN, THEN } from './small-strangers.ts';
import { isPossessive, opens } from './word-sense.ts';

/** "I", "A", a question, a kiss, a naught are no letters of somebody. */
const NO_LETTER = asked('a|i|o|q|x');
const IS = asked('is|was|has|had');
/** "K was low", "C is for", "B is a": what is said of things. */
const OF_THINGS = asked('a|an|the|for|low|high|normal|raised|ok|fine|not|closed|open|full|due');
const MET = asked('rang|phoned|texted|met|saw|visited|emailed');

/** Is the capital letter at `i`, which stands alone, somebody? */
export function isLetterPerson(t: Tokens, i: number): boolean {
  if (NO_LETTER.at(t, i)) return false;
  if (isPossessive(t, i)) return opens(t, i) && isSmall(t, i + 2) && t.word(i + 2) !== 'and';
  const k = i + 1;
  const dotted = t.text.charCodeAt(t.end(i)) === 46;
  if (!isSmall(t, k) || (!dotted && t.gap(k) !== SPACE)) return false;
  if (opens(t, i) || t.gap(i) === COMMA)
    return (
      ACTS.at(t, k) ||
      (opens(t, i) && (IS.at(t, k) ? t.isWord(k + 1) && !OF_THINGS.at(t, k + 1) : t.has(k, SAYS)))
    );
  // "Spoke to K about it", "met J today".
  if (t.gap(i) !== SPACE || !THEN.at(t, k)) return false;
  return MET.at(t, i - 1) || (/^(?:to|with)$/.test(t.word(i - 1)) && SPOKEN.at(t, i - 2));
}

const isSmall = (t: Tokens, k: number) => t.isWord(k) && t.shape(k) === LOWER;
