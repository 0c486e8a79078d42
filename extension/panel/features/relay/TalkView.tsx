// One talk: what was said, a box to answer in, and the few deeds of it. Reading it is told to the server alone, never to the other one.
import { useEffect } from 'react';
import {
  Button,
  Caption,
  Card,
  Link,
  Notice,
  PageTitle,
  Skeleton,
  Stack,
  Text,
  Time,
} from '#extension/kit/index.ts';
import { Trouble, usePages } from '#extension/panel/reading/index.ts';
import type { RelayTalkId } from '#shared/basics/ids.ts';
import type { RelayMessage, Talk } from '#shared/contract/relay.ts';
import { relayKeys } from './calls.ts';
import type { RelayGround } from './ground.ts';
import { words } from './messages.ts';
import { nameIn } from './names.ts';
import { Reply } from './Reply.tsx';
import { TalkMenu } from './TalkMenu.tsx';

const said = words.talk;

type TalkProps = { ground: RelayGround; talkId: RelayTalkId };

export function TalkView({ ground, talkId }: TalkProps) {
  const query = usePages(relayKeys.talk(talkId), (cursor) => ground.calls.readTalk({ talkId, cursor }));
  const talk = query.data?.pages[0]?.talk;
  const report = query.data?.pages[0]?.report;
  const messages = query.items?.toReversed();
  const upTo = messages?.at(-1)?.number ?? 0;
  const unread = talk?.unread ?? 0;
  const { calls } = ground;
  // The server is outside: it learns what has been on the screen. A failure costs nothing: the next look says it again.
  useEffect(() => {
    if (upTo > 0 && unread > 0) calls.markTalkRead({ talkId, upToNumber: upTo }).catch(() => undefined);
  }, [calls, talkId, upTo, unread]);
  const title = talk ? said.title(nameIn(talk.other)) : words.talks.title;
  return (
    <Stack gap="normal">
      <title>{`${title} – Peer Hub`}</title>
      <PageTitle id="page-title">{title}</PageTitle>
      {query.error && <Trouble cause={query.error} onAgain={() => void query.refetch()} />}
      {!talk && !query.error && <Skeleton kind="thread" words={words.loading} />}
      {talk && <About ground={ground} talk={talk} />}
      {query.hasNextPage && (
        <Button isWide icon="up" isBusy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {said.earlier}
        </Button>
      )}
      {talk && (
        <Stack as="ul" gap="snug">
          {messages?.map((one) => (
            <li key={one.id}>
              <Message ground={ground} message={one} talk={talk} />
            </li>
          ))}
        </Stack>
      )}
      {report && <Notice>{said.outcome[report]}</Notice>}
      {talk?.isEnded && <Notice>{said.ended}</Notice>}
      {talk && !talk.isEnded && <Reply ground={ground} talkId={talkId} />}
    </Stack>
  );
}

function About({ ground, talk }: { ground: RelayGround; talk: Talk }) {
  return (
    <Stack gap="tight">
      {talk.threadId !== null && (
        <Caption>
          {said.about} <Link href={ground.ways.thread(talk.threadId)}>{talk.title}</Link>
        </Caption>
      )}
      <Caption>{said.youAs(nameIn(talk.me))}</Caption>
      <TalkMenu ground={ground} talk={talk} />
    </Stack>
  );
}

function Message({ ground, message, talk }: { ground: RelayGround; message: RelayMessage; talk: Talk }) {
  return (
    <Card>
      <Stack gap="tight">
        <Caption>
          {message.isMine ? said.you : nameIn(talk.other)} · <Time at={message.sentAt} now={ground.nowMs()} />
        </Caption>
        <div dir="auto">
          <Text keepsLines>{message.body}</Text>
        </div>
      </Stack>
    </Card>
  );
}
