// What neighbours may call of channels.
export { indexThreadsAnew } from './searching/index-thread.ts';
export type { EarlierWords } from './settling/queries.ts';
export {
  giveWordsBack,
  type PostWords,
  settlePost,
  takeWords,
} from './settling/settle-post.ts';
