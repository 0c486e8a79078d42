// Where a merged thread goes on, and what was merged into this one: every link leads somewhere.
import { Caption, Link, Notice, Row } from '#extension/kit/index.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import type { Thread } from '#shared/contract/channels.ts';
import { words } from './messages.ts';

const said = words.merged;

type MergedProps = { ground: ChannelsGround; thread: Thread };

export function MergedInto({ ground, thread }: MergedProps) {
  if (thread.mergedInto === null) return null;
  return (
    <Notice actions={<Link href={ground.places.thread(thread.mergedInto)}>{said.go}</Link>}>
      {said.into}
    </Notice>
  );
}

export function MergedHere({ ground, thread }: MergedProps) {
  if (thread.merged.length === 0) return null;
  return (
    <Row gap="tight">
      <Caption>{said.from}:</Caption>
      {thread.merged.map(({ id, title }) => (
        <Link key={id} href={ground.places.threadItself(id)}>
          <bdi>{title}</bdi>
        </Link>
      ))}
    </Row>
  );
}
