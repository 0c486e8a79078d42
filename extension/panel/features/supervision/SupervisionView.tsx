// A worker's own side: who is there now, whom to ring if nobody is, and how their requests stand.
import { useQuery } from '@tanstack/react-query';
import {
  Button,
  Caption,
  Card,
  EmptyState,
  Heading,
  Link,
  Notice,
  PageTitle,
  Row,
  Skeleton,
  Stack,
  Tag,
  Text,
  Time,
} from '#extension/kit/index.ts';
import { MorePages, usePages } from '#extension/panel/reading/index.ts';
import type { OwnRequest } from '#shared/contract/supervision.ts';
import { Asking } from './AskForm.tsx';
import { supervisionKeys } from './calls.ts';
import type { SupervisionGround } from './ground.ts';
import { endLabels, stateLabels, words } from './messages.ts';
import { isLate, Trouble, useNow, WhoIsThere } from './parts.tsx';
import { useDeed } from './use-deed.ts';

export function SupervisionView({ ground, isAsking }: { ground: SupervisionGround; isAsking: boolean }) {
  const { calls, isSupervisor, ways } = ground;
  const nowMs = useNow(ground.nowMs);
  const standing = useQuery({
    queryKey: supervisionKeys.standing,
    queryFn: () => calls.readStanding({}),
  });
  return (
    <Stack gap="wide">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      {isSupervisor && (
        <Link kind="action" href={ways.supervisionQueue()}>
          {words.queueLink}
        </Link>
      )}
      {standing.data && <WhoIsThere standing={standing.data} nowMs={nowMs} />}
      {!standing.data && !standing.error && <Skeleton count={2} words={words.loading} />}
      {standing.error && <Trouble cause={standing.error} onAgain={() => void standing.refetch()} />}
      <Asking ground={ground} isOpenAtFirst={isAsking} />
      <Mine ground={ground} />
      <Link kind="action" href={ways.nextSteps()}>
        {words.ask}
      </Link>
    </Stack>
  );
}

function Mine({ ground }: { ground: SupervisionGround }) {
  const query = usePages(supervisionKeys.mine, (cursor) => ground.calls.listMyRequests({ cursor }));
  const nowMs = useNow(ground.nowMs);
  const items = query.items;
  if (!items)
    return query.error ? (
      <Trouble cause={query.error} onAgain={() => void query.refetch()} />
    ) : (
      <Skeleton kind="card" words={words.loading} />
    );
  if (items.length === 0)
    return (
      <EmptyState title={words.noneTitle} icon="people">
        {words.noneHint}
      </EmptyState>
    );
  return (
    <Stack as="section" gap="snug" aria-label={words.mine}>
      <Heading level={2} size="small">
        {words.mine}
      </Heading>
      <Stack as="ul" gap="snug">
        {items.map((one) => (
          <OwnCard key={one.id} ground={ground} request={one} nowMs={nowMs} />
        ))}
      </Stack>
      <MorePages query={query} />
    </Stack>
  );
}

type OwnCardProps = { ground: SupervisionGround; request: OwnRequest; nowMs: number };

function OwnCard({ ground, request, nowMs }: OwnCardProps) {
  const withdraw = useDeed(ground, {
    deed: () => ground.calls.withdrawRequest({ requestId: request.id }),
    said: words.withdrawn,
  });
  const { need, state, isUrgent, askedAt, heldBy, ended } = request;
  const id = `request-${request.id}`;
  return (
    <Card as="li" kind={state === 'closed' ? 'quiet' : 'plain'} aria-labelledby={id}>
      <Stack gap="snug">
        <Heading level={3} size="small" id={id}>
          {ground.needLabels[need]}
        </Heading>
        <Row gap="tight">
          <Tag tone={state === 'waiting' ? 'warning' : state === 'acknowledged' ? 'success' : 'neutral'}>
            {ended ? endLabels[ended] : stateLabels[state]}
          </Tag>
          {isUrgent && state !== 'closed' && <Tag tone="danger">{words.urgent}</Tag>}
        </Row>
        <Caption>
          {words.asked} <Time at={askedAt} now={nowMs} />
        </Caption>
        {heldBy && state === 'acknowledged' && <Text>{words.heldBy(heldBy)}</Text>}
        {isLate(request, nowMs) && <Notice kind="warning">{words.late}</Notice>}
        {state !== 'closed' && (
          <Row gap="snug">
            {heldBy && ground.write(request.id, heldBy)}
            <Button size="small" icon="check" isBusy={withdraw.isPending} onPress={() => withdraw.mutate()}>
              {words.withdraw}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
}
