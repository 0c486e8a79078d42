// Keeping's only door.
export { type SavedCalls, savedKeysTouchedBy } from './calls.ts';
export type { SavedGround } from './ground.ts';
export { KeepButton } from './KeepButton.tsx';
export { words as savedWords } from './messages.ts';
export { SavedList } from './SavedList.tsx';
export { canKeep, useSaved } from './use-saved.ts';
