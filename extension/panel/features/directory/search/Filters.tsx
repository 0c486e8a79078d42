// What narrows the list. The few that are wanted every day stand open; the rest is folded and says what is set inside.
import { useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import { Button, Disclosure, Row, Select, Stack, TagPicker } from '#extension/kit/index.ts';
import { directoryKeys } from '#extension/panel/features/directory/calls.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { costLabels, words } from '#extension/panel/features/directory/messages.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { type Cost, type Need, needs } from '#shared/basics/lists.ts';
import { hasFilters, noFilters } from './search.ts';

const any = 'any';
const miles = [1, 3, 5, 10, 25] as const;
const said = words.filters;

export const useAreas = ({ calls }: DirectoryGround) =>
  useQuery({
    queryKey: directoryKeys.areas,
    queryFn: () => calls.listAreas({ limit: limits.pageSizeMax }),
  }).data?.items.filter((one) => one.isPublished) ?? [];

export function Filters({ ground }: { ground: DirectoryGround }) {
  const { store, change } = ground.search;
  const filters = useStore(store);
  const areas = useAreas(ground);
  const { areaId, cost, language, access } = filters;
  const inside = [
    areas.find((one) => one.id === areaId)?.name,
    filters.miles && said.miles(filters.miles),
    cost && costLabels[cost],
    nameOf(words.languages, language),
    nameOf(words.accesses, access),
  ].filter(Boolean);
  const only = [
    ...(filters.takesReferrals ? ['takesReferrals'] : []),
    ...(filters.openToday ? ['openToday'] : []),
  ];
  return (
    <Stack gap="snug">
      <Select
        label={said.need}
        isLabelHidden
        choices={[
          { id: any, label: said.anyNeed },
          ...needs.map((id) => ({ id, label: ground.needLabels[id] })),
        ]}
        value={filters.need ?? any}
        onChange={(id) => change({ need: orNull<Need>(id) })}
      />
      <TagPicker
        label={said.only}
        isLabelHidden
        choices={[
          { id: 'takesReferrals', label: said.takesReferrals },
          { id: 'openToday', label: said.openToday },
        ]}
        value={only}
        onChange={(on) =>
          change({ takesReferrals: on.includes('takesReferrals'), openToday: on.includes('openToday') })
        }
      />
      <Disclosure level={2} summary={said.more} inside={inside.join(' · ')}>
        <Stack gap="snug">
          <Select
            label={said.area}
            choices={[
              { id: any, label: said.mine(ground.me.area) },
              ...areas
                .filter((one) => one.id !== ground.me.areaId)
                .map(({ id, name }) => ({ id, label: name })),
            ]}
            value={areaId ?? any}
            onChange={(id) => change({ areaId: orNull<AreaId>(id) })}
          />
          <Select
            label={said.distance}
            hint={said.distanceHint}
            choices={[
              { id: any, label: said.any },
              ...miles.map((far) => ({ id: String(far), label: said.miles(far) })),
            ]}
            value={filters.miles === null ? any : String(filters.miles)}
            onChange={(id) => change({ miles: id === any ? null : Number(id) })}
          />
          <Select
            label={said.cost}
            choices={[
              { id: any, label: said.any },
              { id: 'free', label: costLabels.free },
              { id: 'paid', label: costLabels.paid },
            ]}
            value={cost ?? any}
            onChange={(id) => change({ cost: orNull<Cost>(id) })}
          />
          <Select
            label={said.language}
            choices={choicesOf(words.languages)}
            value={language ?? any}
            onChange={(id) => change({ language: orNull(id) })}
          />
          <Select
            label={said.access}
            choices={choicesOf(words.accesses)}
            value={access ?? any}
            onChange={(id) => change({ access: orNull(id) })}
          />
        </Stack>
      </Disclosure>
      {hasFilters(filters) && (
        <Row>
          <Button
            size="small"
            kind="quiet"
            icon="close"
            onPress={() => change({ ...noFilters, words: filters.words })}
          >
            {said.clear}
          </Button>
        </Row>
      )}
    </Stack>
  );
}

type List = readonly (readonly [string, string])[];

const orNull = <Value extends string>(id: string): Value | null => (id === any ? null : (id as Value));
const choicesOf = (list: List) => [
  { id: any, label: said.any },
  ...list.map(([id, label]) => ({ id, label })),
];
const nameOf = (list: List, id: string | null) => list.find(([one]) => one === id)?.[1];
