// Composes the plain text for a clinical record from a question and the answer that was marked as its safe next step.
// Headings are those of DOMAIN 5.3, one to a line; no tables, no emoji, never longer than the record takes.
import { limits } from '#shared/basics/limits.ts';
import type { NoteText } from '#shared/basics/text.ts';

/** What a note is made of; every word comes from the thread as its reader sees it. */
export type NoteMaterial = {
  channelName: string;
  title: string;
  question: string;
  /** The safe next step, or any answer that is copied as advice. Null before there is one. */
  answer: string | null;
  /** In words of the interface, such as "Housing". */
  needs: readonly string[];
  /** The follow-up that was made with it: its reference and when to look again, in words. */
  chase?: { reference: string; service: string | null; due: string } | undefined;
};

const headings = {
  reason: 'Reason for contact',
  needs: 'Needs and concerns',
  agreed: 'What we agreed',
  support: 'Support offered / referred to',
  who: 'Who will do what by when',
  risk: 'Risk and safeguarding',
  next: 'Next contact',
} as const;

/** The share of the note that each long part may take when all of it does not fit. */
const questionCharsMax = 500;

/** `on`: the day in words. */
export function composeNote(material: NoteMaterial, on: string): NoteText {
  const provenance = provenanceLine(material.channelName, on);
  const build = (question: string, answer: string) =>
    [
      block(headings.reason, plain(material.title)),
      block(headings.needs, [material.needs.join(', '), question].filter(Boolean).join('\n')),
      block(headings.support, [material.chase?.service, answer].filter(Boolean).join('\n')),
      block(headings.agreed, ''),
      block(headings.who, followUp(material.chase)),
      block(headings.risk, ''),
      block(headings.next, ''),
      provenance,
    ].join('\n');
  const question = plain(material.question);
  const answer = plain(material.answer ?? '');
  const whole = build(question, answer);
  if (whole.length <= limits.noteCharsMax) return whole as NoteText;
  const brief = shorten(question, questionCharsMax);
  const room = limits.noteCharsMax - build(brief, '').length;
  return build(brief, shorten(answer, room)) as NoteText;
}

const followUp = (chase: NoteMaterial['chase']): string =>
  chase === undefined ? '' : `Link worker follows up ${chase.due}, reference ${chase.reference}`;

/** An answer alone, to be pasted where one likes. */
export function composeAdvice(
  material: Pick<NoteMaterial, 'channelName'> & { answer: string },
  on: string,
): NoteText {
  const provenance = provenanceLine(material.channelName, on);
  const answer = shorten(plain(material.answer), limits.noteCharsMax - provenance.length - 1);
  return `${answer}\n${provenance}` as NoteText;
}

export const provenanceLine = (channelName: string, on: string): string =>
  `Peer advice from Peer Hub, ${plain(channelName)}, ${on}; a peer’s view, not clinical advice.`;

const block = (heading: string, words: string): string =>
  words ? `${heading}:\n${words}\n` : `${heading}:\n`;

/** Free text of a clinical system: no tabs, no pictures, no odd spaces, no runs of blank lines. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(
      /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0e|\ufe0f|\u20e3/gu,
      '',
    )
    .replace(/^[ \t]*[•◦▪‣·*][ \t]+/gm, '- ')
    .replace(/[ \t]*\|[ \t]*/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Cut at a word, with the mark of a cut. */
export function shorten(text: string, charsMax: number): string {
  if (text.length <= charsMax) return text;
  const room = text.slice(0, Math.max(0, charsMax - 2)).replace(/[\ud800-\udbff]$/, '');
  const at = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'));
  return `${(at > room.length / 2 ? room.slice(0, at) : room).trimEnd()} …`;
}

/** Labels that still stand in the note: the record wants the real thing, and only the worker knows it. */
export function placeholdersIn(note: string): string[] {
  const found = note.match(/\[[^[\]\n]{2,60}\]/g) ?? [];
  return [...new Set(found)];
}
