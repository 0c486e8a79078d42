// The notes' only door.
export { NoteBox } from './NoteBox.tsx';
export { composeAdvice, type NoteMaterial } from './note.ts';
