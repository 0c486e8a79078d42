// Asking to come in, and what came of it. Whoever asks sees it here and nowhere else.
import { useState } from 'react';
import { Button, Card, Heading, Notice, Stack, Text } from '#extension/kit/index.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { useDeed } from '#extension/panel/features/channels/life/use-deed.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { ChannelInFull } from '#shared/contract/channel-entry.ts';
import { words } from './messages.ts';

const said = words.join;

type JoinProps = { ground: ChannelsGround; channel: ChannelInFull };

export function Join({ ground, channel }: JoinProps) {
  const { id: channelId, request } = channel;
  const withdraw = useDeed(ground, {
    deed: () => ground.calls.withdrawJoin({ channelId }),
    said: said.withdrawn,
  });
  if (request?.state === 'waiting')
    return (
      <Notice
        actions={
          <Button size="small" isBusy={withdraw.isPending} onPress={() => withdraw.mutate()}>
            {said.withdraw}
          </Button>
        }
      >
        {said.waiting}
      </Notice>
    );
  return (
    <Stack gap="normal">
      {request?.state === 'refused' && (
        <Notice kind="warning" heading={said.refused}>
          <Stack gap="tight">
            <div dir="auto">
              <Text keepsLines>{request.answer}</Text>
            </div>
            <Text tone="muted">{said.refusedHint}</Text>
          </Stack>
        </Notice>
      )}
      <AskToJoin ground={ground} channel={channel} />
    </Stack>
  );
}

function AskToJoin({ ground, channel }: JoinProps) {
  const box = useBox(ground.writing, '', { rest: { place: `join:${channel.id}`, about: null } });
  const [isEmpty, setIsEmpty] = useState(false);
  const ask = useDeed(ground, {
    deed: (text: string) => ground.calls.askToJoin({ channelId: channel.id, words: text }),
    said: said.asked,
    box,
  });
  const send = async () => {
    const settled = await box.settle();
    if (settled === null || ask.isPending) return;
    setIsEmpty(settled.text === null);
    if (settled.text !== null) ask.mutate(settled.text);
  };
  return (
    <Card as="section" aria-label={said.title}>
      <Stack gap="normal">
        <Heading level={2} size="small">
          {said.title}
        </Heading>
        <Text>{said.lead}</Text>
        <MarkedArea
          marked={box}
          label={said.label}
          hint={said.hint}
          rows={2}
          charsMax={limits.joinWordsCharsMax}
          error={isEmpty ? said.mustWrite : undefined}
        />
        {box.notice && <Notice kind="warning">{box.notice}</Notice>}
        <Button kind="primary" icon="send" isBusy={ask.isPending} onPress={() => void send()}>
          {said.ask}
        </Button>
      </Stack>
    </Card>
  );
}
