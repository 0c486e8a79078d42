// The record of conversations: add one, see the change over the months, take one back, take them along or away.
import { Link, Notice, PageTitle, Skeleton, Stack } from '#extension/kit/index.ts';
import type { ToolkitGround } from '#extension/panel/features/toolkit/ground.ts';
import { words } from '#extension/panel/features/toolkit/messages.ts';
import { wallTime } from '#shared/next-steps/uk-time.ts';
import { AddForm } from './AddForm.tsx';
import { Latest } from './Latest.tsx';
import { Months } from './Months.tsx';
import { useDeeds } from './use-deeds.ts';
import { useRecord } from './use-record.ts';

const said = words.record;

export function RecordView({ ground }: { ground: ToolkitGround }) {
  return (
    <Stack gap="wide">
      <title>{`${words.start.record.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {words.start.record.title}
      </PageTitle>
      {ground.owner === null && <Notice>{said.signedOut}</Notice>}
      {ground.owner === undefined ? (
        <Skeleton count={4} words={said.loading} />
      ) : (
        <Opened ground={ground} owner={ground.owner} />
      )}
      <Link kind="back" href={ground.ways.toolkit()}>
        {words.all}
      </Link>
    </Stack>
  );
}

function Opened({ ground, owner }: { ground: ToolkitGround; owner: string | null }) {
  const { record, tallies, isUnread } = useRecord(ground, owner);
  const deeds = useDeeds(ground, record);
  const today = wallTime(ground.nowMs()).day;
  if (isUnread && tallies === null) return <Notice kind="warning">{said.unread}</Notice>;
  if (tallies === null) return <Skeleton count={4} words={said.loading} />;
  return (
    <>
      <AddForm ground={ground} today={today} onAdd={deeds.add} />
      {tallies.length > 0 && <Months tallies={tallies} today={today} />}
      <Latest ground={ground} tallies={tallies} today={today} deeds={deeds} />
    </>
  );
}
