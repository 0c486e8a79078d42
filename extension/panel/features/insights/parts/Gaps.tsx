// What services there are for what is asked: counts of providers, which need no control. The first few stand open, the rest is folded.
import { Caption, Card, Disclosure, Heading, Link, Stack, Text } from '#extension/kit/index.ts';
import type { InsightsGround } from '#extension/panel/features/insights/ground.ts';
import { words } from '#extension/panel/features/insights/messages.ts';
import { byGap, unknownOf } from '#extension/panel/features/insights/order.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import type { NeedInsight } from '#shared/contract/insights.ts';
import { FindServices } from './FindServices.tsx';

const said = words.gaps;
const openMax = 5;

type GapsProps = { ground: InsightsGround; needs: readonly NeedInsight[]; areaId: AreaId | null };

export function Gaps({ ground, needs, areaId }: GapsProps) {
  const all = byGap(needs);
  const list = (some: readonly NeedInsight[]) => (
    <Stack as="ul" gap="snug">
      {some.map((one) => (
        <li key={one.need}>
          <Gap ground={ground} one={one} areaId={areaId} />
        </li>
      ))}
    </Stack>
  );
  return (
    <Stack as="section" gap="normal" aria-labelledby="insights-gaps">
      <Stack gap="tight">
        <Heading level={2} size="medium" id="insights-gaps">
          {said.title}
        </Heading>
        <Caption>{needs.some(({ asked }) => asked !== null) ? said.lead : said.leadOfServices}</Caption>
      </Stack>
      {list(all.slice(0, openMax))}
      <Disclosure summary={said.others(all.length - openMax)} level={3}>
        {list(all.slice(openMax))}
      </Disclosure>
    </Stack>
  );
}

function Gap({ ground, one, areaId }: { ground: InsightsGround; one: NeedInsight; areaId: AreaId | null }) {
  const { all, open, waiting, full } = one.services;
  const unknown = unknownOf(one);
  const learn = ground.moduleOf(one.need);
  const counts = [
    said.all(all),
    open > 0 && said.open(open),
    waiting > 0 && said.waiting(waiting),
    full > 0 && said.full(full),
    unknown > 0 && said.unknown(unknown),
  ];
  const { wait } = one.services;
  return (
    <Card>
      <Stack gap="tight">
        <Heading level={3} size="body">
          {ground.needLabels[one.need]}
        </Heading>
        <Caption>{all === 0 ? said.none : counts.filter(Boolean).join(' · ')}</Caption>
        {wait && <Caption>{said.wait(wait)}</Caption>}
        {all > 0 && (
          <Text>
            <FindServices ground={ground} need={one.need} areaId={areaId} />
          </Text>
        )}
        {learn && (
          <Text>
            <Link href={learn.href}>{said.learn(learn.title)}</Link>
          </Text>
        )}
      </Stack>
    </Card>
  );
}
