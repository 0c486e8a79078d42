// The box in a talk. Its words are stripped like every other, and stay there until they are sent.
import { useState } from 'react';
import { Button, Checkbox, Notice, Stack } from '#extension/kit/index.ts';
import { keptAs, MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import type { RelayMessageId, RelayTalkId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type { RelayGround } from './ground.ts';
import { words } from './messages.ts';
import { useDeed } from './use-deed.ts';

const said = words.write;

export function Reply({ ground, talkId }: { ground: RelayGround; talkId: RelayTalkId }) {
  const [messageId, setMessageId] = useState(() => ground.newKey() as RelayMessageId);
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [lack, setLack] = useState<'words' | 'confirm' | null>(null);
  const box = useBox(ground.writing, '', { rest: { place: `talk:${talkId}`, about: null } });
  const deed = useDeed(ground, {
    deed: (input: Parameters<RelayGround['calls']['sendTalk']>[0]) => ground.calls.sendTalk(input),
    said: said.sent,
    onDone: () => {
      box.restart('');
      setIsConfirmed(false);
      setLack(null);
      setMessageId(ground.newKey() as RelayMessageId);
    },
    box,
  });
  const send = async () => {
    if (deed.isPending) return;
    const settled = await box.settle();
    if (settled === null) return;
    if (settled.text === null) return setLack('words');
    if (!isConfirmed) return setLack('confirm');
    deed.mutate({ messageId, talkId, body: settled.text, kept: keptAs('body', settled.kept), isConfirmed });
  };
  return (
    <Stack gap="normal">
      <MarkedArea
        marked={box}
        canKeep
        label={said.label}
        hint={said.hint}
        rows={3}
        charsMax={limits.relayCharsMax}
        error={lack === 'words' ? said.mustWrite : undefined}
      />
      {box.notice && <Notice kind="warning">{box.notice}</Notice>}
      <Checkbox
        isChecked={isConfirmed}
        onChange={setIsConfirmed}
        error={lack === 'confirm' && !isConfirmed ? said.mustConfirm : undefined}
      >
        {said.confirm}
      </Checkbox>
      <Button kind="primary" icon="send" isBusy={deed.isPending} onPress={() => void send()}>
        {said.send}
      </Button>
    </Stack>
  );
}
