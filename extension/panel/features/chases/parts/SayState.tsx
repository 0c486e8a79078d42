// What the worker heard by telephone or letter, set in two presses.
import { useState } from 'react';
import { Button, RadioGroup, Stack } from '#extension/kit/index.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { reasonLabels, stateLabels, words } from '#extension/panel/features/chases/messages.ts';
import { useDeed } from '#extension/panel/features/chases/use-chases.ts';
import {
  type CannotHelpReason,
  cannotHelpReasons,
  type HandoverState,
  handoverStates,
} from '#shared/basics/lists.ts';
import type { Chase } from '#shared/contract/chases.ts';

export function SayState({ ground, chase }: { ground: ChasesGround; chase: Chase }) {
  const [state, setState] = useState<HandoverState | null>(null);
  const [cannotHelp, setCannotHelp] = useState<CannotHelpReason | null>(null);
  const say = useDeed(ground, 'sayState');
  const save = () => {
    if (state === null) return;
    const key = ground.outbox.newId();
    const input = { key, chaseId: chase.id, seenVersion: chase.version, state, cannotHelp };
    say.mutate({ input, said: words.chase.saved });
  };
  return (
    <Stack gap="snug">
      <RadioGroup
        label={words.chase.sayHeading}
        choices={handoverStates
          .filter((id) => id !== chase.state)
          .map((id) => ({ id, label: stateLabels[id] }))}
        value={state}
        onChange={(id) => setState(id as HandoverState)}
      />
      {state === 'cannot-help' && (
        <RadioGroup
          label={words.chase.sayReason}
          choices={cannotHelpReasons.map((id) => ({ id, label: reasonLabels[id] }))}
          value={cannotHelp}
          onChange={(id) => setCannotHelp(id as CannotHelpReason)}
        />
      )}
      <Button isWide icon="check" isDisabled={state === null} isBusy={say.isPending} onPress={save}>
        {words.chase.save}
      </Button>
    </Stack>
  );
}
