// Closing a chase with what came of it and what stood in the way; and opening again what was closed by mistake.
import { useState } from 'react';
import { Button, Disclosure, RadioGroup, Stack, TagPicker } from '#extension/kit/index.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { outcomeLabels, words } from '#extension/panel/features/chases/messages.ts';
import { useDeed } from '#extension/panel/features/chases/use-chases.ts';
import {
  type Barrier,
  barriers,
  type CannotHelpReason,
  type ChaseOutcome,
  chaseOutcomes,
} from '#shared/basics/lists.ts';
import type { Chase } from '#shared/contract/chases.ts';

type ClosingProps = { ground: ChasesGround; chase: Chase; isOpenAtFirst?: boolean };

/** A barrier is asked for where something stopped it. */
const stopped: readonly ChaseOutcome[] = ['partly', 'not-helped', 'cancelled'];

/** What they said stopped it is not asked again: it stands there, to be changed or confirmed. */
const saidBarriers: Partial<Record<CannotHelpReason, Barrier[]>> = {
  full: ['waiting'],
  'not-eligible': ['eligibility'],
  'outside-area': [],
};

function proposedBy({ state, cannotHelp }: Chase): { outcome: ChaseOutcome | null; barriers: Barrier[] } {
  const said = state === 'cannot-help' && cannotHelp !== null ? saidBarriers[cannotHelp] : undefined;
  return said === undefined ? { outcome: null, barriers: [] } : { outcome: 'not-helped', barriers: said };
}

export function Closing({ ground, chase, isOpenAtFirst }: ClosingProps) {
  const said = words.chase.close;
  const proposed = proposedBy(chase);
  const [outcome, setOutcome] = useState<ChaseOutcome | null>(proposed.outcome);
  const [inTheWay, setInTheWay] = useState<Barrier[]>(proposed.barriers);
  const [isTried, setIsTried] = useState(false);
  const close = useDeed(ground, 'closeChase');
  const hasBarriers = outcome !== null && stopped.includes(outcome);
  const closeNow = () => {
    setIsTried(true);
    if (outcome === null) return;
    const key = ground.outbox.newId();
    const input = {
      key,
      chaseId: chase.id,
      seenVersion: chase.version,
      outcome,
      barriers: hasBarriers ? inTheWay : [],
    };
    close.mutate({ input, said: said.closed });
  };
  return (
    <Disclosure kind="card" level={2} summary={said.heading} isOpenAtFirst={isOpenAtFirst}>
      <Stack gap="snug">
        <RadioGroup
          label={said.outcome}
          choices={chaseOutcomes.map((id) => ({ id, label: outcomeLabels[id] }))}
          value={outcome}
          onChange={(id) => setOutcome(id as ChaseOutcome)}
          error={isTried && outcome === null ? said.outcomeMissing : undefined}
        />
        {hasBarriers && (
          <TagPicker
            label={said.barriers}
            choices={barriers.map((id) => ({ id, label: ground.barrierLabels[id] }))}
            value={inTheWay}
            onChange={(chosen) => setInTheWay((chosen as Barrier[]).slice(0, 4))}
          />
        )}
        <Button isWide icon="check-circle" isBusy={close.isPending} onPress={closeNow}>
          {said.deed}
        </Button>
      </Stack>
    </Disclosure>
  );
}

export function Reopening({ ground, chase }: { ground: ChasesGround; chase: Chase }) {
  const reopen = useDeed(ground, 'reopenChase');
  const input = { key: ground.outbox.newId(), chaseId: chase.id, seenVersion: chase.version };
  return (
    <Button isWide icon="refresh" isBusy={reopen.isPending} onPress={() => reopen.mutate({ input })}>
      {words.chase.reopen}
    </Button>
  );
}
