// Words as they were written, with what they mention drawn in its place. Everything else stays plain text.
import { Fragment, type ReactNode } from 'react';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import type { Mention } from '#shared/contract/mentions.ts';

type WithMentionsProps = {
  body: string;
  mentions: readonly Mention[];
  mentioned: ChannelsGround['mentioned'];
};

export function WithMentions({ body, mentions, mentioned }: WithMentionsProps): ReactNode {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const mention of mentions) {
    const { start, end } = mention;
    // What does not fit the words as they stand now is not drawn over them.
    if (start < from || end > body.length) continue;
    parts.push(
      body.slice(from, start),
      <Fragment key={start}>{mentioned(mention, body.slice(start, end))}</Fragment>,
    );
    from = end;
  }
  return [...parts, body.slice(from)];
}
