// What waits for this person at the doors of channels: invitations with the rules they would accept, a channel they are asked to host or to
// see to because its host has left, and the words with which they were taken out of one. Nothing where nothing waits.
import { useQuery } from '@tanstack/react-query';
import { Button, Caption, Card, Disclosure, Heading, Link, Row, Stack, Text } from '#extension/kit/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { useDeed } from '#extension/panel/features/channels/life/use-deed.ts';
import type { DoorNews as News } from '#shared/contract/channel-inviting.ts';
import { words } from './messages.ts';

const said = words.news;
type Of<Kind extends News['kind']> = { ground: ChannelsGround; news: Extract<News, { kind: Kind }> };

export function DoorNews({ ground }: { ground: ChannelsGround }) {
  const query = useQuery({
    queryKey: channelKeys.doorNews,
    queryFn: () => ground.calls.listDoorNews({}),
  });
  const items = query.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Stack as="section" gap="snug" aria-label={said.label}>
      {items.map((news) => {
        if (news.kind === 'invitation') return <Invitation key={news.id} ground={ground} news={news} />;
        if (news.kind === 'hosting') return <Hosting key={news.id} ground={ground} news={news} />;
        if (news.kind === 'hostless') return <Hostless key={news.channelId} ground={ground} news={news} />;
        return <TakenOut key={news.channelId} ground={ground} news={news} />;
      })}
    </Stack>
  );
}

function Invitation({ ground, news }: Of<'invitation'>) {
  const { id: invitationId, channelId, name, purpose, by, rules, rulesVersion } = news;
  const answer = useDeed(ground, {
    deed: (isAccepted: boolean) => ground.calls.answerInvitation({ invitationId, isAccepted, rulesVersion }),
    said: (_, isAccepted) => (isAccepted ? said.accepted : said.declined),
    onDone: (_, isAccepted) => {
      if (isAccepted) ground.goInstead(ground.places.channel(channelId));
    },
  });
  return (
    <Card kind="accent" aria-label={said.invitation(name)}>
      <Stack gap="snug">
        <Heading level={2} size="small">
          {said.invitation(name)}
        </Heading>
        <Text>{purpose}</Text>
        <Caption>{said.by(by)}</Caption>
        {rules !== '' && (
          <Disclosure summary={said.rules} level={3}>
            <div dir="auto">
              <Text keepsLines>{rules}</Text>
            </div>
          </Disclosure>
        )}
        <Row gap="snug">
          <Button kind="primary" icon="check" isBusy={answer.isPending} onPress={() => answer.mutate(true)}>
            {rules === '' ? said.acceptNone : said.accept}
          </Button>
          <Button isBusy={answer.isPending} onPress={() => answer.mutate(false)}>
            {said.decline}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

function Hosting({ ground, news }: Of<'hosting'>) {
  const { id: offerId, channelId, name, by } = news;
  const answer = useDeed(ground, {
    deed: (isAccepted: boolean) => ground.calls.answerHosting({ offerId, isAccepted }),
    said: (_, isAccepted) => (isAccepted ? said.hosted : said.notHosted),
    onDone: (_, isAccepted) => {
      if (isAccepted) ground.goInstead(ground.places.channel(channelId));
    },
  });
  return (
    <Card kind="accent" aria-label={said.hosting(name)}>
      <Stack gap="snug">
        <Heading level={2} size="small">
          {said.hosting(name)}
        </Heading>
        <Text>{said.hostingLead(by)}</Text>
        <Row gap="snug">
          <Button kind="primary" icon="check" isBusy={answer.isPending} onPress={() => answer.mutate(true)}>
            {said.host}
          </Button>
          <Button isBusy={answer.isPending} onPress={() => answer.mutate(false)}>
            {said.notHost}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

function Hostless({ ground, news }: Of<'hostless'>) {
  const { channelId, name, can } = news;
  const take = useDeed(ground, {
    deed: () => ground.calls.takeHosting({ channelId }),
    said: said.hosted,
    onDone: () => ground.goInstead(ground.places.channel(channelId)),
  });
  return (
    <Card kind="accent" aria-label={said.hostless(name)}>
      <Stack gap="snug">
        <Heading level={2} size="small">
          {said.hostless(name)}
        </Heading>
        <Text>{said.hostlessLead[can]}</Text>
        <Row gap="snug">
          {can === 'take' && (
            <Button kind="primary" icon="check" isBusy={take.isPending} onPress={() => take.mutate()}>
              {said.take}
            </Button>
          )}
          <Link href={ground.places.channel(channelId)}>{said.toChannel}</Link>
        </Row>
      </Stack>
    </Card>
  );
}

function TakenOut({ ground, news }: Of<'taken-out'>) {
  const { channelId, name, words: theirs } = news;
  const read = useDeed(ground, {
    deed: () => ground.calls.noteTakenOut({ channelId }),
    said: null,
  });
  return (
    <Card aria-label={said.takenOut(name)}>
      <Stack gap="snug">
        <Heading level={2} size="small">
          {said.takenOut(name)}
        </Heading>
        <Caption>{said.takenOutLead}</Caption>
        <div dir="auto">
          <Text keepsLines>{theirs}</Text>
        </div>
        <Row>
          <Button size="small" icon="check" isBusy={read.isPending} onPress={() => read.mutate()}>
            {said.read}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
