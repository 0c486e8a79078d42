// The only door of checking words.
export type { SafeShareGround } from './ground.ts';
export { words as safeShareWords } from './messages.ts';
export { SafeShareView } from './SafeShareView.tsx';
