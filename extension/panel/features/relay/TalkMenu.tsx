// What one may do with a talk: say one's name, end it, report it. The first two cannot be taken back and ask once more.
import { useState } from 'react';
import { ConfirmDialog, FormDialog, Menu, Notice, RadioGroup, Text } from '#extension/kit/index.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { type ReportReason, reportReasons } from '#shared/basics/lists.ts';
import type { Talk } from '#shared/contract/relay.ts';
import type { RelayGround } from './ground.ts';
import { reasonLabels, words } from './messages.ts';
import { useDeed } from './use-deed.ts';

const said = words.talk;
type Props = { ground: RelayGround; talk: Talk };
type Open = 'name' | 'end' | 'report' | null;

export function TalkMenu({ ground, talk }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const { id: talkId } = talk;
  const say = useDeed(ground, {
    deed: () => ground.calls.sayMyName({ talkId }),
    said: said.sayNameDone,
    onDone: close,
  });
  const end = useDeed(ground, {
    deed: () => ground.calls.endTalk({ talkId }),
    said: said.endDone,
    onDone: close,
  });
  const canSay = !talk.isEnded && talk.me.kind === 'anonymous';
  return (
    <>
      <Menu
        label={said.menu}
        showsLabel
        size="small"
        entries={[
          ...(canSay ? [{ id: 'name', label: said.sayName, icon: 'person' as const }] : []),
          ...(talk.isEnded ? [] : [{ id: 'end', label: said.end, icon: 'close' as const, isDanger: true }]),
          { id: 'report', label: said.report, icon: 'flag' as const },
        ]}
        onChoose={(id) => setOpen(id as Open)}
      />
      <ConfirmDialog
        isOpen={open === 'name'}
        title={said.sayNameTitle}
        confirmWords={said.sayNameYes}
        cancelWords={words.cancel}
        isBusy={say.isPending}
        onConfirm={() => say.mutate()}
        onCancel={close}
      >
        <Text>{said.sayNameLead}</Text>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={open === 'end'}
        title={said.endTitle}
        confirmWords={said.endYes}
        cancelWords={words.cancel}
        isDanger
        isBusy={end.isPending}
        onConfirm={() => end.mutate()}
        onCancel={close}
      >
        <Text>{said.endLead}</Text>
      </ConfirmDialog>
      {open === 'report' && <Report ground={ground} talk={talk} onClose={close} />}
    </>
  );
}

function Report({ ground, talk, onClose }: Props & { onClose: () => void }) {
  const [reason, setReason] = useState<ReportReason | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const box = useBox(ground.writing);
  const report = useDeed(ground, {
    deed: (input: { reason: ReportReason; words?: string }) =>
      ground.calls.reportTalk({ talkId: talk.id, ...input }),
    said: said.reported,
    onDone: onClose,
    box,
  });
  const send = async () => {
    setIsAsked(true);
    if (reason === null || report.isPending) return;
    const settled = await box.settle();
    if (settled === null) return;
    report.mutate({ reason, ...(settled.text !== null && { words: settled.text }) });
  };
  return (
    <FormDialog
      title={said.reportTitle}
      doWords={said.reportSend}
      doIcon="send"
      isBusy={report.isPending}
      onDo={() => void send()}
      cancelWords={words.cancel}
      onClose={onClose}
    >
      <Text>{said.reportLead}</Text>
      <RadioGroup
        label={said.why}
        choices={reportReasons.map((id) => ({ id, label: reasonLabels[id] }))}
        value={reason}
        onChange={(id) => setReason(id as ReportReason)}
        error={isAsked && reason === null ? said.choose : undefined}
      />
      <MarkedArea marked={box} label={said.reportWords} rows={3} charsMax={limits.moderationWordsCharsMax} />
      {box.notice && <Notice kind="warning">{box.notice}</Notice>}
    </FormDialog>
  );
}
