// The posts of a thread: the question, the safe next step on top when there is one, every answer; new ones come in below without moving
// what is being read.
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, EmptyState, Heading, LiveWords, Row, Skeleton, Stack } from '#extension/kit/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { PostLife } from '#extension/panel/features/channels/life/PostLife.tsx';
import { words } from '#extension/panel/features/channels/messages.ts';
import type { ThreadViewProps } from '#extension/panel/features/channels/thread-props.ts';
import { useNewAnswers } from '#extension/panel/features/channels/use-new-answers.ts';
import { usePages } from '#extension/panel/reading/index.ts';
import type { PostId } from '#shared/basics/ids.ts';
import type { Post, Thread } from '#shared/contract/channels.ts';
import { Deeds } from './Deeds.tsx';
import { PostCard } from './PostCard.tsx';
import { Trouble } from './Trouble.tsx';

type PostsProps = Pick<ThreadViewProps, 'ground' | 'note' | 'advice' | 'chase' | 'report' | 'held'> & {
  thread: Thread;
};

export function Posts({ ground, thread, note, advice, chase, report, held }: PostsProps) {
  const query = usePages(channelKeys.posts(thread.id), (cursor) =>
    ground.calls.listPosts({ threadId: thread.id, cursor, limit: 50 }),
  );
  const posts = query.items;
  const loaded = posts?.filter((post) => !post.isQuestion && post.state === 'visible').length ?? 0;
  const beyond = query.hasNextPage ? Math.max(0, thread.answers - loaded) : 0;
  const fresh = useNewAnswers(posts, beyond);
  const [noteFor, setNoteFor] = useState<PostId | null>(null);
  const focusSoon = useFocusSoon();
  useMarkRead(ground, thread, posts);
  if (!posts) {
    if (query.error) return <Trouble cause={query.error} onAgain={() => void query.refetch()} />;
    return <Skeleton kind="thread" words={words.thread.loading} />;
  }
  const question = posts.find((post) => post.isQuestion);
  const answers = posts.filter((post) => !post.isQuestion);
  const accepted = answers.find((post) => post.isAccepted) ?? thread.acceptedPost;
  const heldOf = (post: Post) => post.state === 'held' && thread.urgency === 'urgent' && held?.(post);
  const deedsOf = (post: Post) => (
    <Deeds
      ground={ground}
      thread={thread}
      post={post}
      advice={advice}
      onNote={() => setNoteFor(post.id)}
      onMoved={focusSoon}
    >
      {chase?.(thread, post, () => setNoteFor(post.id))}
      {post.isMine ? heldOf(post) : report?.(post)}
    </Deeds>
  );
  const noteOf = (post: Post): ReactNode =>
    noteFor === post.id &&
    note({ thread, postId: post.id, question: question?.body ?? '', answer: post.body }, () => {
      setNoteFor(null);
      focusSoon('safe-step');
    });
  const jump = () => {
    // On a page that is not fetched yet: the way there is the button that fetches it.
    const first = document.getElementById(fresh.firstId ? `post-${fresh.firstId}` : 'more-answers');
    fresh.seen();
    first?.scrollIntoView({ block: 'center' });
    first?.focus();
  };
  return (
    <Stack gap="normal">
      {query.error && <Trouble cause={query.error} onAgain={() => void query.refetch()} isStale />}
      {question && (
        <PostCard
          post={question}
          nowMs={ground.nowMs()}
          mentioned={ground.mentioned}
          id={`post-${question.id}`}
          deeds={question.isMine ? heldOf(question) : <Row gap="snug">{report?.(question)}</Row>}
          life={<PostLife ground={ground} thread={thread} post={question} />}
        />
      )}
      {accepted && (
        <Stack gap="snug">
          <PostCard
            post={accepted}
            nowMs={ground.nowMs()}
            mentioned={ground.mentioned}
            id="safe-step"
            isOnTop
            deeds={deedsOf(accepted)}
            life={<PostLife ground={ground} thread={thread} post={accepted} />}
          />
          {noteOf(accepted)}
        </Stack>
      )}
      <Heading level={2} size="small">
        {words.thread.answersHeading(thread.answers)}
      </Heading>
      {answers.length === 0 && (
        <EmptyState title={words.thread.noAnswers} icon="clock" level={3}>
          {thread.isMine ? words.thread.noAnswersMine : words.thread.noAnswersOther}
        </EmptyState>
      )}
      {answers
        .filter((post) => post.id !== accepted?.id)
        .map((post) => (
          <Stack key={post.id} gap="snug">
            <PostCard
              post={post}
              nowMs={ground.nowMs()}
              mentioned={ground.mentioned}
              id={`post-${post.id}`}
              deeds={deedsOf(post)}
              life={<PostLife ground={ground} thread={thread} post={post} />}
            />
            {noteOf(post)}
          </Stack>
        ))}
      {query.hasNextPage && (
        <Button
          id="more-answers"
          isWide
          icon="down"
          isBusy={query.isFetchingNextPage}
          onPress={() => void query.fetchNextPage()}
        >
          {words.thread.showMore(beyond)}
        </Button>
      )}
      <span ref={fresh.endRef} />
      <LiveWords words={fresh.count > 0 ? words.thread.newAnswers(fresh.count) : ''} />
      {fresh.count > 0 && ground.aboveNav(<NewAnswersPill count={fresh.count} onPress={jump} />)}
    </Stack>
  );
}

function NewAnswersPill({ count, onPress }: { count: number; onPress: () => void }) {
  return (
    <Button kind="primary" icon="down" isWide onPress={onPress}>
      {words.thread.newAnswers(count)}
    </Button>
  );
}

/** A button that was pressed goes away with its card: the focus follows as soon as the card stands in its new place. */
function useFocusSoon(): (id: string) => void {
  const goal = useRef<string | null>(null);
  useEffect(() => {
    const place = goal.current === null ? null : document.getElementById(goal.current);
    if (!place) return;
    goal.current = null;
    place.focus();
  });
  return (id) => {
    goal.current = id;
  };
}

/** Tells the server how far was read, once for each further post. A failure costs nothing: the next read says it again. */
function useMarkRead(ground: ChannelsGround, thread: Thread, posts: readonly Post[] | undefined) {
  const cache = useQueryClient();
  const upTo = posts?.at(-1)?.number ?? 0;
  const { calls } = ground;
  // The server is outside: it learns what has been on the screen.
  useEffect(() => {
    if (upTo === 0) return;
    calls.markRead({ threadId: thread.id, upToNumber: upTo }).then(
      () => {
        void cache.invalidateQueries({ queryKey: channelKeys.mine });
        void cache.invalidateQueries({ queryKey: channelKeys.list });
      },
      () => undefined,
    );
  }, [calls, cache, thread.id, upTo]);
}
