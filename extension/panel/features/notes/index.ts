// The notes' only door.
export type { NotesGround } from './ground.ts';
export { NoteBox, type NoteBoxProps } from './NoteBox.tsx';
export { type Addition, type NoteStyle, noteStyles, writeNote } from './note.ts';
export {
  type AdviceSource,
  composeAdvice,
  draftOfAnswer,
  draftOfCase,
  draftOfChase,
  draftOfService,
  followUp,
} from './sources.ts';
export type { RecordPort } from './use-record.ts';
