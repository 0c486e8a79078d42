// Writes a note for a clinical record as plain text: no tables, no emoji, never longer than the record takes, in the layout that the
// worker's system reads best. And changes what is written already without losing a word of what was typed into it.
import { limits } from '#shared/basics/limits.ts';
import { type NoteDraft, type NoteField, noteFields, noteHeadings } from '#shared/basics/record-note.ts';
import type { NoteText } from '#shared/basics/text.ts';

/** `emis`: each heading on a line of its own. `systmone`: heading and words on one line, and no empty lines. */
export const noteStyles = ['emis', 'systmone'] as const;
export type NoteStyle = (typeof noteStyles)[number];

/** Left free for what only the worker knows: a note that is full of quoted words could not be filled in. */
const roomChars = 400;

/** What a long part keeps at least when not all of them fit; the first of these gives way first. */
const keptCharsMin = 500;
const givesWay: readonly NoteField[] = [
  'needs',
  'support',
  'agreed',
  'risk',
  'reason',
  'matters',
  'who',
  'next',
];

export function writeNote(draft: NoteDraft, style: NoteStyle): NoteText {
  const fields = Object.fromEntries(noteFields.map((field) => [field, plain(draft.fields[field] ?? '')]));
  const write = () => lay(fields as Record<NoteField, string>, plain(draft.provenance), style);
  for (const field of givesWay) {
    const over = write().length - (limits.noteCharsMax - roomChars);
    if (over <= 0) break;
    const words = fields[field] ?? '';
    fields[field] = shorten(words, Math.max(Math.min(keptCharsMin, words.length), words.length - over));
  }
  return write() as NoteText;
}

function lay(fields: Record<NoteField, string>, provenance: string, style: NoteStyle): string {
  const isApart = style === 'emis';
  const blocks = noteFields.map((field) => {
    const words = fields[field];
    if (words === '') return `${noteHeadings[field]}:`;
    return `${noteHeadings[field]}:${isApart ? '\n' : ' '}${words}`;
  });
  return [...blocks, provenance].join(isApart ? '\n\n' : '\n');
}

const headingLine = new RegExp(`^(${Object.values(noteHeadings).join('|')}):`);

/** The same note in the other layout. Only line breaks at headings and before the provenance change. */
export function restyle(note: string, style: NoteStyle, provenance: string): string {
  const lines: string[] = [];
  const isHead = (line: string) => headingLine.test(line) || line === plain(provenance);
  for (const line of note.split('\n')) {
    const last = lines.at(-1);
    if (isHead(line)) {
      while (lines.at(-1) === '') lines.pop();
      if (style === 'emis' && lines.length > 0) lines.push('');
    }
    const heading = headingLine.exec(line)?.[0];
    const rest = heading === undefined ? '' : line.slice(heading.length).trim();
    if (heading !== undefined && rest !== '' && style === 'emis') lines.push(heading, rest);
    else if (
      style === 'systmone' &&
      last !== undefined &&
      isBareHeading(last) &&
      line !== '' &&
      !isHead(line)
    )
      lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
  }
  return lines.join('\n');
}

const isBareHeading = (line: string): boolean => headingLine.exec(line)?.[0] === line.trimEnd();

export type Addition = { field: NoteField; words: string };

/** Before it is written, so that a long answer makes room. */
export function withAdditions(draft: NoteDraft, additions: readonly Addition[]): NoteDraft {
  const fields = { ...draft.fields };
  for (const { field, words } of additions) fields[field] = [fields[field], words].filter(Boolean).join('\n');
  return { ...draft, fields };
}

/** Puts words under a heading, behind what stands there; at the end where the worker took the heading away. */
export function addTo(note: string, { field, words }: Addition, style: NoteStyle): string {
  const lines = note.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${noteHeadings[field]}:`));
  if (at < 0) return `${note.trimEnd()}\n${noteHeadings[field]}: ${words}`;
  const isNextHead = (line: string) => headingLine.test(line);
  let end = at + 1;
  while (end < lines.length && lines[end] !== '' && !isNextHead(lines[end] ?? '')) end += 1;
  const isEmpty = end === at + 1 && isBareHeading(lines[at] ?? '');
  if (isEmpty && style === 'systmone') lines[at] = `${lines[at]?.trimEnd()} ${words}`;
  else lines.splice(end, 0, words);
  return lines.join('\n');
}

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
  return [...new Set(note.match(placeholder) ?? [])];
}

const placeholder = /\[[^[\]\n]{2,60}\]/g;
