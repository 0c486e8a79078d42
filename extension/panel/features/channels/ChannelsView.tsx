// The list of channels: what each is for, whose it is, and what is new in it.
import {
  Caption,
  EmptyState,
  Link,
  LinkCard,
  PageTitle,
  Row,
  Stack,
  Tag,
  Text,
} from '#extension/kit/index.ts';
import { usePages } from '#extension/panel/reading/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Channel } from '#shared/contract/channels.ts';
import { channelKeys } from './calls.ts';
import { words as doorWords } from './door/messages.ts';
import type { ChannelsGround } from './ground.ts';
import { DoorNews } from './inviting/DoorNews.tsx';
import { words } from './messages.ts';
import { Paged } from './parts/Paged.tsx';

export function ChannelsView({ ground }: { ground: ChannelsGround }) {
  const query = usePages(channelKeys.pages, (cursor) =>
    ground.calls.listChannels({ limit: limits.pageSizeMax, cursor }),
  );
  return (
    <Stack gap="wide">
      <title>{`${words.channels.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.channels.lead}>
        {words.channels.title}
      </PageTitle>
      <DoorNews ground={ground} />
      <Paged
        query={query}
        loadingWords={words.threads.loading}
        empty={
          <EmptyState
            title={words.channels.emptyTitle}
            actions={
              <Link kind="action" href={ground.places.whoToAsk()}>
                {words.channels.whoToAsk}
              </Link>
            }
          >
            {words.channels.empty}
          </EmptyState>
        }
        keyOf={(channel) => channel.id}
      >
        {(channel) => <ChannelCard channel={channel} href={ground.places.channel(channel.id)} />}
      </Paged>
      {ground.isHost && (
        <Link kind="action" href={ground.places.newChannel()}>
          {doorWords.make.link}
        </Link>
      )}
    </Stack>
  );
}

function ChannelCard({ channel, href }: { channel: Channel; href: string }) {
  const { isUrgent, isClosed, kind, unread, canPost, isMember, joining, mustAcceptRules } = channel;
  const hasMark =
    isUrgent || isClosed || kind !== 'open' || unread > 0 || !canPost || (mustAcceptRules && isMember);
  return (
    <LinkCard
      title={channel.name}
      level={2}
      href={href}
      above={
        hasMark && (
          <Row gap="tight">
            {unread > 0 && (
              <Tag tone="accent" icon="bell">
                {words.channels.unread(unread)}
              </Tag>
            )}
            {isUrgent && (
              <Tag tone="danger" icon="clock">
                {words.channels.urgent}
              </Tag>
            )}
            {isClosed && <Tag icon="lock">{words.channels.closed}</Tag>}
            {!isClosed && !canPost && (kind === 'open' || isMember) && (
              <Tag icon="eye">{words.channels.readOnly}</Tag>
            )}
            {kind === 'request' && !isMember && (
              <Tag icon="lock">
                {joining === 'waiting' ? words.channels.waiting : words.channels.onRequest}
              </Tag>
            )}
            {mustAcceptRules && isMember && <Tag icon="info">{words.channels.rulesFirst}</Tag>}
          </Row>
        )
      }
    >
      <Text size="caption">{channel.purpose}</Text>
      <Caption>
        {words.channels.threads(channel.threads)}
        {channel.host && ` · ${words.channels.host(channel.host)}`}
      </Caption>
    </LinkCard>
  );
}
