// The notes' only door.
export { NoteBox } from './NoteBox.tsx';
export { composeAdvice } from './note.ts';
export type { RecordPort } from './use-record.ts';
