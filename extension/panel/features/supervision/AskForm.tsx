// Asking for supervision right here, without the steps of “In crisis”: a need, how soon, and a few words if one likes. The words are stripped
// like every other; what was typed stays when the server refuses.
import { useState } from 'react';
import { FormDialog, Notice, Opener, RadioGroup, Select, Text } from '#extension/kit/index.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import type { SupervisionId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { type Need, needs } from '#shared/basics/lists.ts';
import type { SupervisionGround } from './ground.ts';
import { words } from './messages.ts';
import { useDeed } from './use-deed.ts';

const said = words.asking;
type Props = { ground: SupervisionGround };

/** `isOpenAtFirst`: the press that leads here was made elsewhere. */
export const Asking = ({ ground, isOpenAtFirst }: Props & { isOpenAtFirst: boolean }) => (
  <Opener kind="primary" isWide isOpenAtFirst={isOpenAtFirst} words={said.open}>
    {(close) => <AskForm ground={ground} onClose={close} />}
  </Opener>
);

function AskForm({ ground, onClose }: Props & { onClose: () => void }) {
  // The key of the deed: pressed again after a lost answer, it is the same request.
  const [requestId] = useState(() => ground.newKey() as SupervisionId);
  const [need, setNeed] = useState<Need | null>(null);
  const [isUrgent, setIsUrgent] = useState(false);
  const [isLacking, setIsLacking] = useState(false);
  const box = useBox(ground.writing, '', { rest: { place: 'supervision-ask', about: null } });
  const close = () => {
    box.letGo();
    onClose();
  };
  const ask = useDeed(ground, {
    deed: (input: Parameters<typeof ground.calls.askSupervision>[0]) => ground.calls.askSupervision(input),
    said: ({ standing }) =>
      standing.onDuty.length > 0 ? said.asked : { words: said.askedUnheard, kind: 'warning' },
    onDone: onClose,
    box,
  });
  const send = async () => {
    if (ask.isPending) return;
    setIsLacking(need === null);
    const settled = await box.settle();
    if (settled === null || need === null) return;
    ask.mutate({ requestId, need, isUrgent, body: settled.text });
  };
  return (
    <FormDialog
      title={said.open}
      doWords={said.send}
      doIcon="send"
      isBusy={ask.isPending}
      onDo={() => void send()}
      cancelWords={words.cancel}
      onClose={close}
    >
      <Text>{said.lead}</Text>
      <Select
        label={said.need}
        choices={needs.map((id) => ({ id, label: ground.needLabels[id] }))}
        value={need}
        onChange={(id) => setNeed(id as Need)}
        error={isLacking && need === null ? said.mustChoose : undefined}
      />
      <RadioGroup
        label={said.soon}
        choices={[
          { id: 'usual', label: said.usual },
          { id: 'urgent', label: said.urgent },
        ]}
        value={isUrgent ? 'urgent' : 'usual'}
        onChange={(id) => setIsUrgent(id === 'urgent')}
      />
      <MarkedArea
        marked={box}
        label={said.words}
        hint={said.wordsHint}
        rows={3}
        charsMax={limits.bodyCharsMax}
      />
      {box.notice && <Notice kind="warning">{box.notice}</Notice>}
    </FormDialog>
  );
}
