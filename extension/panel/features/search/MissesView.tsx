// For curators: what was looked for in a month and not found. Words and how often; never who, and nothing that only few looked for.
import { useState } from 'react';
import {
  Button,
  Caption,
  EmptyState,
  PageTitle,
  Row,
  Select,
  Skeleton,
  Stack,
  Text,
} from '#extension/kit/index.ts';
import { MorePages, usePages } from '#extension/panel/reading/index.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { searchKeys } from './calls.ts';
import type { SearchGround } from './ground.ts';
import { words } from './messages.ts';
import { Trouble } from './parts/Trouble.tsx';

const said = words.misses;
const monthsShown = 6;
const pageSize = 50;

/** "2026-11", newest first. */
function monthsUntil(ms: number): string[] {
  const now = new Date(ms);
  return Array.from({ length: monthsShown }, (_, back) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7),
  );
}
const sayMonth = (month: string): string =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

export function MissesView({ ground }: { ground: SearchGround }) {
  const months = monthsUntil(ground.nowMs());
  const [month, setMonth] = useState(months[0] ?? '');
  const query = usePages(searchKeys.misses(month), (cursor) =>
    ground.calls.listMisses({ month, limit: pageSize, cursor }),
  );
  const items = query.items;
  const shownFrom = query.data?.pages[0]?.shownFrom ?? null;
  const look = (looked: string) => {
    ground.recent.change({ words: looked as StrippedText });
    ground.go(ground.ways.search());
  };
  return (
    <Stack gap="normal">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {said.title}
      </PageTitle>
      <Select
        label={said.month}
        choices={months.map((id) => ({ id, label: sayMonth(id) }))}
        value={month}
        onChange={setMonth}
      />
      {shownFrom !== null && <Caption>{said.shownFrom(shownFrom)}</Caption>}
      {query.error && <Trouble cause={query.error} onAgain={() => void query.refetch()} />}
      {!items && !query.error && <Skeleton kind="lines" count={4} words={said.loading} />}
      {items?.length === 0 && (
        <EmptyState title={said.emptyTitle} icon="check-circle" level={2}>
          {said.empty}
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <Stack as="ol" gap="snug" aria-label={said.title}>
          {items.map(({ words: looked, searches }) => (
            <li key={looked}>
              <Row gap="snug" isSpread>
                <Stack gap="none">
                  <Text isStrong>{looked}</Text>
                  <Caption>{said.times(searches)}</Caption>
                </Stack>
                <Button
                  size="small"
                  kind="quiet"
                  icon="search"
                  aria-label={said.lookFor(looked)}
                  onPress={() => look(looked)}
                >
                  {said.look}
                </Button>
              </Row>
            </li>
          ))}
        </Stack>
      )}
      <MorePages query={query} />
    </Stack>
  );
}
