// Who is inside a channel that not everybody reads, and taking somebody out: with words, which they are told.
import { useState } from 'react';
import { Button, Caption, Dialog, Notice, Row, Stack, Tag, Text } from '#extension/kit/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import { useDeed } from '#extension/panel/features/channels/life/use-deed.ts';
import { words as all } from '#extension/panel/features/channels/messages.ts';
import { Paged } from '#extension/panel/features/channels/parts/Paged.tsx';
import { usePages } from '#extension/panel/reading/index.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { ChannelMember } from '#shared/contract/channel-inviting.ts';
import type { PeopleProps } from './Invite.tsx';
import { words } from './messages.ts';

const said = words.members;

export function Members({ ground, channel, onClose }: PeopleProps) {
  const [leaving, setLeaving] = useState<ChannelMember | null>(null);
  const query = usePages([...channelKeys.door(channel.id), 'members'], (cursor) =>
    ground.calls.listMembers({ channelId: channel.id, cursor }),
  );
  return (
    <Dialog isOpen onClose={onClose} title={said.title} closeWords={words.close}>
      <Paged
        query={query}
        loadingWords={all.threads.loading}
        empty={<Text tone="muted">{said.none}</Text>}
        keyOf={(one) => one.personId}
      >
        {(one) => (
          <Stack gap="snug">
            <Row isSpread>
              <Stack gap="none">
                <Text>{one.isMe ? `${one.name} (${said.you})` : one.name}</Text>
                <Caption>{one.organisation}</Caption>
              </Stack>
              {one.isHost && <Tag>{said.host}</Tag>}
              {!one.isHost && !one.isMe && leaving?.personId !== one.personId && (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={said.takeOutOf(one.name)}
                  onPress={() => setLeaving(one)}
                >
                  {said.takeOut}
                </Button>
              )}
            </Row>
            {leaving?.personId === one.personId && (
              <TakeOut ground={ground} channel={channel} member={one} onClose={() => setLeaving(null)} />
            )}
          </Stack>
        )}
      </Paged>
    </Dialog>
  );
}

function TakeOut({ ground, channel, member, onClose }: PeopleProps & { member: ChannelMember }) {
  const box = useBox(ground.writing, '', {
    rest: { place: `take-out:${channel.id}:${member.personId}`, about: null },
  });
  const [isEmpty, setIsEmpty] = useState(false);
  const { personId, name } = member;
  const take = useDeed(ground, {
    deed: (text: string) => ground.calls.takeMemberOut({ channelId: channel.id, personId, words: text }),
    said: () => said.done(name),
    onDone: onClose,
    box,
  });
  const cancel = () => {
    box.letGo();
    onClose();
  };
  const go = async () => {
    const settled = await box.settle();
    if (settled === null || take.isPending) return;
    setIsEmpty(settled.text === null);
    if (settled.text !== null) take.mutate(settled.text);
  };
  return (
    <Stack gap="snug">
      <Text>{said.lead(name)}</Text>
      <MarkedArea
        marked={box}
        label={said.words}
        rows={2}
        charsMax={limits.joinWordsCharsMax}
        error={isEmpty ? said.mustWrite : undefined}
        autoFocus
      />
      {box.notice && <Notice kind="warning">{box.notice}</Notice>}
      <Row gap="snug">
        <Button size="small" kind="warning" isBusy={take.isPending} onPress={() => void go()}>
          {said.takeOut}
        </Button>
        <Button size="small" onPress={cancel}>
          {words.cancel}
        </Button>
      </Row>
    </Stack>
  );
}
