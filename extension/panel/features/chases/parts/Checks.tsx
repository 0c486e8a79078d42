// Whether the support still helps: the days on which the worker wants to look, and what they found. What was found can be changed.
import { useEffect, useRef, useState } from 'react';
import { Button, Caption, CheckboxGroup, Disclosure, Row, Stack } from '#extension/kit/index.ts';
import { sayDue, todayOf } from '#extension/panel/features/chases/days.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { checkLabels, resultLabels, words } from '#extension/panel/features/chases/messages.ts';
import { useDeed } from '#extension/panel/features/chases/use-chases.ts';
import { type CheckResult, type CheckTime, checkTimes } from '#shared/basics/lists.ts';
import type { ChaseInFull } from '#shared/contract/chases.ts';
import { OneCheck } from './OneCheck.tsx';

const said = words.chase.checks;

export function Checks({ ground, chase }: { ground: ChasesGround; chase: ChaseInFull }) {
  const today = todayOf(ground.nowMs());
  const due = chase.checks.filter((check) => check.result === null && check.dueOn <= today);
  const planned = chase.checks.filter((check) => check.result === null).map((check) => check.at);
  const [picked, setPicked] = useState<CheckTime[] | null>(null);
  const chosen = picked ?? planned;
  const plan = useDeed(ground, 'planChecks');
  const choices = checkTimes
    .map((at) => ({ at, check: chase.checks.find((one) => one.at === at) }))
    .filter(({ check }) => check === undefined || check.result === null)
    .map(({ at, check }) => ({
      id: at,
      label: checkLabels[at],
      ...(check && { hint: said.due(sayDue(check.dueOn, ground.nowMs())) }),
    }));
  const done = chase.checks.flatMap(({ at, result }) => (result === null ? [] : [{ at, result }]));
  const save = () => {
    const key = ground.outbox.newId();
    const input = { key, chaseId: chase.id, checks: chosen };
    plan.mutate({ input, said: words.chase.saved }, { onSuccess: () => setPicked(null) });
  };
  return (
    <>
      {due.map(({ at, dueOn }) => (
        <OneCheck key={`${at} ${dueOn}`} ground={ground} chaseId={chase.id} at={at} />
      ))}
      <Disclosure
        kind="card"
        level={2}
        summary={said.heading}
        inside={
          done.length > 0
            ? done.map(({ at, result }) => said.done(checkLabels[at], resultLabels[result])).join('; ')
            : undefined
        }
      >
        <Stack gap="snug">
          {done.map(({ at, result }) => (
            <DoneCheck key={at} ground={ground} chase={chase} at={at} result={result} />
          ))}
          {choices.length > 0 && (
            <>
              <CheckboxGroup
                label={said.plan}
                choices={choices}
                value={chosen}
                onChange={(value) => setPicked(value as CheckTime[])}
              />
              <Button size="small" icon="calendar" isBusy={plan.isPending} onPress={save}>
                {said.save}
              </Button>
            </>
          )}
        </Stack>
      </Disclosure>
    </>
  );
}

type DoneCheckProps = { ground: ChasesGround; chase: ChaseInFull; at: CheckTime; result: CheckResult };

function DoneCheck({ ground, chase, at, result }: DoneCheckProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  // What was pressed goes; the focus stays here, on the answer to change or on the way to change it.
  useEffect(() => {
    if (isOpen !== wasOpen.current)
      place.current?.querySelector<HTMLElement>(isOpen ? 'input:checked' : 'button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div ref={place}>
      {isOpen ? (
        <OneCheck ground={ground} chaseId={chase.id} at={at} before={result} onClose={close} />
      ) : (
        <Row gap="tight">
          <Caption>{said.done(checkLabels[at], resultLabels[result])}</Caption>
          <Button size="small" kind="quiet" icon="edit" onPress={() => setIsOpen(true)}>
            {said.change(checkLabels[at])}
          </Button>
        </Row>
      )}
    </div>
  );
}
