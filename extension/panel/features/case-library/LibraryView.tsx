// The library as a list, narrowed by need, barrier, area and kind of organisation. The filters fold away; what is set in them
// is said while they are folded.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Disclosure,
  EmptyState,
  Link,
  PageTitle,
  Row,
  Select,
  Stack,
  Switch,
} from '#extension/kit/index.ts';
import { Paged } from '#extension/panel/reading/index.ts';
import { type OrganisationType, organisationTypes } from '#shared/basics/case-lists.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import { type Barrier, barriers, type Need, needs } from '#shared/basics/lists.ts';
import { libraryKeys } from './calls.ts';
import type { LibraryGround } from './ground.ts';
import { words } from './messages.ts';
import { CaseCard } from './parts/CaseCard.tsx';
import { MakeCase } from './writing/MakeCase.tsx';

const said = words.library;
type Filter = {
  need?: Need;
  barrier?: Barrier;
  areaId?: AreaId;
  organisation?: OrganisationType;
  isSaved?: true;
};
/** A select has no empty choice of its own. */
const any = 'any';

export function LibraryView({ ground }: { ground: LibraryGround }) {
  const [filter, setFilter] = useState<Filter>({});
  const isCurator = ground.me.roles.includes('curator');
  return (
    <Stack gap="wide">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {said.title}
      </PageTitle>
      <Filters ground={ground} filter={filter} onFilter={setFilter} />
      <Paged
        queryKey={libraryKeys.list(filter)}
        load={(cursor) => ground.calls.browseCases({ ...filter, cursor })}
        loadingWords={said.loading}
        keyOf={(one) => one.id}
        empty={
          <EmptyState
            title={said.emptyTitle}
            icon="book"
            actions={
              <Button icon="ask" onPress={() => ground.ask('')}>
                {said.ask}
              </Button>
            }
          >
            {filter.isSaved ? said.emptySaved : said.empty}
          </EmptyState>
        }
      >
        {(one) => <CaseCard ground={ground} one={one} />}
      </Paged>
      <Stack gap="snug">
        <Link kind="action" href={ground.ways.myCases()}>
          {said.mine}
        </Link>
        {isCurator && (
          <>
            <Link kind="action" href={ground.ways.caseQueue()}>
              {said.queue}
            </Link>
            <Link kind="action" href={ground.ways.misses()}>
              {said.misses}
            </Link>
            <Link kind="action" href={ground.ways.caseFiles()}>
              {said.files}
            </Link>
          </>
        )}
        <Row>
          <MakeCase ground={ground} threadId={null} />
        </Row>
      </Stack>
    </Stack>
  );
}

type FiltersProps = { ground: LibraryGround; filter: Filter; onFilter: (filter: Filter) => void };

function Filters({ ground, filter, onFilter }: FiltersProps) {
  const areas = useQuery({ queryKey: libraryKeys.areas, queryFn: () => ground.calls.listAreas({}) });
  const areaName = areas.data?.items.find(({ id }) => id === filter.areaId)?.name;
  const set = (name: keyof Filter, value: string) =>
    onFilter({ ...filter, [name]: value === any ? undefined : value });
  const inside = [
    filter.need && ground.needLabels[filter.need],
    filter.barrier && ground.barrierLabels[filter.barrier],
    areaName,
    filter.organisation,
    filter.isSaved && said.saved,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <Disclosure summary={said.filters} inside={inside} level={2} kind="card">
      <Stack gap="normal">
        <Select
          label={said.need}
          value={filter.need ?? any}
          onChange={(value) => set('need', value)}
          choices={[
            { id: any, label: said.any },
            ...needs.map((id) => ({ id, label: ground.needLabels[id] })),
          ]}
        />
        <Select
          label={said.barrier}
          value={filter.barrier ?? any}
          onChange={(value) => set('barrier', value)}
          choices={[
            { id: any, label: said.any },
            ...barriers.map((id) => ({ id, label: ground.barrierLabels[id] })),
          ]}
        />
        <Select
          label={said.area}
          value={filter.areaId ?? any}
          onChange={(value) => set('areaId', value)}
          choices={[
            { id: any, label: said.any },
            ...(areas.data?.items ?? []).map(({ id, name }) => ({ id, label: name })),
          ]}
        />
        <Select
          label={said.organisation}
          value={filter.organisation ?? any}
          onChange={(value) => set('organisation', value)}
          choices={[{ id: any, label: said.any }, ...organisationTypes.map((id) => ({ id, label: id }))]}
        />
        <Switch
          label={said.saved}
          isOn={filter.isSaved === true}
          onChange={(isOn) => onFilter({ ...filter, isSaved: isOn ? true : undefined } as Filter)}
        />
        {inside !== '' && (
          <Row>
            <Button size="small" kind="quiet" icon="close" onPress={() => onFilter({})}>
              {said.clear}
            </Button>
          </Row>
        )}
      </Stack>
    </Disclosure>
  );
}
