// What neighbours may call of channels.
export {
  giveWordsBack,
  type PostWords,
  type Settled,
  settlePost,
  takeWords,
} from './settling/settle-post.ts';
