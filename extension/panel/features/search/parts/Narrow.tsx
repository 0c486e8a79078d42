// Narrowing it down, behind one line that says what is set: what was found comes first. What is chosen stays while words change.
import { memo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { Button, Disclosure, RadioGroup, Row, Select, Stack, Switch } from '#extension/kit/index.ts';
import type { SearchGround } from '#extension/panel/features/search/ground.ts';
import { kindLabels, words } from '#extension/panel/features/search/messages.ts';
import { type Narrowing, narrowedBy, wide } from '#extension/panel/features/search/recent.ts';
import { type Barrier, barriers, type Need, needs, type SearchKind } from '#shared/basics/lists.ts';
import type { FindAnswer } from '#shared/contract/search.ts';

type NarrowProps = { ground: SearchGround; counts: FindAnswer['counts'] };
const kinds: readonly SearchKind[] = ['case-study', 'thread', 'service', 'mentor'];
/** A select has no empty choice of its own. */
const any = 'any';
const ages = [30, 91, 365] as const;

/** Not the words: with them it would be drawn with every key. */
const useNarrowing = ({ recent }: SearchGround): Narrowing =>
  useStore(
    recent.store,
    useShallow(({ words: _, searched: __, ...narrowing }) => narrowing),
  );

export const Narrow = memo(function Narrow({ ground, counts }: NarrowProps) {
  const asked = useNarrowing(ground);
  const { change } = ground.recent;
  const countOf = (kind: SearchKind) => counts.find((one) => one.kind === kind)?.count ?? 0;
  return (
    <Disclosure level={2} summary={words.filters} inside={sayNarrowing(ground, asked)}>
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
        <Choices ground={ground} />
      </Stack>
    </Disclosure>
  );
});

/** What no answer changes. */
const Choices = memo(function Choices({ ground }: Pick<NarrowProps, 'ground'>) {
  const asked = useNarrowing(ground);
  const { change } = ground.recent;
  return (
    <>
      <Select
        label={words.need}
        choices={[
          { id: any, label: words.anyNeed },
          ...needs.map((id) => ({ id, label: ground.needLabels[id] })),
        ]}
        value={asked.need ?? any}
        onChange={(id) => change({ need: id === any ? null : (id as Need) })}
      />
      <Select
        label={words.barrier}
        choices={[
          { id: any, label: words.anyBarrier },
          ...barriers.map((id) => ({ id, label: ground.barrierLabels[id] })),
        ]}
        value={asked.barrier ?? any}
        onChange={(id) => change({ barrier: id === any ? null : (id as Barrier) })}
      />
      <Select
        label={words.age}
        choices={[
          { id: any, label: words.anyAge },
          ...ages.map((days) => ({ id: String(days), label: words.ages[days] })),
        ]}
        value={asked.withinDays === null ? any : String(asked.withinDays)}
        onChange={(id) => change({ withinDays: id === any ? null : Number(id) })}
      />
      {ground.me.areaId !== null && (
        <Switch label={words.myArea} isOn={asked.isMyArea} onChange={(isMyArea) => change({ isMyArea })} />
      )}
      <Switch
        label={words.answered}
        isOn={asked.isAnswered}
        onChange={(isAnswered) => change({ isAnswered })}
      />
      {narrowedBy(asked) > 0 && (
        <Row>
          <Button size="small" kind="quiet" icon="close" onPress={() => change(wide)}>
            {words.clear}
          </Button>
        </Row>
      )}
    </>
  );
});

/** What is set, said while it is folded. */
function sayNarrowing({ needLabels, barrierLabels }: SearchGround, asked: Narrowing): string {
  const { kind, need, barrier, withinDays, isMyArea, isAnswered } = asked;
  const age = ages.find((days) => days === withinDays);
  return [
    kind && kindLabels[kind],
    need && needLabels[need],
    barrier && barrierLabels[barrier],
    age && words.ages[age],
    isMyArea && words.myArea,
    isAnswered && words.answered,
  ]
    .filter(Boolean)
    .join(' · ');
}
