// What stood in a post before it was edited, newest first, for whoever may read it.
import { useQuery } from '@tanstack/react-query';
import {
  Button,
  Caption,
  Dialog,
  Opener,
  Row,
  Skeleton,
  Stack,
  Tag,
  Text,
  Time,
} from '#extension/kit/index.ts';
import { type ChannelCalls, channelKeys } from '#extension/panel/features/channels/calls.ts';
import { words as all } from '#extension/panel/features/channels/messages.ts';
import { Trouble } from '#extension/panel/features/channels/parts/Trouble.tsx';
import type { Post } from '#shared/contract/channels.ts';
import { words } from './messages.ts';

type HistoryProps = {
  ground: { calls: Pick<ChannelCalls, 'listVersions'>; nowMs: () => number };
  post: Pick<Post, 'id' | 'threadId'> & { editedAt: string | null };
};

export const History = ({ ground, post }: HistoryProps) => (
  <Row gap="tight">
    {post.editedAt !== null && (
      <Caption>
        {words.edited} <Time at={post.editedAt} now={ground.nowMs()} />
      </Caption>
    )}
    <Opener size="small" kind="quiet" icon="clock" words={words.history}>
      {(close) => <Versions ground={ground} post={post} onClose={close} />}
    </Opener>
  </Row>
);

function Versions({ ground, post, onClose }: HistoryProps & { onClose: () => void }) {
  const query = useQuery({
    queryKey: [...channelKeys.thread(post.threadId), 'versions', post.id],
    queryFn: () => ground.calls.listVersions({ postId: post.id }),
  });
  const items = query.data?.items;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.historyTitle}
      closeWords={words.close}
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      {query.error && <Trouble cause={query.error} onAgain={() => void query.refetch()} />}
      {!items && !query.error && <Skeleton kind="thread" words={all.thread.loading} />}
      {items?.length === 0 && <Text tone="muted">{words.historyNone}</Text>}
      {items && items.length > 0 && (
        <Stack as="ul" gap="normal">
          {items.map((one) => (
            <li key={one.version}>
              <Stack gap="tight">
                <Row gap="tight">
                  <Caption>
                    <Time at={one.writtenAt} now={ground.nowMs()} />
                  </Caption>
                  {!one.isShown && <Tag icon="eye">{words.notShown}</Tag>}
                </Row>
                <div dir="auto">
                  {one.title !== null && <Text>{one.title}</Text>}
                  <Text keepsLines>{one.body}</Text>
                </div>
              </Stack>
            </li>
          ))}
        </Stack>
      )}
    </Dialog>
  );
}
