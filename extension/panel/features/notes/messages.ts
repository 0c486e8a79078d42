// All words of the notes.
import type { NoteStyle } from './note.ts';

export const styleLabels: Record<NoteStyle, { name: string; hint: string }> = {
  emis: { name: 'EMIS', hint: 'Each heading on a line of its own.' },
  systmone: { name: 'SystmOne', hint: 'Heading and words on one line, no empty lines.' },
};

export const words = {
  heading: 'Note for the record',
  lead: 'Fill in what only you know. It is kept in this panel alone and is never sent.',
  label: 'Note',
  copy: 'Copy note',
  copied: 'Note copied. Paste it into the record.',
  notCopied: 'The browser did not allow copying. The note is selected: press Ctrl and C.',
  write: 'Write into the record',
  writeHint:
    'Into the field that had the focus, also with Ctrl and Enter. Or right-click any field and choose Paste Peer Hub note here.',
  written: {
    line: 'Written into the line that had the focus. Ctrl and Z takes it back.',
    box: 'Written into the text box that had the focus. Ctrl and Z takes it back.',
    editor: 'Written into the editor that had the focus. Ctrl and Z takes it back.',
  },
  notWritten: {
    'no-field': 'No field has the focus. Click into the field in the record, then try again.',
    'read-only': 'The field does not take text. Nothing was changed there.',
    blocked:
      'This page cannot be reached from here. Right-click the field and choose Paste Peer Hub note here, or copy the note.',
  },
  noRoom: (room: number) =>
    `The field has room for ${room} more characters. Shorten the note; nothing was written.`,
  beside: {
    otherTitle: 'Another record is open',
    other: 'This note was begun beside another record. Is this the right person?',
    unreadableTitle: 'The record cannot be read',
    unreadable: 'Peer Hub cannot tell whose record this is. Is it the right person?',
    go: 'Write here',
    cancel: 'Do not write',
  },
  close: 'Close',
  gapsHeading: 'Still to fill in',
  gaps: (labels: readonly string[]) =>
    `${labels.join(', ')} ${labels.length === 1 ? 'stands' : 'stand'} for what was taken out. The record needs the real thing.`,
  toGap: 'Go to the first',
  tooLong: (over: number) =>
    `Too long for a record by ${over}. Shorten it, then copy or write it. Nothing is cut off by itself.`,
  left: {
    heading: 'You began this note before',
    words: 'What you typed then is still in this panel’s memory. Take it up only for the same person.',
    takeUp: 'Take it up again',
    letGo: 'Begin anew',
  },
  layout: { heading: 'Layout', label: 'Laid out for' },
  codes: {
    heading: 'SNOMED codes to think of',
    inside: 'A reminder: add them yourself',
    lead: 'Peer Hub adds no codes. Add one in your own system only where its rule fits, and ask your coding lead if unsure.',
    source: (source: string, day: string) => `Seen in: ${source}, ${day}`,
  },
} as const;
