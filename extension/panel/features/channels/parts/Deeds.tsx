// What can be done with one answer: mark it as the safe next step, make a note of it, copy it as advice. Each says when it is done.
import type { ReactNode } from 'react';
import { Button, Row, Stack, useCopying } from '#extension/kit/index.ts';
import { useDeed } from '#extension/panel/doing/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { words } from '#extension/panel/features/channels/messages.ts';
import type { PostId } from '#shared/basics/ids.ts';
import type { Post, Thread } from '#shared/contract/channels.ts';

type DeedsProps = {
  ground: ChannelsGround;
  thread: Thread;
  post: Post;
  /** The words of an answer with where they come from. */
  advice: (thread: Thread, post: Post) => string;
  onNote: () => void;
  /** The card stands elsewhere now, under this id. */
  onMoved: (id: string) => void;
  /** Further deeds, drawn by who may. */
  children?: ReactNode;
};

export function Deeds({ ground, thread, post, advice, onNote, onMoved, children }: DeedsProps) {
  const before = (thread.acceptedPostId as PostId | null) ?? null;
  const accept = useDeed(ground, {
    deed: (postId: PostId | null) => ground.calls.acceptAnswer({ threadId: thread.id, postId }),
    said: (_, postId) => (postId ? words.thread.accepted : words.thread.unaccepted),
    undo: { label: words.thread.undo, of: (postId) => (postId ? before : post.id) },
    onDone: (_, postId) => onMoved(postId ? 'safe-step' : `post-${post.id}`),
    changes: [channelKeys.mine, channelKeys.thread(thread.id)],
  });
  const copying = useCopying(ground.copy);
  const copy = async () => {
    if (await copying.copy(advice(thread, post))) ground.toast(words.thread.copied);
  };
  const row = (
    <Row gap="snug">
      {thread.canAccept && !post.isAccepted && (
        <Button
          size="small"
          kind={thread.hasAcceptedAnswer ? 'secondary' : 'primary'}
          icon="check"
          isBusy={accept.isPending}
          onPress={() => accept.mutate(post.id)}
        >
          {words.thread.accept}
        </Button>
      )}
      {post.isAccepted && (
        <Button size="small" kind="primary" icon="note" onPress={onNote}>
          {words.thread.note}
        </Button>
      )}
      {children}
      <Button size="small" kind="quiet" icon="copy" onPress={() => void copy()}>
        {words.thread.copyAdvice}
      </Button>
      {thread.canAccept && post.isAccepted && (
        <Button size="small" kind="quiet" isBusy={accept.isPending} onPress={() => accept.mutate(null)}>
          {words.thread.unaccept}
        </Button>
      )}
    </Row>
  );
  return (
    <Stack gap="snug">
      {row}
      {copying.byHand}
    </Stack>
  );
}
