// What an author may do with their own post: other words, or none. Taking back asks once more, because it cannot be undone.
import { useState } from 'react';
import { ConfirmDialog, Menu, Stack, Text } from '#extension/kit/index.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import type { Post, Thread } from '#shared/contract/channels.ts';
import { EditPost } from './EditPost.tsx';
import { words } from './messages.ts';
import { useDeed } from './use-deed.ts';

const said = words.takeBack;

type OwnPostProps = { ground: ChannelsGround; thread: Thread; post: Post };

export function OwnPost({ ground, thread, post }: OwnPostProps) {
  const [open, setOpen] = useState<'edit' | 'take-back' | null>(null);
  const close = () => setOpen(null);
  const takeBack = useDeed(ground, {
    deed: () => ground.calls.withdrawPost({ postId: post.id }),
    said: said.done,
    onDone: close,
  });
  const canEdit = thread.canPost && (post.state === 'visible' || post.state === 'returned');
  const canTakeBack =
    canEdit || post.state === 'visible' || post.state === 'held' || post.state === 'returned';
  if (!canEdit && !canTakeBack) return null;
  return (
    <>
      <Menu
        label={words.own}
        entries={[
          ...(canEdit ? [{ id: 'edit', label: words.edit.open, icon: 'edit' as const }] : []),
          { id: 'take-back', label: said.open, icon: 'remove' as const, isDanger: true },
        ]}
        onChoose={(id) => setOpen(id as 'edit' | 'take-back')}
      />
      {open === 'edit' && <EditPost ground={ground} thread={thread} post={post} onClose={close} />}
      <ConfirmDialog
        isOpen={open === 'take-back'}
        title={said.title}
        confirmWords={said.yes}
        cancelWords={words.cancel}
        isDanger
        isBusy={takeBack.isPending}
        onConfirm={() => takeBack.mutate()}
        onCancel={close}
      >
        <Stack gap="snug">
          <Text>{said.lead}</Text>
          {post.isQuestion && <Text>{said.question}</Text>}
          <Text>{said.moderators}</Text>
        </Stack>
      </ConfirmDialog>
    </>
  );
}
