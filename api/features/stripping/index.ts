// What others may call: whoever takes a text with kept words notes them.
export { noteKept } from './note-kept.ts';
