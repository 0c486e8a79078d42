// What a moderator does with a whole thread: end it, put it into another channel, let it go on in another thread.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog, Menu, Select, Text } from '#extension/kit/index.ts';
import { channelKeys, readAllChannels } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import type { Thread } from '#shared/contract/channels.ts';
import { MergeThread } from './MergeThread.tsx';
import { words } from './messages.ts';
import { useDeed } from './use-deed.ts';

const said = words.tend;

type TendProps = { ground: ChannelsGround; thread: Thread };

export function Tend({ ground, thread }: TendProps) {
  const [open, setOpen] = useState<'move' | 'merge' | null>(null);
  const { id: threadId } = thread;
  const isClosed = thread.state === 'closed';
  const close = useDeed(ground, {
    deed: (wanted: boolean) => ground.calls.closeThread({ threadId, isClosed: wanted }),
    said: (_, wanted) => (wanted ? said.closed : said.opened),
    undo: { label: words.undo, of: (wanted) => !wanted },
  });
  if (!thread.canTend || thread.mergedInto !== null) return null;
  const choose = (id: string) => {
    if (id === 'close') close.mutate(!isClosed);
    else setOpen(id as 'move' | 'merge');
  };
  return (
    <>
      <Menu
        label={said.label}
        icon="shield"
        entries={[
          { id: 'close', label: isClosed ? said.open : said.close },
          { id: 'move', label: said.move },
          { id: 'merge', label: said.merge },
        ]}
        onChoose={choose}
      />
      {open === 'move' && <Move ground={ground} thread={thread} onClose={() => setOpen(null)} />}
      {open === 'merge' && <MergeThread ground={ground} thread={thread} onClose={() => setOpen(null)} />}
    </>
  );
}

function Move({ ground, thread, onClose }: TendProps & { onClose: () => void }) {
  const channels = useQuery({
    queryKey: channelKeys.list,
    queryFn: () => readAllChannels(ground.calls),
  });
  const choices = (channels.data?.items ?? [])
    .filter((one) => one.kind === 'open' && one.canPost && one.id !== thread.channelId)
    .map((one) => ({ id: one.id, label: one.name }));
  const move = useDeed(ground, {
    deed: (channelId: string) =>
      ground.calls.moveThread({ threadId: thread.id, channelId: channelId as ChannelId }),
    said: said.moved,
    onDone: onClose,
  });
  return (
    <Choose
      title={said.moveTitle}
      lead={said.moveLead}
      label={said.channel}
      yes={said.moveYes}
      choices={choices}
      isBusy={move.isPending}
      onChosen={(id) => move.mutate(id)}
      onClose={onClose}
    />
  );
}

type ChooseProps = {
  title: string;
  lead: string;
  label: string;
  yes: string;
  choices: { id: string; label: string }[];
  isBusy: boolean;
  onChosen: (id: string) => void;
  onClose: () => void;
};

function Choose({ title, lead, label, yes, choices, isBusy, onChosen, onClose }: ChooseProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const go = () => {
    setIsAsked(true);
    if (chosen !== null) onChosen(chosen);
  };
  return (
    <FormDialog
      title={title}
      doWords={yes}
      isBusy={isBusy}
      isDisabled={choices.length === 0}
      onDo={go}
      cancelWords={words.cancel}
      onClose={onClose}
    >
      <Text>{lead}</Text>
      {choices.length === 0 ? (
        <Text tone="muted">{said.none}</Text>
      ) : (
        <Select
          label={label}
          choices={choices}
          value={chosen}
          onChange={setChosen}
          error={isAsked && chosen === null ? said.choose : undefined}
        />
      )}
    </FormDialog>
  );
}
