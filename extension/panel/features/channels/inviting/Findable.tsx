// Whether colleagues find this person by name: to invite them, or to mention them. It changes nothing of what was written.
import { OwnSwitch } from '#extension/panel/doing/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { words } from './messages.ts';

export function Findable({ ground }: { ground: ChannelsGround }) {
  return (
    <OwnSwitch
      ground={ground}
      id="findable"
      said={words.findable}
      queryKey={channelKeys.findable}
      read={async () => (await ground.calls.readFindable({})).isFindable}
      set={(isFindable) => ground.calls.setFindable({ isFindable })}
      touches={[channelKeys.all]}
    />
  );
}
