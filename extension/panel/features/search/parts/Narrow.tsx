// Narrowing it down, behind one line: what was found comes first. What is chosen stays while words change.
import { useStore } from 'zustand';
import { Disclosure, RadioGroup, Select, Stack, Switch } from '#extension/kit/index.ts';
import type { SearchGround } from '#extension/panel/features/search/ground.ts';
import { kindLabels, words } from '#extension/panel/features/search/messages.ts';
import { type Need, needs, type SearchKind } from '#shared/basics/lists.ts';
import type { FindAnswer } from '#shared/contract/search.ts';

type NarrowProps = { ground: SearchGround; counts: FindAnswer['counts'] };
const kinds: readonly SearchKind[] = ['case-study', 'thread', 'service'];

export function Narrow({ ground, counts }: NarrowProps) {
  const asked = useStore(ground.recent.store);
  const { change } = ground.recent;
  const countOf = (kind: SearchKind) => counts.find((one) => one.kind === kind)?.count ?? 0;
  return (
    <Disclosure level={2} summary={words.filters}>
      <Stack gap="snug">
        <RadioGroup
          label={words.kinds}
          kind="line"
          choices={[
            { id: 'all', label: words.everything },
            ...kinds.map((id) => ({ id, label: `${kindLabels[id]} (${countOf(id)})` })),
          ]}
          value={asked.kind ?? 'all'}
          onChange={(id) => change({ kind: id === 'all' ? null : (id as SearchKind) })}
        />
        <Select
          label={words.need}
          choices={[
            { id: 'any', label: words.anyNeed },
            ...needs.map((id) => ({ id, label: ground.needLabels[id] })),
          ]}
          value={asked.need ?? 'any'}
          onChange={(id) => change({ need: id === 'any' ? null : (id as Need) })}
        />
        {ground.me.areaId !== null && (
          <Switch label={words.myArea} isOn={asked.isMyArea} onChange={(isMyArea) => change({ isMyArea })} />
        )}
        <Switch
          label={words.answered}
          isOn={asked.isAnswered}
          onChange={(isAnswered) => change({ isAnswered })}
        />
      </Stack>
    </Disclosure>
  );
}
