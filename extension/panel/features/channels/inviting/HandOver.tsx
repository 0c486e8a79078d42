// Handing a channel over: one colleague is asked, and hosts it once they accept.
import { Button, Caption, Dialog, Notice, Stack, Text } from '#extension/kit/index.ts';
import { useDeed } from '#extension/panel/features/channels/life/use-deed.ts';
import type { Colleague } from '#shared/contract/channel-inviting.ts';
import { FindColleague } from './FindColleague.tsx';
import type { PeopleProps } from './Invite.tsx';
import { words } from './messages.ts';

const said = words.hand;

export function HandOver({ ground, channel, onClose }: PeopleProps) {
  const { id: channelId, isHost, handingTo } = channel;
  const isClosedRoom = channel.kind !== 'open';
  const offer = useDeed(ground, {
    deed: ({ personId }: Colleague) => ground.calls.offerHosting({ channelId, personId }),
    said: (_, { name }) => said.done(name),
  });
  const withdraw = useDeed(ground, {
    deed: () => ground.calls.withdrawHosting({ channelId }),
    said: said.withdrawn,
  });
  return (
    <Dialog isOpen onClose={onClose} title={said.title} closeWords={words.close}>
      <Stack gap="normal">
        <Text>{isHost ? said.lead : said.leadGone}</Text>
        {isClosedRoom && <Caption>{said.inside}</Caption>}
        {handingTo !== null && (
          <Notice
            actions={
              <Button size="small" isBusy={withdraw.isPending} onPress={() => withdraw.mutate()}>
                {said.withdraw}
              </Button>
            }
          >
            {said.waiting(handingTo)}
          </Notice>
        )}
        <FindColleague
          ground={ground}
          channelId={channelId}
          deed={(one) =>
            isClosedRoom && one.standing !== 'member' ? (
              <Caption>{said.notInside}</Caption>
            ) : (
              <Button
                size="small"
                aria-label={said.ask(one.name)}
                isBusy={offer.isPending && offer.variables.personId === one.personId}
                onPress={() => offer.mutate(one)}
              >
                {said.short}
              </Button>
            )
          }
        />
      </Stack>
    </Dialog>
  );
}
