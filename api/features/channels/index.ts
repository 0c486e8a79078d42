// What neighbours may call of channels.
export { forgetWithdrawn } from './editing/withdraw-post.ts';
export { selectWhoHears } from './following/queries.ts';
export { indexThreadAnew, indexThreadsAnew, makeThreadWalk } from './searching/index-thread.ts';
export { type Cut, cutWords } from './settling/cut-words.ts';
export type { EarlierWords } from './settling/queries.ts';
export {
  giveWordsBack,
  type PostWords,
  settlePost,
  takeWords,
} from './settling/settle-post.ts';
export { leaveHosting } from './taking/leave-hosting.ts';
