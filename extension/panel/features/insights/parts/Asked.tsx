// Needs and barriers that were asked about; each need leads on to its services and to where it is talked about.
import { Caption, EmptyState, Heading, Link, Row, Stack, Text } from '#extension/kit/index.ts';
import type { InsightsGround } from '#extension/panel/features/insights/ground.ts';
import { words } from '#extension/panel/features/insights/messages.ts';
import { hiddenOf, shownOf } from '#extension/panel/features/insights/order.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import type { NeedInsight, Trends } from '#shared/contract/insights.ts';
import { Figures, Hidden } from './Figures.tsx';
import { FindServices } from './FindServices.tsx';

type AskedProps = { ground: InsightsGround; trends: Trends; areaId: AreaId | null };

export function Asked({ ground, trends, areaId }: AskedProps) {
  const needs = trends.needs.map((one) => ({ ...one, id: one.need, label: ground.needLabels[one.need] }));
  const barriers = trends.barriers.map((one) => ({
    ...one,
    id: one.barrier,
    label: ground.barrierLabels[one.barrier],
  }));
  const [shownNeeds, shownBarriers] = [shownOf(needs), shownOf(barriers)];
  if (shownNeeds.length + shownBarriers.length === 0)
    return (
      <EmptyState title={words.empty.title} icon="search">
        {words.empty.words}
      </EmptyState>
    );
  return (
    <>
      <Stack as="section" gap="normal" aria-labelledby="insights-needs">
        <Heading level={2} size="medium" id="insights-needs">
          {words.needs.title}
        </Heading>
        {shownNeeds.length === 0 && <Text tone="muted">{words.barriers.none}</Text>}
        <Figures shown={shownNeeds} below={(one) => <LeadsOn ground={ground} one={one} areaId={areaId} />} />
        <Hidden labels={hiddenOf(needs).map(({ label }) => label)} />
      </Stack>
      <Stack as="section" gap="normal" aria-labelledby="insights-barriers">
        <Heading level={2} size="medium" id="insights-barriers">
          {words.barriers.title}
        </Heading>
        {shownBarriers.length === 0 && <Text tone="muted">{words.barriers.none}</Text>}
        <Figures shown={shownBarriers} />
        <Hidden labels={hiddenOf(barriers).map(({ label }) => label)} />
      </Stack>
    </>
  );
}

type LeadsOnProps = { ground: InsightsGround; one: NeedInsight; areaId: AreaId | null };

function LeadsOn({ ground, one, areaId }: LeadsOnProps) {
  const channel = ground.channelOf(one.need);
  return (
    <>
      {one.worked !== null && <Caption>{words.needs.worked(one.worked)}</Caption>}
      <Row gap="snug">
        <FindServices ground={ground} need={one.need} areaId={areaId} />
        {channel && <Link href={channel.href}>{words.needs.talk(channel.name)}</Link>}
      </Row>
    </>
  );
}
