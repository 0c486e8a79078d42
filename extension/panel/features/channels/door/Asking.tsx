// Who asks to come in, for whoever keeps house: let in, or refused with words. Of two who decide the second is told.
import { useState } from 'react';
import { Button, Caption, Card, Heading, Notice, Row, Stack, Text, Time } from '#extension/kit/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { useDeed } from '#extension/panel/features/channels/life/use-deed.ts';
import { words as all } from '#extension/panel/features/channels/messages.ts';
import { Paged } from '#extension/panel/features/channels/parts/Paged.tsx';
import { usePages } from '#extension/panel/reading/index.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Asking, ChannelInFull } from '#shared/contract/channel-entry.ts';
import { words } from './messages.ts';

const said = words.asking;

export function AskingList({ ground, channel }: { ground: ChannelsGround; channel: ChannelInFull }) {
  const query = usePages([...channelKeys.door(channel.id), 'asking'], (cursor) =>
    ground.calls.listJoins({ channelId: channel.id, cursor }),
  );
  return (
    <Stack as="section" gap="snug" aria-label={said.title(channel.asking)}>
      <Heading level={2} size="small">
        {said.title(channel.asking)}
      </Heading>
      <Paged
        query={query}
        loadingWords={all.threads.loading}
        empty={<Text tone="muted">{said.none}</Text>}
        keyOf={(one) => one.id}
      >
        {(one) => <AskingCard ground={ground} asking={one} />}
      </Paged>
    </Stack>
  );
}

function AskingCard({ ground, asking }: { ground: ChannelsGround; asking: Asking }) {
  const box = useBox(ground.writing, '', { rest: { place: `asking:${asking.id}`, about: null } });
  const [isEmpty, setIsEmpty] = useState(false);
  const decide = useDeed(ground, {
    deed: (input: { isGranted: boolean; words?: string }) =>
      ground.calls.decideJoin({ requestId: asking.id, ...input }),
    said: (_, { isGranted }) => (isGranted ? said.granted : said.refusedDone),
    box,
  });
  const take = async (isGranted: boolean) => {
    const settled = await box.settle();
    if (settled === null || decide.isPending) return;
    const isLacking = !isGranted && settled.text === null;
    setIsEmpty(isLacking);
    if (!isLacking) decide.mutate({ isGranted, ...(settled.text !== null && { words: settled.text }) });
  };
  return (
    <Card>
      <Stack gap="snug">
        <Text>
          {asking.name}, {asking.organisation}
        </Text>
        <div dir="auto">
          <Text keepsLines>{asking.words}</Text>
        </div>
        <Caption>
          <Time at={asking.askedAt} now={ground.nowMs()} />
        </Caption>
        {asking.isMine ? (
          <Text tone="muted">{said.mine}</Text>
        ) : (
          <>
            <MarkedArea
              marked={box}
              label={said.words}
              hint={said.hint}
              rows={2}
              charsMax={limits.joinWordsCharsMax}
              error={isEmpty ? said.mustWrite : undefined}
            />
            {box.notice && <Notice kind="warning">{box.notice}</Notice>}
            <Row gap="snug">
              <Button size="small" icon="check" isBusy={decide.isPending} onPress={() => void take(true)}>
                {said.grant}
              </Button>
              <Button size="small" isBusy={decide.isPending} onPress={() => void take(false)}>
                {said.refuse}
              </Button>
            </Row>
          </>
        )}
      </Stack>
    </Card>
  );
}
