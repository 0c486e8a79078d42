// Whether the support still helps: the days on which the worker wants to look, and what they found.
import { useState } from 'react';
import { Button, CheckboxGroup, Disclosure, RadioGroup, Stack } from '#extension/kit/index.ts';
import { sayDue, todayOf } from '#extension/panel/features/chases/days.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { checkLabels, resultLabels, words } from '#extension/panel/features/chases/messages.ts';
import { useDeed } from '#extension/panel/features/chases/use-chases.ts';
import { type CheckResult, type CheckTime, checkResults, checkTimes } from '#shared/basics/lists.ts';
import type { BenefitCheck, ChaseInFull } from '#shared/contract/chases.ts';

export function Checks({ ground, chase }: { ground: ChasesGround; chase: ChaseInFull }) {
  const said = words.chase.checks;
  const today = todayOf(ground.nowMs());
  const due = chase.checks.filter((check) => check.result === null && check.dueOn <= today);
  const planned = chase.checks.filter((check) => check.result === null).map((check) => check.at);
  const [chosen, setChosen] = useState<CheckTime[]>(planned);
  const plan = useDeed(ground, 'planChecks');
  const choices = checkTimes
    .map((at) => ({ at, check: chase.checks.find((one) => one.at === at) }))
    .filter(({ check }) => check === undefined || check.result === null)
    .map(({ at, check }) => ({
      id: at,
      label: checkLabels[at],
      ...(check && { hint: said.due(sayDue(check.dueOn, ground.nowMs())) }),
    }));
  const done = chase.checks.flatMap((check) =>
    check.result === null ? [] : `${checkLabels[check.at]}: ${resultLabels[check.result]}`,
  );
  const save = () => {
    const key = ground.outbox.newId();
    plan.mutate({ input: { key, chaseId: chase.id, checks: chosen }, said: words.chase.saved });
  };
  return (
    <>
      {due.map((check) => (
        <DueCheck key={check.at} ground={ground} chase={chase} check={check} />
      ))}
      <Disclosure
        kind="card"
        level={2}
        summary={said.heading}
        inside={done.length > 0 ? done.join('; ') : undefined}
      >
        <Stack gap="snug">
          <CheckboxGroup
            label={said.plan}
            choices={choices}
            value={chosen}
            onChange={(value) => setChosen(value as CheckTime[])}
          />
          <Button size="small" icon="calendar" isBusy={plan.isPending} onPress={save}>
            {said.save}
          </Button>
        </Stack>
      </Disclosure>
    </>
  );
}

type DueCheckProps = { ground: ChasesGround; chase: ChaseInFull; check: BenefitCheck };

function DueCheck({ ground, chase, check }: DueCheckProps) {
  const [result, setResult] = useState<CheckResult | null>(null);
  const record = useDeed(ground, 'recordCheck');
  const save = () => {
    if (result === null) return;
    const input = { key: ground.outbox.newId(), chaseId: chase.id, at: check.at, result };
    record.mutate({ input, said: words.chase.saved });
  };
  return (
    <Stack gap="snug">
      <RadioGroup
        label={words.chase.checks.ask(checkLabels[check.at])}
        choices={checkResults.map((id) => ({ id, label: resultLabels[id] }))}
        value={result}
        onChange={(id) => setResult(id as CheckResult)}
      />
      <Button isDisabled={result === null} isBusy={record.isPending} onPress={save}>
        {words.chase.save}
      </Button>
    </Stack>
  );
}
