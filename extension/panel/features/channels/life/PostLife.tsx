// What stands under a post besides the deeds of the day: that it was edited, what readers said of it, and its author's menu.
import { Stack } from '#extension/kit/index.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import type { Post, Thread } from '#shared/contract/channels.ts';
import { History } from './History.tsx';
import { OwnPost } from './OwnPost.tsx';
import { PostMarks } from './PostMarks.tsx';

type PostLifeProps = { ground: ChannelsGround; thread: Thread; post: Post };

export function PostLife({ ground, thread, post }: PostLifeProps) {
  const hasHistory = post.editedAt !== null;
  if (post.state === 'quarantined' || post.state === 'hidden') return null;
  return (
    <Stack gap="tight">
      {hasHistory && <History ground={ground} post={post} />}
      <PostMarks ground={ground} post={post} />
      {post.isMine && <OwnPost ground={ground} thread={thread} post={post} />}
    </Stack>
  );
}
