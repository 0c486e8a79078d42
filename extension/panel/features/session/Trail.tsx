// What the audit trail holds of this person, in plain words, newest first. Fetched when it is opened.
import { useState } from 'react';
import { Button, Caption, Disclosure, Notice, Skeleton, Stack, Text, Time } from '#extension/kit/index.ts';
import { MorePages, usePages } from '#extension/panel/reading/index.ts';
import { type SessionCalls, sessionKeys } from './calls.ts';
import { words } from './messages.ts';
import { sayDeed } from './say-deed.ts';

const said = words.trail;
type TrailProps = { calls: Pick<SessionCalls, 'listMyTrail'>; nowMs: () => number };

export function Trail({ calls, nowMs }: TrailProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure kind="card" level={2} summary={said.title} isOpen={isOpen} onChange={setIsOpen}>
      {isOpen && <Deeds calls={calls} nowMs={nowMs} />}
    </Disclosure>
  );
}

function Deeds({ calls, nowMs }: TrailProps) {
  const query = usePages(sessionKeys.trail, (cursor) => calls.listMyTrail({ cursor }));
  const deeds = query.items;
  return (
    <Stack gap="snug">
      <Caption>{said.lead}</Caption>
      {query.isPending && <Skeleton kind="lines" count={3} words={said.loading} />}
      {query.error && (
        <Notice
          kind="offline"
          actions={
            <Button size="small" icon="refresh" onPress={() => void query.refetch()}>
              {said.again}
            </Button>
          }
        >
          {said.notLoaded}
        </Notice>
      )}
      {deeds?.length === 0 && <Text tone="muted">{said.none}</Text>}
      <Stack as="ul" gap="tight" aria-label={said.title}>
        {deeds?.map((one, order) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: deeds have no name of their own, and what was done stays in its place.
          <li key={order}>
            <Text>{sayDeed(one)}</Text>
            <Caption>
              <Time at={one.at} now={nowMs()} />
            </Caption>
          </li>
        ))}
      </Stack>
      <MorePages query={query} isSmall />
    </Stack>
  );
}
