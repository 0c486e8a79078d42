// The threads of one channel, and the questions this person asked: the same list, under another title.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Caption, EmptyState, Link, Notice, PageTitle, RadioGroup, Stack } from '#extension/kit/index.ts';
import { type ThreadState, threadStates } from '#shared/basics/lists.ts';
import { channelKeys } from './calls.ts';
import type { ChannelsGround } from './ground.ts';
import { words } from './messages.ts';
import { Paged, usePages } from './parts/Paged.tsx';
import { ThreadCard } from './parts/ThreadCard.tsx';
import { stateLabels } from './words-of-lists.ts';

export function ThreadsView({ ground, channelId }: { ground: ChannelsGround; channelId: string }) {
  const [state, setState] = useState<ThreadState | 'all'>('all');
  const channels = useQuery({
    queryKey: channelKeys.list,
    queryFn: () => ground.calls.listChannels({ limit: 50 }),
  });
  const channel = channels.data?.items.find((one) => one.id === channelId);
  const query = usePages([...channelKeys.threads(channelId), state], (cursor) =>
    ground.calls.listThreads({ channelId, cursor, state: state === 'all' ? undefined : state }),
  );
  return (
    <Stack gap="normal">
      <title>{`${channel?.name ?? words.channels.title} – Peer Hub`}</title>
      <PageTitle id="page-title">{channel?.name ?? words.channels.title}</PageTitle>
      {channel && <Caption>{channel.purpose}</Caption>}
      {channel?.canPost && !channel.isClosed && (
        <Link kind="action" href={ground.places.ask(channelId)}>
          {words.threads.askHere}
        </Link>
      )}
      {channel?.isClosed && <Notice>{words.threads.closedHint}</Notice>}
      <RadioGroup
        kind="line"
        label={words.threads.filter}
        isLabelHidden
        value={state}
        onChange={(value) => setState(value as ThreadState | 'all')}
        choices={[
          { id: 'all', label: words.threads.all },
          ...threadStates.filter((id) => id !== 'closed').map((id) => ({ id, label: stateLabels[id] })),
        ]}
      />
      <Paged
        query={query}
        loadingWords={words.threads.loading}
        empty={<EmptyState title={words.threads.emptyTitle}>{words.threads.empty}</EmptyState>}
        keyOf={(thread) => thread.id}
        draw={(thread) => (
          <ThreadCard
            thread={thread}
            nowMs={ground.nowMs()}
            href={ground.places.thread(thread.id)}
            level={2}
          />
        )}
      />
    </Stack>
  );
}

export function MyQuestionsView({ ground }: { ground: ChannelsGround }) {
  const query = usePages(channelKeys.mine, (cursor) => ground.calls.myThreads({ cursor }));
  return (
    <Stack gap="normal">
      <title>{`${words.mine.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.mine.lead}>
        {words.mine.title}
      </PageTitle>
      <Paged
        query={query}
        loadingWords={words.threads.loading}
        empty={
          <EmptyState
            title={words.mine.emptyTitle}
            icon="mine"
            actions={
              <Link kind="action" href={ground.places.ask()}>
                {words.home.ask}
              </Link>
            }
          >
            {words.mine.empty}
          </EmptyState>
        }
        keyOf={(thread) => thread.id}
        draw={(thread) => (
          <ThreadCard
            thread={thread}
            nowMs={ground.nowMs()}
            href={ground.places.thread(thread.id)}
            showsChannel
            level={2}
          />
        )}
      />
    </Stack>
  );
}
