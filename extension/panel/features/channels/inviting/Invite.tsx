// Inviting a colleague into a channel that not everybody reads, and what waits to be answered.
import { Button, Caption, Dialog, Heading, Row, Stack, Text, Time } from '#extension/kit/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { useDeed } from '#extension/panel/features/channels/life/use-deed.ts';
import { words as all } from '#extension/panel/features/channels/messages.ts';
import { Paged } from '#extension/panel/features/channels/parts/Paged.tsx';
import { usePages } from '#extension/panel/reading/index.ts';
import type { ChannelInFull } from '#shared/contract/channel-entry.ts';
import type { Colleague, Invited } from '#shared/contract/channel-inviting.ts';
import { FindColleague } from './FindColleague.tsx';
import { words } from './messages.ts';

const said = words.invite;

export type PeopleProps = { ground: ChannelsGround; channel: ChannelInFull; onClose: () => void };

export function Invite({ ground, channel, onClose }: PeopleProps) {
  const { id: channelId } = channel;
  const invite = useDeed(ground, {
    deed: ({ personId }: Colleague) => ground.calls.inviteColleague({ channelId, personId }),
    said: (_, { name }) => said.done(name),
  });
  return (
    <Dialog isOpen onClose={onClose} title={said.title} closeWords={words.close}>
      <Stack gap="normal">
        <Text>{said.lead}</Text>
        <FindColleague
          ground={ground}
          channelId={channelId}
          deed={(one) =>
            one.standing === null ? (
              <Button
                size="small"
                aria-label={said.invite(one.name)}
                isBusy={invite.isPending && invite.variables.personId === one.personId}
                onPress={() => invite.mutate(one)}
              >
                {said.short}
              </Button>
            ) : (
              <Caption>{words.find[one.standing]}</Caption>
            )
          }
        />
        <Waiting ground={ground} channel={channel} />
      </Stack>
    </Dialog>
  );
}

function Waiting({ ground, channel }: Omit<PeopleProps, 'onClose'>) {
  const query = usePages([...channelKeys.door(channel.id), 'invitations'], (cursor) =>
    ground.calls.listInvitations({ channelId: channel.id, cursor }),
  );
  const withdraw = useDeed(ground, {
    deed: ({ id }: Invited) => ground.calls.withdrawInvitation({ invitationId: id }),
    said: said.withdrawn,
  });
  return (
    <Stack as="section" gap="snug" aria-label={said.waiting}>
      <Heading level={3} size="small">
        {said.waiting}
      </Heading>
      <Paged
        query={query}
        loadingWords={all.threads.loading}
        empty={<Text tone="muted">{said.none}</Text>}
        keyOf={(one) => one.id}
      >
        {(one) => (
          <Row isSpread>
            <Stack gap="none">
              <Text>{said.since(one.name, one.organisation)}</Text>
              <Caption>
                <Time at={one.invitedAt} now={ground.nowMs()} />
              </Caption>
            </Stack>
            <Button
              size="small"
              kind="quiet"
              aria-label={said.withdrawOf(one.name)}
              isBusy={withdraw.isPending && withdraw.variables.id === one.id}
              onPress={() => withdraw.mutate(one)}
            >
              {said.withdraw}
            </Button>
          </Row>
        )}
      </Paged>
    </Stack>
  );
}
