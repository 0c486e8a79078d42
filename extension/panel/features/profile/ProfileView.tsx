// What is held about oneself: how much of each kind, why and until when, and a copy of all of it.
import { useQuery } from '@tanstack/react-query';
import {
  Caption,
  Card,
  Heading,
  PageTitle,
  Skeleton,
  Stack,
  SummaryList,
  Text,
} from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import type { OwnCounts } from '#shared/contract/profile.ts';
import { type ProfileGround, profileKeys } from './calls.ts';
import { groups, kindWords, sayUntil } from './kind-words.ts';
import { profileWords as words } from './messages.ts';
import { TakeCopy } from './TakeCopy.tsx';

export function ProfileView({ ground }: { ground: ProfileGround }) {
  const counts = useQuery({
    queryKey: profileKeys.counts,
    queryFn: () => ground.calls.countOwn({}),
    // Everything is counted for it: once a visit is enough.
    refetchOnWindowFocus: false,
  });
  return (
    <Stack gap="wide">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      {counts.isPending && <Skeleton kind="card" count={3} words={words.loading} />}
      {counts.error && (
        <Trouble
          cause={counts.error}
          onAgain={() => void counts.refetch()}
          isStale={counts.data !== undefined}
        />
      )}
      {counts.data && <TakeCopy ground={ground} counts={counts.data} />}
      {counts.data && groups.map((group) => <Held key={group.id} group={group} counts={counts.data} />)}
      <Stack as="section" gap="snug" aria-labelledby="not-here">
        <Heading level={2} size="small" id="not-here">
          {words.notHere.title}
        </Heading>
        {words.notHere.words.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
      </Stack>
    </Stack>
  );
}

function Held({
  group,
  counts: { kinds, chaseMonths },
}: {
  group: (typeof groups)[number];
  counts: OwnCounts;
}) {
  const of = new Map(kinds.map((one) => [one.kind, one]));
  const isHeld = (kind: (typeof group.kinds)[number]) => (of.get(kind)?.count ?? 0) > 0;
  const rows = group.kinds.filter(isHeld).map((kind) => ({
    id: kind,
    label: kindWords[kind].label,
    value: (
      <>
        <Text as="span">{words.count(of.get(kind)?.count ?? 0, of.get(kind)?.withoutName ?? null)}</Text>
        <Caption>{sayUntil(kind, chaseMonths)}</Caption>
      </>
    ),
  }));
  const none = group.kinds.filter((kind) => !isHeld(kind)).map((kind) => kindWords[kind].label);
  return (
    <Card as="section" aria-labelledby={`held-${group.id}`}>
      <Stack gap="snug">
        <Heading level={2} size="small" id={`held-${group.id}`}>
          {group.title}
        </Heading>
        <Caption>{group.why}</Caption>
        {rows.length > 0 && <SummaryList rows={rows} />}
        {none.length > 0 && <Caption>{words.nothingOf(none)}</Caption>}
      </Stack>
    </Card>
  );
}
