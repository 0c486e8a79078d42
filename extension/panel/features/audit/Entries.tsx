// The trail, newest first, by day and by deed. Asked for once and on a press alone: every look is an entry of the trail itself.
import { useState } from 'react';
import {
  Button,
  Caption,
  Card,
  EmptyState,
  Select,
  Skeleton,
  Stack,
  Text,
  TextField,
  Time,
} from '#extension/kit/index.ts';
import { MorePages, Trouble, usePages } from '#extension/panel/reading/index.ts';
import { type AuditDeed, auditDeeds } from '#shared/basics/audit-deeds.ts';
import type { AuditEntry } from '#shared/contract/audit.ts';
import { auditKeys, type EntriesAsk } from './calls.ts';
import type { AuditGround } from './ground.ts';
import { words } from './messages.ts';
import { deedLabels } from './words-of-deeds.ts';

const said = words.list;
const any = 'any';
const choices = [
  { id: any, label: said.anyDeed },
  ...auditDeeds
    .map((id) => ({ id: id as string, label: deedLabels[id] }))
    .sort((one, other) => one.label.localeCompare(other.label)),
];

export function Entries({ ground }: { ground: AuditGround }) {
  const [ask, setAsk] = useState<EntriesAsk>({});
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [deed, setDeed] = useState(any);
  const isBad = from !== '' && to !== '' && from > to;
  const query = usePages(
    auditKeys.entries(ask),
    (cursor) => ground.calls.listAuditEntries({ ...ask, cursor }),
    { isOnce: true },
  );
  const show = () => {
    if (isBad) return;
    const next: EntriesAsk = {
      ...(from && { from }),
      ...(to && { to }),
      ...(deed !== any && { deed: deed as AuditDeed }),
    };
    if (JSON.stringify(next) === JSON.stringify(ask)) void query.refetch();
    else setAsk(next);
  };
  const { items, error } = query;
  return (
    <Stack gap="normal">
      <Select label={said.deed} choices={choices} value={deed} onChange={setDeed} />
      <TextField label={said.from} type="date" value={from} onChange={setFrom} />
      <TextField
        label={said.to}
        type="date"
        value={to}
        onChange={setTo}
        error={isBad ? said.badDay : undefined}
      />
      <Button icon="search" isBusy={query.isFetching && items !== undefined} onPress={show}>
        {said.show}
      </Button>
      {error && <Trouble cause={error} isStale={items !== undefined} onAgain={() => void query.refetch()} />}
      {!items && !error && <Skeleton count={4} words={said.loading} />}
      {items?.length === 0 && (
        <EmptyState title={said.emptyTitle} icon="search" level={2}>
          {said.empty}
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <Stack as="ul" gap="snug" aria-label={said.label}>
          {items.map((entry) => (
            <Entry key={entry.seq} entry={entry} nowMs={ground.nowMs()} />
          ))}
        </Stack>
      )}
      <MorePages query={query} />
    </Stack>
  );
}

function Entry({ entry, nowMs }: { entry: AuditEntry; nowMs: number }) {
  const { seq, at, deed, actor, isWhole, subject, subjectKind, subjectId, detail } = entry;
  return (
    <Card as="li">
      <Stack gap="tight">
        <Text isStrong>{deedLabels[deed]}</Text>
        <Text>{isWhole ? (actor === null ? said.bySystem : said.by(actor)) : said.unnamed}</Text>
        {subject !== null && <Text>{said.onPerson(subject)}</Text>}
        {subject === null && subjectKind !== null && subjectId !== null && (
          <Caption>{said.about(subjectKind, subjectId)}</Caption>
        )}
        {detail !== null && detail !== '{}' && <Caption>{sayDetail(detail)}</Caption>}
        <Caption>
          {said.number(seq)} <Time at={at} now={nowMs} />
        </Caption>
      </Stack>
    </Card>
  );
}

/** Ids, kinds and counts, as they stand in the trail. */
function sayDetail(detail: string): string {
  const parts: Record<string, unknown> = JSON.parse(detail);
  return Object.entries(parts)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}
