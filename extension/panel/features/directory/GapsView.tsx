// For those who plan: needs of an area for which no service takes people, and the way to what there is.
import { useState } from 'react';
import {
  Button,
  Caption,
  Card,
  EmptyState,
  Heading,
  PageTitle,
  Row,
  Select,
  Stack,
} from '#extension/kit/index.ts';
import { Paged } from '#extension/panel/reading/index.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import { directoryKeys } from './calls.ts';
import type { DirectoryGround } from './ground.ts';
import { words } from './messages.ts';
import { useAreas } from './search/Filters.tsx';
import { noFilters } from './search/search.ts';

const said = words.gaps;

export function GapsView({ ground }: { ground: DirectoryGround }) {
  const areas = useAreas(ground);
  const [chosen, setChosen] = useState<string | null>(null);
  const areaId = (chosen ?? ground.me.areaId ?? areas[0]?.id ?? null) as AreaId | null;
  return (
    <Stack gap="normal">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" caption={words.title} lead={said.lead}>
        {said.title}
      </PageTitle>
      {areas.length > 1 && (
        <Select
          label={words.filters.area}
          choices={areas.map(({ id, name }) => ({ id, label: name }))}
          value={areaId}
          onChange={setChosen}
        />
      )}
      {areaId && <Gaps key={areaId} ground={ground} areaId={areaId} />}
    </Stack>
  );
}

function Gaps({ ground, areaId }: { ground: DirectoryGround; areaId: AreaId }) {
  return (
    <Paged
      queryKey={directoryKeys.gaps(areaId)}
      load={(cursor) => ground.calls.areaGaps({ areaId, cursor })}
      loadingWords={said.loading}
      empty={<EmptyState title={said.none} icon="check-circle" />}
      keyOf={({ need }) => need}
    >
      {({ need, services, unknown }) => (
        <Card kind="plain">
          <Stack gap="tight">
            <Heading level={2} size="body">
              {ground.needLabels[need]}
            </Heading>
            <Caption>{services === 0 ? said.noService : said.counts(services, unknown)}</Caption>
            {services > 0 && (
              <Row>
                <Button
                  size="small"
                  kind="quiet"
                  icon="search"
                  aria-label={`${said.see}: ${ground.needLabels[need]}`}
                  onPress={() => {
                    ground.search.change({
                      ...noFilters,
                      need,
                      areaId: areaId === ground.me.areaId ? null : areaId,
                    });
                    ground.go(ground.ways.services());
                  }}
                >
                  {said.see}
                </Button>
              </Row>
            )}
          </Stack>
        </Card>
      )}
    </Paged>
  );
}
