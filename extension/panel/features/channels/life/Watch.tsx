// What somebody wants to hear of a thread or a channel. Nobody else sees it.
import { Menu } from '#extension/kit/index.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import type { Watch as Watching } from '#shared/basics/lists.ts';
import { words } from './messages.ts';
import { useDeed } from './use-deed.ts';

const said = words.watch;

type WatchProps = {
  ground: ChannelsGround;
  watch: Watching | null;
  set: (watch: Watching | null) => Promise<object>;
  isChannel?: boolean;
};

const nowWords = { following: said.nowFollowing, muted: said.nowMuted } as const;
const labels = { following: said.following, muted: said.muted } as const;

export function Watch({ ground, watch, set, isChannel }: WatchProps) {
  const choose = useDeed(ground, {
    deed: set,
    said: (_, wanted) => (wanted === null ? said.nowUsual : nowWords[wanted]),
    undo: { label: words.undo, of: () => watch },
  });
  const entries = [
    { id: 'following', label: said.follow, hint: said.followHint, icon: 'bell' as const },
    { id: 'muted', label: said.mute, hint: said.muteHint, icon: 'eye' as const },
    { id: 'usual', label: said.reset, hint: isChannel ? said.resetChannelHint : said.resetHint },
  ].filter(({ id }) => id !== (watch ?? 'usual'));
  return (
    <Menu
      label={watch === null ? said.label : labels[watch]}
      showsLabel={watch !== null}
      size="small"
      icon="bell"
      entries={entries}
      onChoose={(id) => choose.mutate(id === 'usual' ? null : (id as Watching))}
    />
  );
}
