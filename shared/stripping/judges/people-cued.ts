// Names that the words beside them announce: titles, banners, labels, kin and roles, greetings and sign-offs.
// This works without any list, so it also guards the API and a page before its name data has come.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import { KIN, PERSON_WORD, ROLE, TITLE } from '#shared/stripping/lexicon.ts';
import { gapAt, isCapital, isWord, LINE, type Tokens, UPPER, wordAt } from '#shared/stripping/tokens.ts';
import { afterKin, afterLabel } from './labelled-names.ts';
import { afterCalling, afterClosing, afterDash, afterGreeting, beforeJob, knownAs } from './letter-names.ts';
import { afterTitle, banner } from './titled-names.ts';
export function findCued(c: Claims, t: Tokens): void {
  for (let i = 0; i < t.count; i++) {
    if (!isWord(t, i)) continue;
    const flags = t.flags[i] ?? 0;
    if (isFree(c, i)) {
      if (flags & TITLE && afterTitle(c, t, i)) continue;
      if (t.shape[i] === UPPER && banner(c, t, i)) continue;
    }
    if (flags & (KIN | ROLE)) afterKin(c, t, i, flags);
    if (flags & PERSON_WORD && /^call(?:s|ed|ing)?$/.test(wordAt(t, i - 1))) afterCalling(c, t, i);
    // "everyone knows him as nobby".
    if (flags & PERSON_WORD && wordAt(t, i + 1) === 'as' && /^(?:know|knows|knew)$/.test(wordAt(t, i - 1)))
      knownAs(c, t, i + 2);
    if (t.text.charCodeAt((t.start[i] ?? 0) - 2) === 45 && isCapital(t, i)) afterDash(c, t, i);
    const cue = CUES.get(wordAt(t, i));
    if (cue === undefined) continue;
    const word = wordAt(t, i);
    // "Pt prefers 'Bunty'": a quotation mark says it is what they are called.
    if (word === 'prefers') {
      if (/^ ['"]$/.test(t.text.slice(t.end[i], t.start[i + 1]))) afterCalling(c, t, i);
    } else if (cue & LABEL_CUE) afterLabel(c, t, i, word);
    if (cue & GREETING_CUE) afterGreeting(c, t, i, word);
    if (cue & CLOSING_CUE) afterClosing(c, t, i);
    if (cue & JOB_CUE && gapAt(t, i) === LINE) beforeJob(c, t, i);
  }
}

const LABEL_CUE = 1;
const GREETING_CUE = 2;
const CLOSING_CUE = 4;
const JOB_CUE = 8;
const CUES = new Map<string, number>();
for (const [bit, list] of [
  [
    LABEL_CUE,
    'name names surname forename firstname lastname nok kin gp carer contact patient pt client re from to cc author signed referrer keyworker worker cp attn fao by called named aka alias seen spouse son daughter wife husband partner mother father landlord officer consultant midwife hv sw cpn user sender recipient participant interviewer with known goes nickname nicknamed clinician applicant victim perp perpetrator attendee attendees present witness complainant caller informant tutor interpreter assessor reviewer prescriber claimant appellant suspect deceased prefers',
  ],
  [GREETING_CUE, 'hi hello dear hey hiya morning afternoon evening welcome hullo hola salaam poor dearest'],
  [
    CLOSING_CUE,
    'thanks thank thx thnx thanx tx regards wishes cheers sincerely faithfully ta love best xx x yours warmly warmest respectfully gratefully bw kr',
  ],
  [
    JOB_CUE,
    'social link community senior support practice health wellbeing care nurse manager receptionist gp dr team lead coordinator spw splw slw district mental occupational advice housing project volunteer administrator secretary consultant',
  ],
] as const)
  for (const word of list.split(' ')) CUES.set(word, (CUES.get(word) ?? 0) | bit);
