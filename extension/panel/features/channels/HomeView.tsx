// The first screen: one deed everybody comes for, then what waits for this person, then what peers wait for.
import type { ReactNode } from 'react';
import { EmptyState, Heading, Link, PageTitle, Skeleton, Stack } from '#extension/kit/index.ts';
import { MorePages, type Pages, usePages } from '#extension/panel/reading/index.ts';
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

const askedShownMax = 5;

/** What peers wait for in the channels of this person that are not muted: what is urgent first, then the newest questions. */
function AskedByPeers({ ground }: { ground: ChannelsGround }) {
  const urgent = usePages([...channelKeys.asked, 'urgent'], (cursor) =>
    ground.calls.listAsked({ isUrgent: true, limit: shownMax, cursor }),
  );
  const others = usePages([...channelKeys.asked, 'others'], (cursor) =>
    ground.calls.listAsked({ isUrgent: false, limit: askedShownMax, cursor }),
  );
  return (
    <>
      <Section ground={ground} id="urgent" title={words.home.urgent} query={urgent} />
      {(urgent.isPending || others.isPending) && (
        <Skeleton kind="card" count={2} words={words.threads.loading} />
      )}
      <Section ground={ground} id="asked" title={words.home.asked} query={others} />
    </>
  );
}

type SectionProps = { ground: ChannelsGround; id: string; title: string; query: Pages<ThreadSummary> };

function Section({ ground, id, title, query }: SectionProps) {
  // A list that could not be had is said of one's own above; here it stays away.
  const threads = query.items ?? [];
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
      <MorePages query={query} isSmall />
    </Stack>
  );
}
