// What can be done with one answer: mark it as the safe next step, make a note of it, copy it as advice. Each says when it is done.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button, Row, Stack, useCopying } from '#extension/kit/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { words } from '#extension/panel/features/channels/messages.ts';
import type { PostId } from '#shared/basics/ids.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import type { Post, Thread } from '#shared/contract/channels.ts';
import { wordsFor } from '#shared/contract/words.ts';

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
  const cache = useQueryClient();
  const accept = useMutation({
    mutationFn: (postId: PostId | null) => ground.calls.acceptAnswer({ threadId: thread.id, postId }),
    onSuccess: (_, postId) => {
      void cache.invalidateQueries({ queryKey: channelKeys.mine });
      void cache.invalidateQueries({ queryKey: channelKeys.thread(thread.id) });
      onMoved(postId ? 'safe-step' : `post-${post.id}`);
      const before = (thread.acceptedPostId as PostId | null) ?? null;
      ground.toast({
        words: postId ? words.thread.accepted : words.thread.unaccepted,
        action: { label: words.thread.undo, onPress: () => accept.mutate(postId ? before : post.id) },
      });
    },
    onError: (cause) => {
      const sentence = cause instanceof Refusal ? wordsFor(cause.code) : wordsFor('unavailable');
      ground.toast({ words: sentence, kind: 'warning' });
    },
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
