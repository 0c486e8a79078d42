// One thread in a list: what is asked, by whom as this reader may know it, when, and whether a safe next step stands.
import { Caption, LinkCard, Row, Tag, Time } from '#extension/kit/index.ts';
import { words } from '#extension/panel/features/channels/messages.ts';
import { needLabels, urgencyLabels } from '#extension/panel/features/channels/words-of-lists.ts';
import type { Author, ThreadSummary } from '#shared/contract/channels.ts';

export const nameOf = (author: Author): string => (author.kind === 'named' ? author.name : author.pseudonym);

export type ThreadCardProps = {
  thread: ThreadSummary;
  nowMs: number;
  href: string;
  /** Where threads of several channels stand together. */
  showsChannel?: boolean;
  level?: 2 | 3;
};

export function ThreadCard({ thread, nowMs, href, showsChannel, level = 3 }: ThreadCardProps) {
  return (
    <LinkCard title={<bdi>{thread.title}</bdi>} level={level} href={href} above={<Marks thread={thread} />}>
      <Caption>
        {thread.isMine ? words.threads.mine : nameOf(thread.author)} ·{' '}
        <Time at={thread.lastPostAt} now={nowMs} />
        {showsChannel && ` · ${thread.channelName}`}
      </Caption>
      <Caption>
        {words.threads.answers(thread.answers)}
        {thread.needs.length > 0 && ` · ${thread.needs.map((need) => needLabels[need]).join(', ')}`}
        {thread.isFictional && ` · ${words.threads.fictional}`}
      </Caption>
    </LinkCard>
  );
}

function Marks({ thread }: { thread: ThreadSummary }) {
  const hasMark =
    thread.urgency !== 'routine' ||
    thread.hasAcceptedAnswer ||
    thread.unread > 0 ||
    thread.state === 'closed';
  if (!hasMark) return null;
  return (
    <Row gap="tight">
      {thread.unread > 0 && (
        <Tag tone="accent" icon="bell">
          {words.threads.newAnswers(thread.unread)}
        </Tag>
      )}
      {thread.urgency !== 'routine' && (
        <Tag tone={thread.urgency === 'urgent' ? 'danger' : 'warning'} icon="clock">
          {urgencyLabels[thread.urgency]}
        </Tag>
      )}
      {thread.hasAcceptedAnswer && (
        <Tag tone="success" icon="check-circle">
          {words.threads.safeStep}
        </Tag>
      )}
      {thread.state === 'closed' && <Tag icon="lock">{words.channels.closed}</Tag>}
    </Row>
  );
}
