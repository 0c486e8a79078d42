// How a channel is used, set by administrators: the one urgent channel, read only, closed.
import { useState } from 'react';
import { FormDialog, Opener, Switch } from '#extension/kit/index.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { useDeed } from '#extension/panel/features/channels/life/use-deed.ts';
import type { ChannelInFull, ChannelUse } from '#shared/contract/channel-entry.ts';
import { words } from './messages.ts';

type Props = { ground: ChannelsGround; channel: ChannelInFull };
const said = words.use;

export const Use = (props: Props) => (
  <Opener size="small" icon="clock" words={said.open}>
    {(close) => <UseDialog {...props} onClose={close} />}
  </Opener>
);

function UseDialog({ ground, channel, onClose }: Props & { onClose: () => void }) {
  const { id: channelId, kind } = channel;
  // Of two who change it at once the second is told.
  const [seen] = useState<ChannelUse>(() => ({
    isUrgent: channel.isUrgent,
    isReadOnly: channel.isReadOnly,
    isClosed: channel.isClosed,
  }));
  const [wanted, setWanted] = useState(seen);
  const set = (patch: Partial<ChannelUse>) => setWanted({ ...wanted, ...patch });
  const save = useDeed(ground, {
    deed: () => ground.calls.setChannelUse({ channelId, seen, wanted }),
    said: said.saved,
    onDone: onClose,
  });
  const isOpenToAll = kind === 'open';
  return (
    <FormDialog
      title={said.title}
      doWords={said.save}
      isBusy={save.isPending}
      onDo={() => save.mutate()}
      cancelWords={words.cancel}
      onClose={onClose}
    >
      <Switch
        label={said.urgent}
        hint={isOpenToAll ? said.urgentHint : said.urgentOpen}
        isOn={wanted.isUrgent}
        isDisabled={!isOpenToAll && !wanted.isUrgent}
        onChange={(isUrgent) =>
          set(isUrgent ? { isUrgent, isReadOnly: false, isClosed: false } : { isUrgent })
        }
      />
      <Switch
        label={said.readOnly}
        hint={said.readOnlyHint}
        isOn={wanted.isReadOnly}
        onChange={(isReadOnly) => set(isReadOnly ? { isReadOnly, isUrgent: false } : { isReadOnly })}
      />
      <Switch
        label={said.closed}
        hint={said.closedHint}
        isOn={wanted.isClosed}
        onChange={(isClosed) => set(isClosed ? { isClosed, isUrgent: false } : { isClosed })}
      />
    </FormDialog>
  );
}
