// What whoever keeps house does with people: invite them, see who is inside, hand the channel over.
import { useState } from 'react';
import { Menu, type MenuEntry } from '#extension/kit/index.ts';
import { HandOver } from './HandOver.tsx';
import { Invite, type PeopleProps } from './Invite.tsx';
import { Members } from './Members.tsx';
import { words } from './messages.ts';

type Open = 'invite' | 'members' | 'hand' | null;

export function PeopleMenu({ ground, channel }: Omit<PeopleProps, 'onClose'>) {
  const [open, setOpen] = useState<Open>(null);
  const { canHost, canHandOver, kind, isClosed } = channel;
  const keepsDoor = canHost && kind !== 'open';
  const entries: MenuEntry[] = [
    ...(keepsDoor && !isClosed ? [{ id: 'invite', label: words.invite.entry, icon: 'add' as const }] : []),
    ...(keepsDoor ? [{ id: 'members', label: words.members.entry, icon: 'people' as const }] : []),
    ...(canHandOver ? [{ id: 'hand', label: words.hand.entry, icon: 'forward' as const }] : []),
  ];
  if (entries.length === 0) return null;
  const close = () => setOpen(null);
  return (
    <>
      <Menu
        label={words.menu}
        icon="people"
        size="small"
        entries={entries}
        onChoose={(id) => setOpen(id as Open)}
      />
      {open === 'invite' && <Invite ground={ground} channel={channel} onClose={close} />}
      {open === 'members' && <Members ground={ground} channel={channel} onClose={close} />}
      {open === 'hand' && <HandOver ground={ground} channel={channel} onClose={close} />}
    </>
  );
}
