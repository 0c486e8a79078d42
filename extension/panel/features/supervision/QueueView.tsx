// A supervisor's side: who waits and for how long, their words when asked for, taking one and closing it, and one's own duty.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Caption,
  Card,
  EmptyState,
  Heading,
  PageTitle,
  Row,
  Skeleton,
  Stack,
  Tag,
  Text,
} from '#extension/kit/index.ts';
import { MorePages, usePages } from '#extension/panel/reading/index.ts';
import type { QueuedRequest } from '#shared/contract/supervision.ts';
import { supervisionKeys } from './calls.ts';
import type { SupervisionGround } from './ground.ts';
import { HeldPosts } from './HeldPosts.tsx';
import { durationInWords, words } from './messages.ts';
import { isLate, sayHour, Trouble, useNow } from './parts.tsx';
import { useDeed } from './use-deed.ts';

export function QueueView({ ground }: { ground: SupervisionGround }) {
  const query = usePages(supervisionKeys.queue, (cursor) => ground.calls.listQueue({ cursor }));
  const nowMs = useNow(ground.nowMs);
  const items = query.items;
  return (
    <Stack gap="wide">
      <title>{`${words.queueTitle} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.queueLead}>
        {words.queueTitle}
      </PageTitle>
      <Duty ground={ground} />
      <HeldPosts ground={ground} />
      {query.error && <Trouble cause={query.error} onAgain={() => void query.refetch()} />}
      {!items && !query.error && <Skeleton kind="card" words={words.loading} />}
      {items?.length === 0 && (
        <EmptyState title={words.emptyTitle} icon="people">
          {words.emptyHint}
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <Stack as="ul" gap="snug" aria-labelledby="page-title">
          {items.map((one) => (
            <Waiting key={one.id} ground={ground} request={one} nowMs={nowMs} />
          ))}
        </Stack>
      )}
      <MorePages query={query} />
    </Stack>
  );
}

const hoursOffered = [4, 8] as const;

function Duty({ ground }: { ground: SupervisionGround }) {
  const { calls } = ground;
  const standing = useQuery({
    queryKey: supervisionKeys.standing,
    queryFn: () => calls.readStanding({}),
  });
  const take = useDeed(ground, {
    deed: (hours: number) => calls.takeDuty({ hours }),
    said: words.dutyTaken,
  });
  const leave = useDeed(ground, { deed: () => calls.leaveDuty({}), said: words.dutyLeft });
  if (!standing.data) return null;
  const mine = standing.data.onDuty.find(({ isMe }) => isMe);
  // Whoever covers an area by the rota has theirs running, and may leave it.
  if (standing.data.area === null && !mine)
    return (
      <Card as="section" kind="quiet" aria-label={words.duty}>
        <Text>{words.noAreaDuty}</Text>
      </Card>
    );
  return (
    <Card as="section" kind="quiet" aria-label={words.duty}>
      <Stack gap="snug">
        <Text>{mine ? words.dutyUntil(sayHour(mine.until)) : words.dutyNot}</Text>
        <Row gap="snug">
          {mine ? (
            <Button size="small" isBusy={leave.isPending} onPress={() => leave.mutate()}>
              {words.dutyLeave}
            </Button>
          ) : (
            hoursOffered.map((hours) => (
              <Button
                key={hours}
                size="small"
                icon="clock"
                isBusy={take.isPending}
                onPress={() => take.mutate(hours)}
              >
                {words.dutyHours(hours)}
              </Button>
            ))
          )}
        </Row>
      </Stack>
    </Card>
  );
}

type WaitingProps = { ground: SupervisionGround; request: QueuedRequest; nowMs: number };

function Waiting({ ground, request, nowMs }: WaitingProps) {
  const { need, asker, organisation, area, isUrgent, askedAt, heldBy, isHeldByMe, hadWords } = request;
  const needWords = ground.needLabels[need];
  const take = useDeed(ground, {
    deed: () => ground.calls.acknowledgeRequest({ requestId: request.id }),
    said: words.taken,
  });
  const id = `waiting-${request.id}`;
  return (
    <Card as="li" kind={isUrgent && !heldBy ? 'accent' : 'plain'} aria-labelledby={id}>
      <Stack gap="snug">
        <Heading level={2} size="small" id={id}>
          {needWords}
        </Heading>
        <Row gap="tight">
          {isUrgent && <Tag tone="danger">{words.urgent}</Tag>}
          <Tag tone={isLate(request, nowMs) ? 'danger' : 'neutral'} icon="clock">
            {words.waits(durationInWords(askedAt, nowMs))}
          </Tag>
          {heldBy && <Tag tone="success">{isHeldByMe ? words.heldByMe : words.has(heldBy)}</Tag>}
        </Row>
        <Caption>{words.from(asker, organisation, area)}</Caption>
        {hadWords ? <Words ground={ground} request={request} /> : <Caption>{words.noWords}</Caption>}
        {!heldBy && (
          <Button kind="primary" isWide isBusy={take.isPending} onPress={() => take.mutate()}>
            {words.take}
          </Button>
        )}
        {isHeldByMe && <Row>{ground.write(request.id, asker)}</Row>}
        {isHeldByMe && <Closing ground={ground} request={request} />}
      </Stack>
    </Card>
  );
}

/** Shown when asked for: looking at them leaves a line in the audit trail. */
function Words({ ground, request }: Omit<WaitingProps, 'nowMs'>) {
  const [body, setBody] = useState<string | null | undefined>();
  const open = useDeed(ground, {
    deed: () => ground.calls.openRequest({ requestId: request.id }),
    onDone: (opened) => setBody(opened.body),
    touches: [],
  });
  if (body !== undefined) return <Text keepsLines>{body ?? words.gone}</Text>;
  return (
    <Row>
      <Button
        size="small"
        icon="eye"
        isBusy={open.isPending}
        aria-label={words.openFor(ground.needLabels[request.need], request.asker)}
        onPress={() => open.mutate()}
      >
        {words.open}
      </Button>
    </Row>
  );
}

const ends = ['talked', 'handed-on', 'not-reached'] as const;

function Closing({ ground, request }: Omit<WaitingProps, 'nowMs'>) {
  const close = useDeed(ground, {
    deed: (ended: (typeof ends)[number]) => ground.calls.closeRequest({ requestId: request.id, ended }),
    said: words.closed,
  });
  return (
    <Stack gap="tight" as="section" aria-label={words.close}>
      <Text isStrong>{words.close}</Text>
      <Row gap="snug">
        {ends.map((ended) => (
          <Button key={ended} size="small" isBusy={close.isPending} onPress={() => close.mutate(ended)}>
            {words.closes[ended]}
          </Button>
        ))}
      </Row>
    </Stack>
  );
}
