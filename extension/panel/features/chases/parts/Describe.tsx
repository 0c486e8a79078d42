// Changes what a chase is about, and the day on which to look again.
import { useState } from 'react';
import { Button, Notice, Select, Stack, TextArea, TextField } from '#extension/kit/index.ts';
import { dueChoices, dueIn, sayDay } from '#extension/panel/features/chases/days.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { words } from '#extension/panel/features/chases/messages.ts';
import { stripAsk } from '#extension/panel/features/chases/strip-ask.ts';
import { useDeed } from '#extension/panel/features/chases/use-chases.ts';
import { limits } from '#shared/basics/limits.ts';
import { type Need, needs } from '#shared/basics/lists.ts';
import type { Chase } from '#shared/contract/chases.ts';
import { type Chosen, ServiceField } from './ServiceField.tsx';

export function Describe({ ground, chase }: { ground: ChasesGround; chase: Chase }) {
  const [need, setNeed] = useState<Need>(chase.need);
  const [chosen, setChosen] = useState<Chosen>({
    id: chase.serviceId,
    name: chase.service ?? '',
    organisation: chase.organisation ?? '',
  });
  const [ask, setAsk] = useState(chase.ask ?? '');
  const [isStripped, setIsStripped] = useState(false);
  const describe = useDeed(ground, 'describeChase');
  const save = () => {
    const { text, isChanged } = stripAsk(ask, ground.keep);
    setIsStripped(isChanged);
    if (isChanged) return setAsk(text ?? '');
    const named = {
      serviceId: chosen.id,
      service: chosen.name.trim().slice(0, limits.publicNameCharsMax) || null,
      organisation: chosen.organisation.trim().slice(0, limits.publicNameCharsMax) || null,
    };
    const input = { key: ground.outbox.newId(), chaseId: chase.id, need, ...named, ask: text };
    describe.mutate({ input, said: words.chase.saved });
  };
  return (
    <Stack gap="snug">
      <Select
        label={words.make.need}
        choices={needs.map((id) => ({ id, label: ground.needLabels[id] }))}
        value={need}
        onChange={(id) => setNeed(id as Need)}
      />
      <ServiceField ground={ground} chosen={chosen} onChange={setChosen} />
      {chosen.id === null && (
        <TextField
          label={words.make.organisation}
          value={chosen.organisation}
          onChange={(organisation) => setChosen({ ...chosen, organisation })}
        />
      )}
      <TextArea
        label={words.make.ask}
        hint={words.make.askHint}
        rows={2}
        value={ask}
        onChange={setAsk}
        charsMax={limits.chaseAskCharsMax}
      />
      {isStripped && <Notice kind="warning">{words.make.stripped}</Notice>}
      <Button icon="edit" isBusy={describe.isPending} onPress={save}>
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
