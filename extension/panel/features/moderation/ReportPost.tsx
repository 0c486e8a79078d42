// Reporting a post: one press opens it, one choice and one more press send it. The words are stripped like every other.
import { useState } from 'react';
import { FormDialog, Notice, Opener, RadioGroup, Text } from '#extension/kit/index.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import type { PostId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { type ReportReason, reportReasons } from '#shared/basics/lists.ts';
import type { ModerationGround } from './ground.ts';
import { reasonLabels, words } from './messages.ts';
import { useDeed } from './parts/use-deed.ts';

const said = words.report;
type ReportPostProps = { ground: ModerationGround; postId: PostId };

export const ReportPost = (props: ReportPostProps) => (
  <Opener size="small" kind="quiet" icon="flag" words={said.open}>
    {(close) => <Report {...props} onClose={close} />}
  </Opener>
);

function Report({ ground, postId, onClose }: ReportPostProps & { onClose: () => void }) {
  const [reason, setReason] = useState<ReportReason | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const box = useBox(ground.writing, '', { rest: { place: `report:${postId}`, about: postId } });
  const close = () => {
    box.letGo();
    onClose();
  };
  const report = useDeed(ground, {
    deed: (input: { reason: ReportReason; words?: string }) => ground.calls.reportPost({ postId, ...input }),
    said: said.sent,
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
      title={said.title}
      doWords={said.send}
      doIcon="send"
      isBusy={report.isPending}
      onDo={() => void send()}
      cancelWords={words.cancel}
      onClose={close}
    >
      <Text>{said.lead}</Text>
      <RadioGroup
        label={said.why}
        choices={reportReasons.map((id) => ({ id, label: reasonLabels[id] }))}
        value={reason}
        onChange={(id) => setReason(id as ReportReason)}
        error={isAsked && reason === null ? said.choose : undefined}
      />
      {reason === 'identifies' && (
        <Notice kind="warning">
          <Text>{said.leak}</Text>
          {ground.moderators}
        </Notice>
      )}
      <MarkedArea
        marked={box}
        label={said.words}
        hint={said.hint}
        rows={3}
        charsMax={limits.moderationWordsCharsMax}
      />
      {box.notice && <Notice kind="warning">{box.notice}</Notice>}
    </FormDialog>
  );
}
