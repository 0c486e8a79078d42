// One post as this reader may see it: who, when, the words as plain text, and the few deeds that belong to it.
import type { ReactNode } from 'react';
import { Byline, Card, Row, Stack, Tag, Text, Time } from '#extension/kit/index.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { words } from '#extension/panel/features/channels/messages.ts';
import { roleLabels } from '#extension/panel/features/channels/words-of-lists.ts';
import type { Author, Post } from '#shared/contract/channels.ts';
import { nameOf } from './ThreadCard.tsx';
import { WithMentions } from './WithMentions.tsx';

export type PostCardProps = {
  post: Post;
  nowMs: number;
  mentioned: ChannelsGround['mentioned'];
  /** Lets focus and a skip go here. */
  id?: string;
  deeds?: ReactNode;
  /** That it was edited, what readers said of it, and its author's menu. */
  life?: ReactNode;
  /** Drawn on top as the safe next step, not in its place. */
  isOnTop?: boolean;
};

export function PostCard({ post, nowMs, mentioned, id, deeds, life, isOnTop }: PostCardProps) {
  const labelId = `${id ?? post.id}-by`;
  return (
    <Card
      as="article"
      kind={post.isAccepted && isOnTop ? 'success' : 'plain'}
      id={id}
      aria-labelledby={labelId}
    >
      <Stack gap="snug">
        {post.isAccepted && (
          <Row gap="tight">
            <Tag tone="success" icon="check-circle">
              {words.thread.safeStep}
            </Tag>
          </Row>
        )}
        <div id={labelId}>
          <Byline
            name={nameOf(post.author)}
            isAnonymous={post.author.kind === 'anonymous'}
            detail={detailOf(post.author, post.isMine)}
            time={<Time at={post.postedAt} now={nowMs} />}
          />
        </div>
        {post.body === null ? (
          <Text tone="muted">{absenceOf(post)}</Text>
        ) : (
          // Words of any script run the way they are read.
          <div dir="auto">
            <Text keepsLines>
              <WithMentions body={post.body} mentions={post.mentions} mentioned={mentioned} />
            </Text>
          </div>
        )}
        {post.body !== null && post.state === 'held' && post.isMine && (
          <Tag tone="warning" icon="clock">
            {words.thread.heldMine}
          </Tag>
        )}
        {post.body !== null && post.state === 'returned' && post.isMine && (
          <Tag tone="warning" icon="edit">
            {words.thread.returnedMine}
          </Tag>
        )}
        {post.body !== null && life}
        {post.body !== null && deeds}
      </Stack>
    </Card>
  );
}

const leading = ['supervisor', 'moderator', 'host', 'curator'] as const;

function detailOf(author: Author, isMine: boolean): string {
  const who =
    author.kind === 'anonymous'
      ? words.threads.anonymous
      : [roleOf(author), author.organisation, author.area].filter(Boolean).join(', ');
  return isMine ? `${who} (${words.threads.you})` : who;
}

function roleOf(author: Extract<Author, { kind: 'named' }>): string | null {
  const role = leading.find((one) => author.roles.includes(one));
  return role ? roleLabels[role] : null;
}

const absenceOf = (post: Post): string =>
  post.state === 'held' || post.state === 'quarantined'
    ? words.thread.heldHere
    : post.state === 'withdrawn'
      ? words.thread.withdrawnHere
      : words.thread.hiddenHere;
