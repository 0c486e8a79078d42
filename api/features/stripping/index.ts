// What others may call: whoever takes a text with kept words counts them.
export { countKept, type KeptWord } from './count-words.ts';
