// The only door to the boxes whose words others will read.
export type { Marked } from './Beneath.tsx';
export { besideTyping } from './beside-typing.ts';
export { atRest, type Box, left, openBox, takeFound, takeOut, typed } from './box.ts';
export { hasWords, isKeepable, type Knowledge, uniqueLabels } from './cleanse.ts';
export type { Findable, FindPeople, Nameable, WritingCalls, WritingGround } from './ground.ts';
export { keptAs } from './kept-as.ts';
export { MarkedArea } from './MarkedArea.tsx';
export { MarkedLine } from './MarkedLine.tsx';
export { MarkedSearch } from './MarkedSearch.tsx';
export { Mentioning } from './Mentioning.tsx';
export type { Kept, Label } from './marks.ts';
export { mayBeAsked } from './may-be-asked.ts';
export { makeNames, type Names } from './names.ts';
export { type MarkedBox, type Settled, useBox } from './use-box.ts';
export { useSettled } from './use-judged.ts';
export { useSafeWords, useWordsNow, withoutLabels } from './use-safe-words.ts';
export type { OnBox } from './use-taking-in.ts';
