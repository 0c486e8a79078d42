// What one look found: said for the first time, or changed. Where nobody was reached, it is asked again unless the worker says otherwise.
import { useState } from 'react';
import { Button, Checkbox, RadioGroup, Row, Stack } from '#extension/kit/index.ts';
import { sayDay, todayOf } from '#extension/panel/features/chases/days.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { checkLabels, resultLabels, words } from '#extension/panel/features/chases/messages.ts';
import { useDeed } from '#extension/panel/features/chases/use-chases.ts';
import type { ChaseId } from '#shared/basics/ids.ts';
import { type CheckResult, type CheckTime, checkResults } from '#shared/basics/lists.ts';
import { workingDayFrom } from '#shared/contract/working-days.ts';
import { addDays } from '#shared/next-steps/uk-time.ts';

const said = words.chase.checks;

type OneCheckProps = {
  ground: ChasesGround;
  chaseId: ChaseId;
  at: CheckTime;
  /** What was found before, where it is changed. */
  before?: CheckResult;
  onClose?: () => void;
};

export function OneCheck({ ground, chaseId, at, before, onClose }: OneCheckProps) {
  const [result, setResult] = useState<CheckResult | null>(before ?? null);
  const [triesAgain, setTriesAgain] = useState(true);
  const record = useDeed(ground, 'recordCheck');
  const isAgain = result === 'not-reached' && triesAgain;
  const save = () => {
    if (result === null) return;
    const input = { key: ground.outbox.newId(), chaseId, at, result, triesAgain: isAgain };
    const again = workingDayFrom(addDays(todayOf(ground.nowMs()), 7));
    record.mutate(
      { input, said: isAgain ? said.askedAgain(sayDay(again)) : words.chase.saved },
      { onSuccess: () => onClose?.() },
    );
  };
  return (
    <Stack gap="snug">
      <RadioGroup
        label={said.ask(checkLabels[at])}
        choices={checkResults.map((id) => ({ id, label: resultLabels[id] }))}
        value={result}
        onChange={(id) => setResult(id as CheckResult)}
      />
      {result === 'not-reached' && (
        <Checkbox isChecked={triesAgain} onChange={setTriesAgain} hint={said.againHint}>
          {said.again}
        </Checkbox>
      )}
      <Row gap="tight">
        <Button isDisabled={result === null} isBusy={record.isPending} onPress={save}>
          {words.chase.save}
        </Button>
        {onClose && (
          <Button kind="quiet" onPress={onClose}>
            {said.cancel}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
