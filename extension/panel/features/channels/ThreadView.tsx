// A thread as it is read: the question, the safe next step on top when there is one, every answer, and a place to answer.
// New answers come in below without moving what is being read.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import {
  Button,
  Caption,
  EmptyState,
  Heading,
  LiveWords,
  Notice,
  Row,
  Skeleton,
  Stack,
  Tag,
} from '#extension/kit/index.ts';
import type { PostId, ThreadId } from '#shared/basics/ids.ts';
import type { Post, Thread } from '#shared/contract/channels.ts';
import { channelKeys } from './calls.ts';
import type { ChannelsGround } from './ground.ts';
import { words } from './messages.ts';
import { Deeds } from './parts/Deeds.tsx';
import { usePages } from './parts/Paged.tsx';
import { PostCard } from './parts/PostCard.tsx';
import { Trouble } from './parts/Trouble.tsx';
import { useNewAnswers } from './use-new-answers.ts';
import { needLabels, stateLabels, urgencyLabels } from './words-of-lists.ts';

export type ThreadViewProps = {
  ground: ChannelsGround;
  threadId: ThreadId;
  /** Drawn by who may: the note made of a question and an answer, and the box in which one answers. */
  note: (material: NoteOf, done: () => void) => ReactNode;
  advice: (thread: Thread, post: Post) => string;
  answerBox: (thread: Thread) => ReactNode;
  /** The follow-up made of an answer in one action. `onNote` opens the note beside it. */
  chase?: (thread: Thread, post: Post, onNote: () => void) => ReactNode;
  /** What a thread with a safe next step leads to. */
  onward?: (thread: Thread) => ReactNode;
  /** Tells a moderator of somebody else's post. */
  report?: (post: Post) => ReactNode;
  /** Of one's own urgent post that waits for a moderator: whom to ring meanwhile. */
  held?: (post: Post) => ReactNode;
};

/** What a note is made of. */
export type NoteOf = { thread: Thread; postId: PostId; question: string; answer: string | null };

export function ThreadView({
  ground,
  threadId,
  note,
  advice,
  answerBox,
  chase,
  onward,
  report,
  held,
}: ThreadViewProps) {
  const read = useQuery({
    queryKey: channelKeys.thread(threadId),
    queryFn: () => ground.calls.readThread({ threadId }),
  });
  const thread = read.data;
  return (
    <Stack gap="normal">
      <title>{`${thread?.title ?? words.thread.title} – Peer Hub`}</title>
      <Stack gap="tight">
        <Caption>{thread?.channelName ?? words.thread.title}</Caption>
        <Heading level={1} size="medium" id="page-title" isFocusable>
          <bdi>{thread?.title ?? words.thread.title}</bdi>
        </Heading>
      </Stack>
      {read.error && (
        <Trouble cause={read.error} onAgain={() => void read.refetch()} isStale={Boolean(thread)} />
      )}
      {!thread && !read.error && <Skeleton kind="thread" count={2} words={words.thread.loading} />}
      {thread && (
        <>
          <About thread={thread} />
          {thread.hasAcceptedAnswer && <ToSafeStep>{onward?.(thread)}</ToSafeStep>}
          <Posts
            ground={ground}
            thread={thread}
            note={note}
            advice={advice}
            chase={chase}
            report={report}
            held={held}
          />
          {thread.canPost ? answerBox(thread) : <Notice>{words.thread.closed}</Notice>}
        </>
      )}
    </Stack>
  );
}

/** The next step in one press, however long the question is. */
function ToSafeStep({ children }: { children: ReactNode }) {
  return (
    <Row>
      <Button size="small" icon="check-circle" onPress={() => document.getElementById('safe-step')?.focus()}>
        {words.thread.toSafeStep}
      </Button>
      {children}
    </Row>
  );
}

function About({ thread }: { thread: Thread }) {
  return (
    <Stack gap="snug">
      <Row gap="tight">
        {thread.urgency !== 'routine' && (
          <Tag tone={thread.urgency === 'urgent' ? 'danger' : 'warning'} icon="clock">
            {urgencyLabels[thread.urgency]}
          </Tag>
        )}
        {thread.state !== 'open' && (
          <Tag tone={thread.state === 'answered' ? 'success' : 'neutral'}>{stateLabels[thread.state]}</Tag>
        )}
        {thread.needs.map((need) => (
          <Tag key={need} tone="accent">
            {needLabels[need]}
          </Tag>
        ))}
        {thread.isFictional && <Tag tone="purple">{words.threads.fictional}</Tag>}
      </Row>
      {thread.isFictional && <Caption>{words.thread.fictionalHint}</Caption>}
    </Stack>
  );
}

type PostsProps = Pick<ThreadViewProps, 'ground' | 'note' | 'advice' | 'chase' | 'report' | 'held'> & {
  thread: Thread;
};

function Posts({ ground, thread, note, advice, chase, report, held }: PostsProps) {
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
          deeds={question.isMine ? heldOf(question) : report?.(question)}
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
