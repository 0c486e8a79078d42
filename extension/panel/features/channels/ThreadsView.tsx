// The threads of one channel, and the questions this person asked: the same list, under another title.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Caption, EmptyState, Link, Notice, PageTitle, Stack, Tabs } from '#extension/kit/index.ts';
import type { ThreadState } from '#shared/basics/lists.ts';
import { channelKeys } from './calls.ts';
import type { ChannelsGround } from './ground.ts';
import { words } from './messages.ts';
import { Paged, usePages } from './parts/Paged.tsx';
import { ThreadCard } from './parts/ThreadCard.tsx';
import { stateLabels } from './words-of-lists.ts';

type Shown = ThreadState | 'all';
const shown: readonly Shown[] = ['all', 'open', 'answered'];

export function ThreadsView({ ground, channelId }: { ground: ChannelsGround; channelId: string }) {
  const [state, setState] = useState<Shown>('all');
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
      <Tabs
        label={words.threads.filter}
        current={state}
        onChange={(id) => setState(id as Shown)}
        views={shown.map((id) => ({
          id,
          label: id === 'all' ? words.threads.all : stateLabels[id],
          content: (
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
          ),
        }))}
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
