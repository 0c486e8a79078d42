// The threads of one channel, and the questions this person asked: the same list, under another title.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Caption,
  Disclosure,
  EmptyState,
  Link,
  Notice,
  PageTitle,
  Row,
  Skeleton,
  Stack,
  Tabs,
  Text,
} from '#extension/kit/index.ts';
import { usePages } from '#extension/panel/reading/index.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import type { ThreadState, Watch as Watching } from '#shared/basics/lists.ts';
import type { ChannelInFull } from '#shared/contract/channel-entry.ts';
import { channelKeys } from './calls.ts';
import { AskingList } from './door/Asking.tsx';
import { Holding } from './door/Holding.tsx';
import { Join } from './door/Join.tsx';
import { Describe, Leave } from './door/KeepHouse.tsx';
import { words as doorWords } from './door/messages.ts';
import { Pins } from './door/Pins.tsx';
import { RulesToAccept } from './door/Rules.tsx';
import { Use } from './door/Use.tsx';
import type { ChannelsGround } from './ground.ts';
import { PeopleMenu } from './inviting/PeopleMenu.tsx';
import { Watch } from './life/Watch.tsx';
import { words } from './messages.ts';
import { Paged } from './parts/Paged.tsx';
import { ThreadCard } from './parts/ThreadCard.tsx';
import { Trouble } from './parts/Trouble.tsx';
import { stateLabels } from './words-of-lists.ts';

type Shown = ThreadState | 'all';
const shown: readonly Shown[] = ['all', 'open', 'answered'];

export function ThreadsView({ ground, channelId }: { ground: ChannelsGround; channelId: ChannelId }) {
  const read = useQuery({
    queryKey: channelKeys.door(channelId),
    queryFn: () => ground.calls.readChannel({ channelId }),
  });
  const channel = read.data;
  const isInside = channel !== undefined && (channel.kind === 'open' || channel.isMember);
  return (
    <Stack gap="normal">
      <title>{`${channel?.name ?? words.channels.title} – Peer Hub`}</title>
      <PageTitle id="page-title">{channel?.name ?? words.channels.title}</PageTitle>
      {read.error && (
        <Trouble cause={read.error} onAgain={() => void read.refetch()} isStale={Boolean(channel)} />
      )}
      {!channel && !read.error && <Skeleton kind="card" count={3} words={words.threads.loading} />}
      {channel && <Head ground={ground} channel={channel} isInside={isInside} />}
      {channel && isInside && <Threads ground={ground} channelId={channelId} />}
      {channel && isInside && !channel.mustAcceptRules && channel.rules !== '' && (
        <Disclosure summary={doorWords.rules.title} level={2}>
          <div dir="auto">
            <Text keepsLines>{channel.rules}</Text>
          </div>
        </Disclosure>
      )}
      {channel?.isMember && <Leave ground={ground} channel={channel} />}
    </Stack>
  );
}

type HeadProps = { ground: ChannelsGround; channel: ChannelInFull; isInside: boolean };

/** What it is for and whose, the rules while they wait, what is pinned, and who asks to come in. */
function Head({ ground, channel, isInside }: HeadProps) {
  const { id: channelId, canHost } = channel;
  const set = (watch: Watching | null) => ground.calls.watchChannel({ channelId, watch });
  const mayAsk = isInside && channel.canPost && !channel.mustAcceptRules;
  return (
    <Stack gap="normal">
      <Stack gap="tight">
        <Caption>{channel.purpose}</Caption>
        {channel.host && <Caption>{doorWords.host(channel.host)}</Caption>}
      </Stack>
      {!isInside && <Join ground={ground} channel={channel} />}
      {isInside && channel.mustAcceptRules && !channel.isClosed && (
        <RulesToAccept ground={ground} channel={channel} />
      )}
      {canHost && channel.asking > 0 && <AskingList ground={ground} channel={channel} />}
      {isInside && <Pins ground={ground} channel={channel} />}
      {mayAsk && (
        <Link kind="action" href={ground.places.ask(channelId)}>
          {words.threads.askHere}
        </Link>
      )}
      {isInside && (
        <Row gap="snug">
          <Watch ground={ground} watch={channel.watch} set={set} isChannel />
          {canHost && <Describe ground={ground} channel={channel} />}
          {ground.isAdministrator && <Holding ground={ground} channel={channel} />}
          {ground.isAdministrator && <Use ground={ground} channel={channel} />}
          <PeopleMenu ground={ground} channel={channel} />
        </Row>
      )}
      {channel.isClosed && <Notice>{words.threads.closedHint}</Notice>}
    </Stack>
  );
}

function Threads({ ground, channelId }: { ground: ChannelsGround; channelId: ChannelId }) {
  const [state, setState] = useState<Shown>('all');
  const query = usePages([...channelKeys.threads(channelId), state], (cursor) =>
    ground.calls.listThreads({ channelId, cursor, state: state === 'all' ? undefined : state }),
  );
  return (
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
          >
            {(thread) => (
              <ThreadCard
                thread={thread}
                nowMs={ground.nowMs()}
                href={ground.places.thread(thread.id)}
                level={2}
              />
            )}
          </Paged>
        ),
      }))}
    />
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
      >
        {(thread) => (
          <ThreadCard
            thread={thread}
            nowMs={ground.nowMs()}
            href={ground.places.thread(thread.id)}
            showsChannel
            level={2}
          />
        )}
      </Paged>
    </Stack>
  );
}
