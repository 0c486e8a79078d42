// The decisions. Returning needs words; a part is taken out word by word; taking out everywhere asks once more, because it cannot be taken back by a press.
import { useState } from 'react';
import { Button, ConfirmDialog, Notice, Row, Stack, Text } from '#extension/kit/index.ts';
import type { CaseProps } from '#extension/panel/features/moderation/ground.ts';
import { words } from '#extension/panel/features/moderation/messages.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Decision } from '#shared/basics/lists.ts';

import { type Cut, CutOut } from './CutOut.tsx';
import { useDeed } from './use-deed.ts';

const said = words.queue;

export function Decide({ ground, opened }: CaseProps) {
  const box = useBox(ground.writing, '', { rest: { place: `decide:${opened.id}`, about: opened.postId } });
  const [isSure, setIsSure] = useState(false);
  const [isCutting, setIsCutting] = useState(false);
  const [needsWords, setNeedsWords] = useState(false);
  const decide = useDeed(ground, {
    deed: (input: { decision: Decision; words?: string; cuts?: Cut[] }) =>
      ground.calls.decideCase({ caseId: opened.id, seenVersion: opened.version, ...input }),
    said: (_, { decision }) => said.done[decision],
    onDone: () => {
      setIsSure(false);
      setIsCutting(false);
    },
    box,
  });
  const take = async (decision: Decision, cuts?: Cut[]) => {
    if (decide.isPending) return;
    const settled = await box.settle();
    if (settled === null) {
      setIsCutting(false);
      return setIsSure(false);
    }
    setNeedsWords(decision === 'returned' && settled.text === null);
    if (decision === 'returned' && settled.text === null) return;
    decide.mutate({ decision, ...(settled.text !== null && { words: settled.text }), ...(cuts && { cuts }) });
  };
  return (
    <Stack gap="snug">
      <MarkedArea
        marked={box}
        label={said.toAuthor}
        hint={said.toAuthorHint}
        rows={2}
        charsMax={limits.moderationWordsCharsMax}
        error={needsWords ? said.needsWords : undefined}
      />
      {box.notice && <Notice kind="warning">{box.notice}</Notice>}
      <Row gap="snug">
        <Button size="small" icon="check" isBusy={decide.isPending} onPress={() => void take('kept')}>
          {said.keep}
        </Button>
        <Button size="small" icon="eye" isBusy={decide.isPending} onPress={() => void take('hidden')}>
          {said.hide}
        </Button>
        <Button size="small" icon="reply" isBusy={decide.isPending} onPress={() => void take('returned')}>
          {said.return}
        </Button>
        {(opened.state === 'visible' || opened.state === 'held') && (
          <Button size="small" icon="edit" onPress={() => setIsCutting(true)}>
            {said.cut}
          </Button>
        )}
      </Row>
      <Button kind="warning" icon="danger" isWide onPress={() => setIsSure(true)}>
        {said.quarantine}
      </Button>
      {isCutting && (
        <CutOut
          opened={opened}
          isBusy={decide.isPending}
          onCut={(cuts) => void take('cut', cuts)}
          onClose={() => setIsCutting(false)}
        />
      )}
      <ConfirmDialog
        isOpen={isSure}
        title={said.sure}
        confirmWords={said.sureYes}
        cancelWords={words.cancel}
        isDanger
        isBusy={decide.isPending}
        onConfirm={() => void take('quarantined')}
        onCancel={() => setIsSure(false)}
      >
        <Text>{said.sureWords}</Text>
      </ConfirmDialog>
    </Stack>
  );
}
