// What words mention, drawn by the shelf that knows it.
import { Text } from '#extension/kit/index.ts';
import { MentionedCase } from '#extension/panel/features/case-library/index.ts';
import { MentionedThread } from '#extension/panel/features/channels/index.ts';
import { MentionedService } from '#extension/panel/features/directory/index.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import type { Ports } from './ports.ts';
import { ways } from './routes.ts';

type MentionedPlaceProps = { ports: Ports; mention: Mention; name: string };

export function MentionedPlace({ ports: { calls }, mention, name }: MentionedPlaceProps) {
  if ('caseId' in mention)
    return <MentionedCase ground={{ calls, ways }} caseId={mention.caseId} title={name} />;
  if ('threadId' in mention)
    return <MentionedThread calls={calls} href={ways.thread} threadId={mention.threadId} title={name} />;
  if ('serviceId' in mention)
    return <MentionedService ground={{ calls, ways }} serviceId={mention.serviceId} name={name} />;
  // A person by name, or a mask: nothing is behind it to go to, and nothing is asked about it.
  return (
    <Text as="span" isStrong>
      {name}
    </Text>
  );
}
