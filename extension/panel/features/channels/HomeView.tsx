// The first screen: one deed everybody comes for, then what waits for this person, then what peers wait for.
import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState, Heading, Link, PageTitle, Skeleton, Stack } from '#extension/kit/index.ts';
import { usePages } from '#extension/panel/reading/index.ts';
import type { ThreadSummary } from '#shared/contract/channels.ts';
import { channelKeys } from './calls.ts';
import type { ChannelsGround } from './ground.ts';
import { DoorNews } from './inviting/DoorNews.tsx';
import { words } from './messages.ts';
import { ThreadCard } from './parts/ThreadCard.tsx';
import { Trouble } from './parts/Trouble.tsx';

/** How many of each stand on the first screen; the rest has its own. */
const shownMax = 3;

export type HomeViewProps = {
  ground: ChannelsGround;
  name: string;
  /** Drafts that wait, drawn by whoever keeps them. */
  drafts?: ReactNode;
};

export function HomeView({ ground, name, drafts }: HomeViewProps) {
  const mine = usePages(channelKeys.mine, (cursor) => ground.calls.myThreads({ cursor }));
  const waiting = mine.items?.filter((thread) => thread.unread > 0).slice(0, shownMax) ?? [];
  const unanswered =
    mine.items?.filter((thread) => thread.answers === 0 && thread.state === 'open').slice(0, 1) ?? [];
  const shown = [...waiting, ...unanswered];
  return (
    <Stack gap="section">
      <title>{`${words.home.title} – Peer Hub`}</title>
      <Stack gap="normal">
        <PageTitle id="page-title" lead={words.home.lead}>
          {words.home.hello(name.split(' ')[0] ?? name)}
        </PageTitle>
        <Link kind="action" href={ground.places.ask()}>
          {words.home.ask}
        </Link>
        {drafts}
        <DoorNews ground={ground} />
      </Stack>
      <Stack as="section" gap="snug" aria-labelledby="waiting">
        <Heading level={2} size="small" id="waiting">
          {words.home.waiting}
        </Heading>
        {!mine.items && !mine.error && <Skeleton kind="card" count={2} words={words.threads.loading} />}
        {mine.error && (
          <Trouble cause={mine.error} onAgain={() => void mine.refetch()} isStale={Boolean(mine.items)} />
        )}
        {mine.items && shown.length === 0 && (
          <EmptyState title={words.home.nothingWaits} icon="check-circle" level={3}>
            {words.home.nothingWaitsHint}
          </EmptyState>
        )}
        {shown.map((thread) => (
          <ThreadCard
            key={thread.id}
            thread={thread}
            nowMs={ground.nowMs()}
            href={ground.places.thread(thread.id)}
            showsChannel
          />
        ))}
      </Stack>
      <AskedByPeers ground={ground} />
    </Stack>
  );
}

/** One batch of calls to the server asks for all of them. */
const channelsAskedMax = 8;
const askedShownMax = 5;

/** What peers wait for: the urgent channel first, then the newest questions of my channels. */
function AskedByPeers({ ground }: { ground: ChannelsGround }) {
  const channels = useQuery({
    queryKey: channelKeys.list,
    queryFn: () => ground.calls.listChannels({ limit: 50 }),
  });
  const mine =
    channels.data?.items.filter((one) => one.canPost && !one.isClosed).slice(0, channelsAskedMax) ?? [];
  const lists = useQueries({
    queries: mine.map((channel) => ({
      queryKey: [...channelKeys.threads(channel.id), 'newest'],
      queryFn: () => ground.calls.listThreads({ channelId: channel.id, state: 'open', limit: askedShownMax }),
    })),
  });
  const urgent = new Set(mine.filter((one) => one.isUrgent).map((one) => one.id));
  const open = lists
    .flatMap((list) => list.data?.items ?? [])
    .filter((thread) => !thread.isMine)
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  const isUrgent = (thread: ThreadSummary) => urgent.has(thread.channelId) || thread.urgency === 'urgent';
  const isLoading = channels.isPending || (open.length === 0 && lists.some((list) => list.isPending));
  if (channels.error && !channels.data) return null;
  return (
    <>
      <Section
        ground={ground}
        id="urgent"
        title={words.home.urgent}
        threads={open.filter(isUrgent).slice(0, shownMax)}
      />
      {isLoading && <Skeleton kind="card" count={2} words={words.threads.loading} />}
      <Section
        ground={ground}
        id="asked"
        title={words.home.asked}
        threads={open.filter((thread) => !isUrgent(thread)).slice(0, askedShownMax)}
      />
    </>
  );
}

type SectionProps = { ground: ChannelsGround; id: string; title: string; threads: readonly ThreadSummary[] };

function Section({ ground, id, title, threads }: SectionProps) {
  if (threads.length === 0) return null;
  return (
    <Stack as="section" gap="snug" aria-labelledby={id}>
      <Heading level={2} size="small" id={id}>
        {title}
      </Heading>
      {threads.map((thread) => (
        <ThreadCard
          key={thread.id}
          thread={thread}
          nowMs={ground.nowMs()}
          href={ground.places.thread(thread.id)}
          showsChannel
        />
      ))}
    </Stack>
  );
}
