// What a note stands on, handed in by the shell (or by a test). Nothing here can keep or send the note's words.
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { NoteStyle } from './note.ts';
import type { RecordPort } from './use-record.ts';

export type NotesGround = {
  copy: (text: string) => Promise<boolean>;
  record: RecordPort;
  /** Finds a service to name in it; null where nothing may ask the network. */
  findService: WritingGround['findService'] | null;
  /** The layout this worker chose last, and how it is remembered. */
  style: NoteStyle;
  onStyle: (style: NoteStyle) => void;
};
