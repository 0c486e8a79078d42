// One conversation, by choices alone: there is no box for words, so that nothing of anybody can be written here.
import { useState } from 'react';
import {
  Button,
  Card,
  Checkbox,
  Heading,
  RadioGroup,
  Select,
  Stack,
  TextField,
} from '#extension/kit/index.ts';
import { stagePages } from '#extension/panel/features/toolkit/content/stages.ts';
import type { ToolkitGround } from '#extension/panel/features/toolkit/ground.ts';
import { words } from '#extension/panel/features/toolkit/messages.ts';
import { barriers } from '#shared/basics/lists.ts';
import { addDays } from '#shared/next-steps/uk-time.ts';
import { agreedSteps, isDay, type Talk, talkNeeds } from './tally.ts';
import { agreedLabels } from './words.ts';

const said = words.record;
/** A select has no empty choice of its own. */
const nothing = 'nothing';
/** What the months can show. */
const backDaysMax = 366;

type Chosen = Omit<Talk, 'stage' | 'need' | 'agreed'> & {
  [One in 'stage' | 'need' | 'agreed']: Talk[One] | null;
};
const blank = { stage: null, need: null, agreed: null, barrier: null, wouldVolunteer: false };

type Props = { ground: ToolkitGround; today: string; onAdd: (talk: Talk) => Promise<boolean> };

export function AddForm({ ground, today, onAdd }: Props) {
  const [chosen, setChosen] = useState<Chosen>({ day: today, ...blank });
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const change = (part: Partial<Chosen>) => setChosen((now) => ({ ...now, ...part }));
  const { day, stage, need, agreed, barrier, wouldVolunteer } = chosen;
  const isBadDay = !isDay(day) || day > today || day < addDays(today, -backDaysMax);
  const missing = (value: unknown) => (isTried && value === null ? said.choose : undefined);
  const add = async () => {
    setIsTried(true);
    if (isBadDay || stage === null || need === null || agreed === null) return;
    setIsBusy(true);
    const isKept = await onAdd({ day, stage, need, agreed, barrier, wouldVolunteer });
    setIsBusy(false);
    if (!isKept) return;
    // The next one is often of the same day.
    setChosen({ day, ...blank });
    setIsTried(false);
  };
  return (
    <Card as="section" aria-labelledby="add">
      <Stack gap="normal">
        <Heading level={2} size="small" id="add">
          {said.add}
        </Heading>
        <TextField
          label={said.day}
          hint={said.dayHint}
          type="date"
          value={day}
          onChange={(value) => change({ day: value })}
          error={isTried && isBadDay ? said.badDay : undefined}
        />
        <RadioGroup
          label={said.stage}
          value={stage}
          onChange={(value) => change({ stage: value as Talk['stage'] })}
          choices={stagePages.map(({ id, name }) => ({ id, label: name }))}
          error={missing(stage)}
        />
        <Select
          label={said.need}
          value={need}
          onChange={(value) => change({ need: value as Talk['need'] })}
          choices={talkNeeds.map((id) => ({ id, label: ground.needLabels[id] }))}
          error={missing(need)}
        />
        <Select
          label={said.agreed}
          value={agreed}
          onChange={(value) => change({ agreed: value as Talk['agreed'] })}
          choices={agreedSteps.map((id) => ({ id, label: agreedLabels[id] }))}
          error={missing(agreed)}
        />
        <Select
          label={said.barrier}
          value={barrier ?? nothing}
          onChange={(value) => change({ barrier: value === nothing ? null : (value as Talk['barrier']) })}
          choices={[
            { id: nothing, label: said.noBarrier },
            ...barriers.map((id) => ({ id, label: ground.barrierLabels[id] })),
          ]}
        />
        <Checkbox isChecked={wouldVolunteer} onChange={(is) => change({ wouldVolunteer: is })}>
          {said.volunteer}
        </Checkbox>
        <Button kind="primary" icon="add" isBusy={isBusy} onPress={() => void add()}>
          {said.save}
        </Button>
      </Stack>
    </Card>
  );
}
