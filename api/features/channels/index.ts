// What neighbours may call of channels.
export { indexThreadsAnew } from './searching/index-thread.ts';
export {
  giveWordsBack,
  type PostWords,
  type Settled,
  settlePost,
  takeWords,
} from './settling/settle-post.ts';
