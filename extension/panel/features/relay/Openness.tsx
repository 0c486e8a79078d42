// Whether colleagues may write to this person by name, and what stays possible where they may not. Nothing of it touches a mask.
import { Caption, Stack } from '#extension/kit/index.ts';
import { OwnSwitch } from '#extension/panel/doing/index.ts';
import { relayKeys } from './calls.ts';
import type { RelayGround } from './ground.ts';
import { words } from './messages.ts';

const said = words.openness;

export function Openness({ ground }: { ground: RelayGround }) {
  return (
    <OwnSwitch
      ground={ground}
      id="openness"
      said={said}
      queryKey={relayKeys.openness}
      read={async () => (await ground.calls.readOpenness({})).isOpen}
      set={(isOpen) => ground.calls.setOpenness({ isOpen })}
      touches={[relayKeys.all]}
    >
      <Caption>{said.still}</Caption>
      <Stack as="ul" gap="tight">
        {said.stays.map((line) => (
          <li key={line}>
            <Caption>{line}</Caption>
          </li>
        ))}
      </Stack>
    </OwnSwitch>
  );
}
