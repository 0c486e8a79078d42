// What is kept of posts that were taken out: a list without a word of them. One is opened with a reason, which is written down.
import { Caption, Card, EmptyState, Opener, Skeleton, Stack, Text, Time } from '#extension/kit/index.ts';
import { MorePages, Trouble, usePages } from '#extension/panel/reading/index.ts';
import type { KeptEvidence } from '#shared/contract/audit.ts';
import { auditKeys } from './calls.ts';
import type { AuditGround } from './ground.ts';
import { words } from './messages.ts';
import { ReadEvidence } from './ReadEvidence.tsx';

const said = words.evidence;

export function EvidenceList({ ground }: { ground: AuditGround }) {
  const query = usePages(auditKeys.evidence, (cursor) => ground.calls.listEvidence({ cursor }), {
    isOnce: true,
  });
  const { items, error } = query;
  return (
    <Stack gap="normal">
      <Text>{said.lead}</Text>
      {error && <Trouble cause={error} isStale={items !== undefined} onAgain={() => void query.refetch()} />}
      {!items && !error && <Skeleton count={2} words={said.loading} />}
      {items?.length === 0 && (
        <EmptyState title={said.emptyTitle} icon="check-circle" level={2}>
          {said.empty}
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <Stack as="ul" gap="snug" aria-label={said.label}>
          {items.map((kept) => (
            <Kept key={kept.caseId} ground={ground} kept={kept} />
          ))}
        </Stack>
      )}
      <MorePages query={query} />
    </Stack>
  );
}

function Kept({ ground, kept }: { ground: AuditGround; kept: KeptEvidence }) {
  const { caseId, why, decision, takenAt, endsWithAppeal, keptUntil } = kept;
  return (
    <Card as="li">
      <Stack gap="tight">
        <Text isStrong>{said[decision]}</Text>
        <Text>
          {said.taken} <Time at={takenAt} now={ground.nowMs()} />
          {why.length > 0 && `: ${why.map((one) => said.why[one]).join(', ')}`}
        </Text>
        <Caption>{endsWithAppeal ? said.withAppeal : said.always}</Caption>
        <Caption>
          {keptUntil === null ? (
            said.whileOpen
          ) : (
            <>
              {said.until} <Time at={keptUntil} now={ground.nowMs()} />
            </>
          )}
        </Caption>
        <Caption>{said.caseOf(caseId)}</Caption>
        <Opener size="small" icon="eye" aria-label={said.openNamed(caseId)} words={said.open}>
          {(close) => <ReadEvidence ground={ground} caseId={caseId} onClose={close} />}
        </Opener>
      </Stack>
    </Card>
  );
}
