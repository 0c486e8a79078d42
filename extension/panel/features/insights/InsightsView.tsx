// What is asked about and what there is for it, by area and period. Figures come as they may be shown; nothing here adds them up.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Caption,
  Notice,
  PageTitle,
  RadioGroup,
  Select,
  Skeleton,
  Stack,
} from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import type { Trends } from '#shared/contract/insights.ts';
import { insightsKeys } from './calls.ts';
import { firstDay, lastDay } from './days.ts';
import type { InsightsGround } from './ground.ts';
import { words } from './messages.ts';
import { Asked } from './parts/Asked.tsx';
import { ByDeprivation } from './parts/ByDeprivation.tsx';
import { Gaps } from './parts/Gaps.tsx';
import { TakeAlong } from './parts/TakeAlong.tsx';

/** A select has no empty choice of its own. */
const everywhere = 'everywhere';
const periods = [3, 12] as const;
type Months = (typeof periods)[number];

/** Until the areas are known, it is not known which one is one's own. `cause`: why they are not. */
type Areas = { isReady: boolean; cause: unknown; again: () => void };

export function InsightsView({ ground, areas }: { ground: InsightsGround; areas: Areas }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [months, setMonths] = useState<Months>(3);
  const own = ground.areas.find(({ isMine }) => isMine)?.id ?? everywhere;
  const where = chosen ?? own;
  const areaId = where === everywhere ? null : (where as AreaId);
  const area = ground.areas.find(({ id }) => id === areaId)?.name ?? words.everywhere;
  const ask = { months, areaId };
  const query = useQuery({
    queryKey: insightsKeys.trends(ask),
    queryFn: () => ground.calls.readTrends(ask),
    enabled: areas.isReady,
  });
  const cause = areas.isReady ? query.error : areas.cause;
  const again = () => (areas.isReady ? void query.refetch() : areas.again());
  return (
    <Stack gap="wide">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      <Stack gap="normal">
        <Select
          label={words.area}
          value={where}
          onChange={setChosen}
          choices={[
            ...ground.areas.map(({ id, name, isMine }) => ({ id, label: isMine ? words.mine(name) : name })),
            { id: everywhere, label: words.everywhere },
          ]}
        />
        <RadioGroup
          label={words.period}
          kind="line"
          value={String(months)}
          onChange={(value) => setMonths(value === '12' ? 12 : 3)}
          choices={periods.map((each) => ({ id: String(each), label: words.months[each] }))}
        />
      </Stack>
      {cause !== null && (
        <Trouble
          cause={cause}
          onAgain={again}
          isStale={query.data !== undefined}
          heading={words.trouble}
          offline={words.offline}
        />
      )}
      {query.isPending && cause === null && <Skeleton kind="card" words={words.loading} />}
      {query.data && (
        <Told
          {...{ ground, area, areaId, months }}
          trends={query.data}
          onEverywhere={() => setChosen(everywhere)}
        />
      )}
    </Stack>
  );
}

type ToldProps = {
  ground: InsightsGround;
  trends: Trends;
  area: string;
  areaId: AreaId | null;
  months: Months;
  onEverywhere: () => void;
};

function Told({ ground, trends, area, areaId, months, onEverywhere }: ToldProps) {
  const [from, to] = [firstDay(trends.from), lastDay(trends.until)];
  const days = words.fromTo(from, to, words.months[months]);
  return (
    <>
      <Stack gap="tight">
        <Caption>{days}</Caption>
        <Caption>{words.hiddenWords}</Caption>
        {areaId !== null && <Caption>{words.needs.masked}</Caption>}
      </Stack>
      {trends.isTooSmall ? (
        <Notice
          heading={words.tooSmall.heading(area)}
          actions={
            <Button size="small" onPress={onEverywhere}>
              {words.tooSmall.deed}
            </Button>
          }
        >
          {words.tooSmall.words}
        </Notice>
      ) : (
        <Asked ground={ground} trends={trends} areaId={areaId} />
      )}
      <ByDeprivation ground={ground} needs={trends.needs} />
      <Gaps ground={ground} needs={trends.needs} areaId={areaId} />
      <TakeAlong ground={ground} trends={trends} heading={{ area, days }} />
    </>
  );
}
