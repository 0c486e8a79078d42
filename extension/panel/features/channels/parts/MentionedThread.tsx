// A thread that words mention: its title as it stands there, and the way to it. Of one that is no longer
// shown the title is not shown here either: it may have been what was taken out.
import { useQuery } from '@tanstack/react-query';
import { Link, Text } from '#extension/kit/index.ts';
import { type ChannelCalls, channelKeys } from '#extension/panel/features/channels/calls.ts';
import { words } from '#extension/panel/features/channels/messages.ts';
import type { ThreadId } from '#shared/basics/ids.ts';
import { Refusal } from '#shared/basics/refusals.ts';

export type MentionedThreadProps = {
  calls: Pick<ChannelCalls, 'readThread'>;
  href: (threadId: string) => string;
  threadId: ThreadId;
  /** As it stands in the words. */
  title: string;
};

export function MentionedThread({ calls, href, threadId, title }: MentionedThreadProps) {
  const query = useQuery({
    queryKey: channelKeys.thread(threadId),
    queryFn: () => calls.readThread({ threadId }),
  });
  if (query.error instanceof Refusal && query.error.code === 'not-found')
    return (
      <Text as="span" size="caption" tone="muted">
        ({words.thread.mentionGone})
      </Text>
    );
  return <Link href={href(threadId)}>{title}</Link>;
}
