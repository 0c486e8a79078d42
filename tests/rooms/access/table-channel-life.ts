// What the table of access asks of posts and threads after they were written.
type At = { channelId: string; threadId: string; answerId: string };
type Ask = (at: At) => Record<string, unknown>;

export const channelLifeAsks: Record<string, Ask> = {
  'channels.editPost': ({ answerId }) => ({
    postId: answerId,
    seenVersion: 1,
    body: 'Other words.',
    isConfirmed: true,
  }),
  'channels.withdrawPost': ({ answerId }) => ({ postId: answerId }),
  'channels.listVersions': ({ answerId }) => ({ postId: answerId }),
  'channels.setThanks': ({ answerId }) => ({ postId: answerId, isThanked: true }),
  'channels.setPostWorked': ({ answerId }) => ({ postId: answerId, hasWorked: true }),
  'channels.watchThread': ({ threadId }) => ({ threadId, watch: 'following' }),
  'channels.watchChannel': ({ channelId }) => ({ channelId, watch: 'muted' }),
  'channels.closeThread': ({ threadId }) => ({ threadId, isClosed: false }),
  'channels.moveThread': ({ threadId, channelId }) => ({ threadId, channelId }),
  'channels.mergeThread': ({ threadId }) => ({ threadId, intoThreadId: threadId }),
};
