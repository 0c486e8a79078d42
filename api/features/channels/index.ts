// What neighbours may call of channels.
export { indexThreadsAnew } from './searching/index-thread.ts';
export {
  giveWordsBack,
  settlePost,
  takeWords,
} from './settling/settle-post.ts';
