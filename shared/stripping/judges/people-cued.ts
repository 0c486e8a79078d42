// Names that the words beside them announce: titles, banners, labels, kin and roles, greetings and sign-offs.
// This works without any list, so it also guards the API and a page before its name data has come.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import {
  CLOSING_CUE,
  GREETING_CUE,
  JOB_CUE,
  KIN,
  LABEL_CUE,
  PERSON_WORD,
  ROLE,
  SELF_CUE,
  TITLE,
} from '#shared/stripping/lexicon.ts';
import { LINE, LOWER, type Tokens, UPPER } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { banner } from './banners.ts';
import { afterKin, afterLabel } from './labelled-names.ts';
import {
  afterCalling,
  afterClosing,
  afterDash,
  afterGreeting,
  afterSelf,
  beforeJob,
  knownAs,
} from './letter-names.ts';
import { CUES, cued } from './sights.ts';
import { afterTitle } from './titled-names.ts';
import { signsBetween } from './word-sense.ts';

const CALL = asked('call|calls|called|calling');

export function findCued(c: Claims, t: Tokens): void {
  for (const i of cued) {
    if (i < 0) break;
    const flags = t.flags(i);
    const cue = t.marks(i);
    if (isFree(c, i)) {
      if (flags & TITLE && afterTitle(c, t, i)) continue;
      if (t.shape(i) === UPPER && banner(c, t, i)) continue;
    }
    if (flags & (KIN | ROLE)) afterKin(c, t, i, flags);
    if (flags & PERSON_WORD && CALL.at(t, i - 1)) afterCalling(c, t, i);
    // "everyone knows him as nobby".
    if (flags & PERSON_WORD && t.word(i + 1) === 'as' && /^(?:know|knows|knew)$/.test(t.word(i - 1)))
      knownAs(c, t, i + 2);
    if (t.shape(i) !== LOWER && t.text.charCodeAt(t.start(i) - 2) === 45 && t.isLoud(i)) afterDash(c, t, i);
    if ((cue & CUES) === 0) continue;
    if (cue & SELF_CUE && t.isLoud(i + 1)) afterSelf(c, t, i);
    const word = t.word(i);
    // "Pt prefers 'Bunty'": a quotation mark says it is what they are called.
    if (word === 'prefers') {
      if (/^ ['"]$/.test(signsBetween(t, i, i + 1))) afterCalling(c, t, i);
    } else if (cue & LABEL_CUE) afterLabel(c, t, i, word);
    if (cue & GREETING_CUE) afterGreeting(c, t, i, word);
    if (cue & CLOSING_CUE) afterClosing(c, t, i);
    if (cue & JOB_CUE && t.gap(i) === LINE) beforeJob(c, t, i);
  }
}
