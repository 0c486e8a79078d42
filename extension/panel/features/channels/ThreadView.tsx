// A thread as it is read: the question, the safe next step on top when there is one, every answer, and a place to answer.
// New answers come in below without moving what is being read.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Button, Caption, Heading, Link, Notice, Row, Skeleton, Stack, Tag } from '#extension/kit/index.ts';
import type { Watch as Watching } from '#shared/basics/lists.ts';
import type { Thread } from '#shared/contract/channels.ts';
import { channelKeys } from './calls.ts';
import { words as doorWords } from './door/messages.ts';
import { RulesFirst } from './door/Rules.tsx';
import type { ChannelsGround } from './ground.ts';
import { MergedHere, MergedInto } from './life/Merged.tsx';
import { Tend } from './life/Tend.tsx';
import { Watch } from './life/Watch.tsx';
import { words } from './messages.ts';
import { Posts } from './parts/Posts.tsx';
import { Trouble } from './parts/Trouble.tsx';
import type { ThreadViewProps } from './thread-props.ts';
import { needLabels, stateLabels, urgencyLabels } from './words-of-lists.ts';

export function ThreadView({
  ground,
  threadId,
  note,
  advice,
  answerBox,
  chase,
  onward,
  report,
  isItself,
  held,
}: ThreadViewProps) {
  const read = useQuery({
    queryKey: channelKeys.thread(threadId),
    queryFn: () => ground.calls.readThread({ threadId }),
  });
  const thread = read.data;
  const goesOnIn = isItself ? null : (thread?.mergedInto ?? null);
  const { goInstead, places } = ground;
  // The address is outside: a link to what was merged leads to where it goes on.
  useEffect(() => {
    if (goesOnIn !== null) goInstead(places.thread(goesOnIn));
  }, [goesOnIn, goInstead, places]);
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
          <About ground={ground} thread={thread} />
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
          {endOf(ground, thread, answerBox)}
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

/** Where one answers, or why one does not. */
function endOf(ground: ChannelsGround, thread: Thread, answerBox: ThreadViewProps['answerBox']): ReactNode {
  if (thread.mergedInto !== null) return <MergedInto ground={ground} thread={thread} />;
  if (!thread.canPost) return <Notice>{words.thread.closed}</Notice>;
  if (!thread.mustAcceptRules) return answerBox(thread);
  const href = ground.places.channel(thread.channelId);
  return <RulesFirst toChannel={<Link href={href}>{doorWords.rules.toChannel}</Link>} />;
}

function About({ ground, thread }: { ground: ChannelsGround; thread: Thread }) {
  const set = (watch: Watching | null) => ground.calls.watchThread({ threadId: thread.id, watch });
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
      <MergedHere ground={ground} thread={thread} />
      <Row gap="snug">
        <Watch ground={ground} watch={thread.watch} set={set} />
        <Tend ground={ground} thread={thread} />
      </Row>
    </Stack>
  );
}
