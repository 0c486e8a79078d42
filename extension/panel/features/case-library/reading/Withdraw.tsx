// Taking a case study out of the library: why, and a sentence for whoever looks for it.
import { useState } from 'react';
import { FormDialog, Notice, RadioGroup } from '#extension/kit/index.ts';
import { libraryKeys } from '#extension/panel/features/case-library/calls.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { withdrawLabels, words } from '#extension/panel/features/case-library/messages.ts';
import { useDeed } from '#extension/panel/features/case-library/use-deed.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import { type WithdrawReason, withdrawReasons } from '#shared/basics/case-lists.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';

const said = words.withdraw;

type WithdrawProps = { ground: LibraryGround; caseId: CaseStudyId; onClose: () => void };

export function Withdraw({ ground, caseId, onClose }: WithdrawProps) {
  const [reason, setReason] = useState<WithdrawReason>('out-of-date');
  const box = useBox(ground.writing, '', { rest: { place: `withdraw:${caseId}`, about: null } });
  const close = () => {
    box.letGo();
    onClose();
  };
  const withdraw = useDeed(ground, {
    deed: (text: string | null) =>
      ground.calls.withdrawCase({ caseId, reason, ...(text !== null && { words: text }) }),
    said: said.done,
    changes: [libraryKeys.all],
    onDone: onClose,
    box,
  });
  const send = async () => {
    const settled = await box.settle();
    if (settled !== null) withdraw.mutate(settled.text);
  };
  return (
    <FormDialog
      title={said.title}
      doWords={said.sure}
      isBusy={withdraw.isPending}
      onDo={() => void send()}
      cancelWords={said.cancel}
      onClose={close}
      isDanger
    >
      <RadioGroup
        label={said.why}
        choices={withdrawReasons.map((id) => ({ id, label: withdrawLabels[id] }))}
        value={reason}
        onChange={(value) => setReason(value as WithdrawReason)}
      />
      <MarkedArea marked={box} label={said.words} rows={2} charsMax={limits.moderationWordsCharsMax} />
      {box.notice && <Notice kind="warning">{box.notice}</Notice>}
    </FormDialog>
  );
}
