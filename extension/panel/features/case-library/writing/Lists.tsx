// Where a case study belongs: needs, barriers, area, kinds of people and of organisations, and whether its author is named.
import { useQuery } from '@tanstack/react-query';
import { Notice, Select, Stack, Switch, TagPicker } from '#extension/kit/index.ts';
import { libraryKeys } from '#extension/panel/features/case-library/calls.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { words } from '#extension/panel/features/case-library/messages.ts';
import {
  type OrganisationType,
  organisationTypes,
  type PeopleKind,
  peopleKinds,
} from '#shared/basics/case-lists.ts';
import { limits } from '#shared/basics/limits.ts';
import { type Barrier, barriers, type Need, needs } from '#shared/basics/lists.ts';
import type { Filed } from './content.ts';

const said = words.draft;
const anywhere = 'anywhere';
/** Before the rest folds away. */
const shownFirst = 8;

type ListsProps = {
  ground: LibraryGround;
  filed: Filed;
  onFiled: (filed: Filed) => void;
  isReadOnly: boolean;
};

export function Lists({ ground, filed, onFiled, isReadOnly }: ListsProps) {
  const areas = useQuery({ queryKey: libraryKeys.areas, queryFn: () => ground.calls.listAreas({}) });
  // One too many takes the oldest away, so that a press always does what it says.
  const last = <Item extends string>(chosen: string[], max: number) => chosen.slice(-max) as Item[];
  const plain = <Item extends string>(list: readonly Item[]) => list.map((id) => ({ id, label: id }));
  return (
    <Stack gap="normal">
      <TagPicker
        label={words.one.needs}
        hint={said.needsHint}
        isDisabled={isReadOnly}
        shownFirst={shownFirst}
        choices={needs.map((id) => ({ id, label: ground.needLabels[id] }))}
        value={filed.needs}
        onChange={(value) => onFiled({ ...filed, needs: last<Need>(value, limits.needsPerThreadMax) })}
      />
      <TagPicker
        label={words.one.barriers}
        isDisabled={isReadOnly}
        choices={barriers.map((id) => ({ id, label: ground.barrierLabels[id] }))}
        value={filed.barriers}
        onChange={(value) =>
          onFiled({ ...filed, barriers: last<Barrier>(value, limits.barriersPerThreadMax) })
        }
      />
      <TagPicker
        label={words.one.people}
        isDisabled={isReadOnly}
        shownFirst={shownFirst}
        choices={plain(peopleKinds)}
        value={filed.people}
        onChange={(value) => onFiled({ ...filed, people: last<PeopleKind>(value, limits.casePeopleMax) })}
      />
      <TagPicker
        label={words.one.organisations}
        isDisabled={isReadOnly}
        shownFirst={shownFirst}
        choices={plain(organisationTypes)}
        value={filed.organisations}
        onChange={(value) =>
          onFiled({ ...filed, organisations: last<OrganisationType>(value, limits.caseOrganisationsMax) })
        }
      />
      <Select
        label={said.area}
        isDisabled={isReadOnly}
        value={filed.areaId ?? anywhere}
        onChange={(value) => onFiled({ ...filed, areaId: value === anywhere ? null : value })}
        choices={[
          { id: anywhere, label: words.library.anywhere },
          ...(areas.data?.items ?? []).map(({ id, name }) => ({ id, label: name })),
        ]}
      />
    </Stack>
  );
}

type NameProps = {
  isAnonymous: boolean;
  mustHide: boolean;
  onChange: (isAnonymous: boolean) => void;
  isReadOnly: boolean;
};

export function Name({ isAnonymous, mustHide, onChange, isReadOnly }: NameProps) {
  if (mustHide) return <Notice>{said.mustHide}</Notice>;
  return (
    <Switch
      label={said.anonymous}
      isOn={isAnonymous}
      onChange={onChange}
      isDisabled={isReadOnly}
      hint={isAnonymous ? said.anonymousHint : said.namedHint}
    />
  );
}
