// Purpose, rules and needs of a channel, for whoever keeps house there; and leaving it, for everybody else.
import { useState } from 'react';
import { Button, ConfirmDialog, FormDialog, Notice, Opener, Stack, Text } from '#extension/kit/index.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { useDeed } from '#extension/panel/features/channels/life/use-deed.ts';
import { MarkedArea, useBox, usePeople } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { ChannelInFull } from '#shared/contract/channel-entry.ts';
import { sha256 } from '#shared/stripping/sha256.ts';
import { words } from './messages.ts';
import { NeedsOf } from './NeedsOf.tsx';

type Props = { ground: ChannelsGround; channel: ChannelInFull };
const said = words.keep;

export const Describe = (props: Props) => (
  <Opener size="small" icon="edit" words={said.describe}>
    {(close) => <DescribeDialog {...props} onClose={close} />}
  </Opener>
);

function DescribeDialog({ ground, channel, onClose }: Props & { onClose: () => void }) {
  const [seenRulesVersion] = useState(channel.rulesVersion);
  const people = usePeople(ground.writing, [channel.purpose, channel.rules]);
  // Of these words, not of those that somebody else has set meanwhile. A purpose has no version: it is known by its words.
  const [seenPurpose] = useState(() => sha256(channel.purpose).slice(0, 16));
  const rest = (field: string, seen: string | number) => ({
    place: `${field}:${channel.id}:${seen}`,
    about: null,
  });
  const purpose = useBox(ground.writing, channel.purpose, {
    people,
    rest: rest('channel-purpose', seenPurpose),
  });
  const rules = useBox(ground.writing, channel.rules, {
    people,
    rest: rest('channel-rules', seenRulesVersion),
  });
  const close = () => {
    purpose.letGo();
    rules.letGo();
    onClose();
  };
  const [needs, setNeeds] = useState(channel.needs);
  const [isLacking, setIsLacking] = useState(false);
  const describe = useDeed(ground, {
    deed: (input: { purpose: string; rules: string }) =>
      ground.calls.describeChannel({ channelId: channel.id, seenRulesVersion, needs, ...input }),
    said: said.saved,
    onDone: onClose,
    boxes: { purpose, rules },
  });
  const save = async () => {
    const one = await purpose.settle();
    const other = await rules.settle();
    if (one === null || other === null || describe.isPending) return;
    setIsLacking(one.text === null || other.text === null);
    if (one.text !== null && other.text !== null) describe.mutate({ purpose: one.text, rules: other.text });
  };
  const notice = purpose.notice ?? rules.notice;
  return (
    <FormDialog
      title={said.describeTitle}
      doWords={said.save}
      isBusy={describe.isPending}
      onDo={() => void save()}
      cancelWords={words.cancel}
      onClose={close}
    >
      <MarkedArea
        marked={purpose}
        label={said.purpose}
        rows={2}
        charsMax={limits.channelPurposeCharsMax}
        error={isLacking ? said.mustWrite : undefined}
      />
      <MarkedArea
        marked={rules}
        label={said.rules}
        hint={said.rulesHint}
        rows={5}
        charsMax={limits.channelRulesCharsMax}
      />
      <NeedsOf needs={needs} onChange={setNeeds} />
      {notice && <Notice kind="warning">{notice}</Notice>}
    </FormDialog>
  );
}

/** A host hands over first; then they may go. */
export function Leave({ ground, channel }: Props) {
  const [isSure, setIsSure] = useState(false);
  const leave = useDeed(ground, {
    deed: () => ground.calls.leaveChannel({ channelId: channel.id }),
    said: words.leave.done,
    onDone: () => setIsSure(false),
  });
  if (channel.isHost) return <Text tone="muted">{words.leave.asHost}</Text>;
  return (
    <>
      <Button size="small" kind="quiet" onPress={() => setIsSure(true)}>
        {words.leave.open}
      </Button>
      <ConfirmDialog
        isOpen={isSure}
        title={words.leave.title}
        confirmWords={words.leave.yes}
        cancelWords={words.cancel}
        isBusy={leave.isPending}
        onConfirm={() => leave.mutate()}
        onCancel={() => setIsSure(false)}
      >
        <Stack gap="snug">
          <Text>{words.leave.lead}</Text>
          {channel.kind !== 'open' && <Text>{words.leave[channel.kind]}</Text>}
        </Stack>
      </ConfirmDialog>
    </>
  );
}
