// The rules of a channel, read and accepted on first entry, and again when they change.
import type { ReactNode } from 'react';
import { Button, Card, Heading, Notice, Stack, Text } from '#extension/kit/index.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { useDeed } from '#extension/panel/features/channels/life/use-deed.ts';
import type { ChannelInFull } from '#shared/contract/channel-entry.ts';
import { words } from './messages.ts';

const said = words.rules;

type RulesProps = { ground: ChannelsGround; channel: ChannelInFull };

/** Stands before the threads until it is pressed; afterwards the rules stay readable below. */
export function RulesToAccept({ ground, channel }: RulesProps) {
  const { id: channelId, rulesVersion: version } = channel;
  const accept = useDeed(ground, {
    deed: () => ground.calls.acceptRules({ channelId, version }),
    said: said.accepted,
  });
  return (
    <Card as="section" aria-label={said.title}>
      <Stack gap="snug">
        <Heading level={2} size="small">
          {said.title}
        </Heading>
        <Text tone="muted">{version > 1 ? said.changed : said.lead}</Text>
        <div dir="auto">
          <Text keepsLines>{channel.rules}</Text>
        </div>
        <Button kind="primary" icon="check" isBusy={accept.isPending} onPress={() => accept.mutate()}>
          {said.accept}
        </Button>
      </Stack>
    </Card>
  );
}

/** In place of the answer box. */
export function RulesFirst({ toChannel }: { toChannel: ReactNode }) {
  return <Notice actions={toChannel}>{said.beforeAnswer}</Notice>;
}
