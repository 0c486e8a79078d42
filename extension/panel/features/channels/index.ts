// The channels' only door.

export { ChannelsView } from './ChannelsView.tsx';
export { type ChannelCalls, channelKeys, keysTouchedBy, readAllChannels } from './calls.ts';
export { NewChannelView } from './door/NewChannelView.tsx';
export type { ChannelsGround } from './ground.ts';
export { HomeView } from './HomeView.tsx';
export { Findable } from './inviting/Findable.tsx';
export { History } from './life/History.tsx';
export { FromAnswer, ItHelped } from './life/ItHelped.tsx';
export { MentionedThread } from './parts/MentionedThread.tsx';
export { MyQuestionsView, ThreadsView } from './ThreadsView.tsx';
export { ThreadView } from './ThreadView.tsx';
export { barrierLabels, needLabels, roleLabels, urgencyHints, urgencyLabels } from './words-of-lists.ts';
