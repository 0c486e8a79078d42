// Changes what a chase is about, and the day on which to look again.
import { useState } from 'react';
import { Button, Notice, Select, Stack } from '#extension/kit/index.ts';
import { dueChoices, dueIn, sayDay } from '#extension/panel/features/chases/days.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { words } from '#extension/panel/features/chases/messages.ts';
import { takeFoundOut } from '#extension/panel/features/chases/take-found-out.ts';
import { useDeed } from '#extension/panel/features/chases/use-chases.ts';
import { keptAs, useBox, usePeople } from '#extension/panel/writing/index.ts';
import { type Need, needs } from '#shared/basics/lists.ts';
import type { Chase } from '#shared/contract/chases.ts';
import { AskField } from './AskField.tsx';
import { OrganisationField, ServiceField, useService } from './ServiceField.tsx';

export function Describe({ ground, chase }: { ground: ChasesGround; chase: Chase }) {
  const [need, setNeed] = useState<Need>(chase.need);
  const people = usePeople(ground.writing, [chase.ask ?? '', chase.service ?? '', chase.organisation ?? '']);
  const service = useService(ground, chase, people);
  const ask = useBox(ground.writing, chase.ask ?? '', { people });
  const [isSettling, setIsSettling] = useState(false);
  const describe = useDeed(ground, 'describeChase');
  const save = async () => {
    if (describe.isPending || isSettling) return;
    setIsSettling(true);
    const [said, named] = [await ask.settle(), await service.settle()];
    setIsSettling(false);
    if (said === null || named === null) return;
    const about = { need, ...named, ask: said.text, kept: keptAs('ask', said.kept) };
    const input = { key: ground.outbox.newId(), chaseId: chase.id, ...about };
    describe.mutate({ input, said: words.chase.saved }, { onError: (cause) => takeFoundOut(ask, cause) });
  };
  return (
    <Stack gap="snug">
      <Select
        label={words.make.need}
        choices={needs.map((id) => ({ id, label: ground.needLabels[id] }))}
        value={need}
        onChange={(id) => setNeed(id as Need)}
      />
      <ServiceField ground={ground} service={service} />
      <OrganisationField service={service} />
      <AskField ground={ground} ask={ask} />
      {(ask.notice ?? service.notice) && <Notice kind="warning">{ask.notice ?? service.notice}</Notice>}
      <Button icon="edit" isBusy={describe.isPending || isSettling} onPress={() => void save()}>
        {words.chase.about.save}
      </Button>
    </Stack>
  );
}

export function MoveDue({ ground, chase }: { ground: ChasesGround; chase: Chase }) {
  const move = useDeed(ground, 'moveDue');
  const nowMs = ground.nowMs();
  const choose = (days: string) => {
    const dueOn = dueIn(Number(days), nowMs);
    const input = { key: ground.outbox.newId(), chaseId: chase.id, dueOn };
    move.mutate({ input, said: words.chase.moved(sayDay(dueOn)) });
  };
  return (
    <Select
      label={words.chase.dueHeading}
      placeholder={words.chase.moved(sayDay(chase.dueOn))}
      choices={dueChoices.map((count) => ({
        id: String(count),
        label: words.make.days(count, sayDay(dueIn(count, nowMs))),
      }))}
      value={null}
      onChange={choose}
      isDisabled={move.isPending}
    />
  );
}
