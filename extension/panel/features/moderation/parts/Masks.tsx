// Names that were asked for: a second moderator agrees, and the two who stand for it may read. Every look is in the trail.
import { useState } from 'react';
import { Button, Caption, Card, Row, Stack, Tag, Text, Time } from '#extension/kit/index.ts';
import { moderationKeys } from '#extension/panel/features/moderation/calls.ts';
import type { ModerationGround } from '#extension/panel/features/moderation/ground.ts';
import { words } from '#extension/panel/features/moderation/messages.ts';
import { Paged } from './list.tsx';
import { useDeed } from './use-deed.ts';

const said = words.masks;
type Unmasking = Awaited<ReturnType<ModerationGround['calls']['listUnmaskings']>>['items'][number];

export function Masks({ ground }: { ground: ModerationGround }) {
  return (
    <Paged
      queryKey={moderationKeys.unmaskings}
      load={(cursor) => ground.calls.listUnmaskings({ cursor })}
      label={words.queue.masks}
      keyOf={(one) => one.id}
      empty={{ title: said.none }}
    >
      {(asked) => <Mask ground={ground} asked={asked} />}
    </Paged>
  );
}

function Mask({ ground, asked }: { ground: ModerationGround; asked: Unmasking }) {
  const [name, setName] = useState<string | null>(null);
  const unmaskingId = asked.id;
  const approve = useDeed(ground, {
    deed: () => ground.calls.approveUnmasking({ unmaskingId }),
    said: said.approved,
  });
  const read = useDeed(ground, {
    deed: () => ground.calls.readUnmasked({ unmaskingId }),
    said: said.read,
    onDone: (person) => setName(`${person.name}, ${person.organisation}`),
  });
  return (
    <Card as="article">
      <Stack gap="snug">
        <Row gap="tight">
          <Tag>{asked.isMine ? said.mine : said.other}</Tag>
          {asked.isBreakGlass && <Tag tone="danger">{said.glass}</Tag>}
          {!asked.isOpen && (
            <Tag tone="warning" icon="clock">
              {said.waits}
            </Tag>
          )}
        </Row>
        <Text keepsLines>{asked.reason}</Text>
        <Caption>
          <Time at={asked.requestedAt} now={ground.nowMs()} />
        </Caption>
        {name !== null && <Text isStrong>{name}</Text>}
        <Row gap="snug">
          {!asked.isOpen && !asked.isMine && (
            <Button size="small" icon="check" isBusy={approve.isPending} onPress={() => approve.mutate()}>
              {said.approve}
            </Button>
          )}
          {asked.isOpen && name === null && (
            <Button size="small" icon="eye" isBusy={read.isPending} onPress={() => read.mutate()}>
              {said.read}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  );
}
