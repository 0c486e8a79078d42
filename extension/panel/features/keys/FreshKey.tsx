// The secret of a key that was just made: shown once, to be copied and kept elsewhere. It rests nowhere on this device.
import { Button, Notice, Row, Stack, TextArea, useCopying } from '#extension/kit/index.ts';
import type { KeysGround } from './calls.ts';
import { words } from './messages.ts';

const said = words.fresh;
type FreshKeyProps = { ground: KeysGround; fresh: { name: string; secret: string }; onDone: () => void };

export function FreshKey({ ground, fresh, onDone }: FreshKeyProps) {
  const { copy, byHand } = useCopying(ground.copy);
  return (
    <Stack gap="snug">
      <Notice kind="success" heading={said.heading(fresh.name)}>
        {said.words}
      </Notice>
      <TextArea label={said.label} value={fresh.secret} rows={2} isReadOnly spellCheck="false" />
      <Row>
        <Button
          kind="primary"
          icon="copy"
          autoFocus
          onPress={() => void copy(fresh.secret).then((isThere) => isThere && ground.toast(said.copied))}
        >
          {said.copy}
        </Button>
        <Button kind="secondary" onPress={onDone}>
          {said.done}
        </Button>
      </Row>
      {byHand}
    </Stack>
  );
}
