// How a draft ends: sent for review, taken back from there, discarded. And whether it is kept.
import { useState } from 'react';
import { Button, Caption, ConfirmDialog, LiveWords, Notice, Row, Stack, Text } from '#extension/kit/index.ts';
import { libraryKeys } from '#extension/panel/features/case-library/calls.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { words } from '#extension/panel/features/case-library/messages.ts';
import { useDeed } from '#extension/panel/features/case-library/use-deed.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import type { CaseDraft } from '#shared/contract/case-library.ts';
import type { Saving } from './use-saving.ts';

const said = words.draft;

function unlessGone(cause: unknown): void {
  if (!(cause instanceof Refusal && cause.code === 'not-found')) throw cause;
}

type EndsProps = {
  ground: LibraryGround;
  draft: CaseDraft;
  saving: Saving['state'];
  canSend: boolean;
  isSending: boolean;
  onSend: () => void;
  /** Shows what stands on the server now. */
  onLoad: () => void;
};

export function Ends({ ground, draft, saving, canSend, isSending, onSend, onLoad }: EndsProps) {
  const { calls, ways } = ground;
  const [isSure, setIsSure] = useState(false);
  const back = useDeed(ground, {
    deed: () => calls.takeCaseBack({ caseId: draft.id }),
    changes: [libraryKeys.mine, libraryKeys.queue],
    onDone: onLoad,
  });
  const discard = useDeed(ground, {
    // Gone already, from another desk, is gone.
    deed: () => calls.discardCaseDraft({ caseId: draft.id }).catch(unlessGone),
    said: said.discarded,
    changes: [libraryKeys.mine],
    onDone: () => ground.go(ways.myCases()),
  });
  if (draft.state === 'in-review')
    return (
      <Notice
        actions={
          <Button size="small" icon="back" isBusy={back.isPending} onPress={() => back.mutate()}>
            {said.takeBack}
          </Button>
        }
      >
        {said.inReview}
      </Notice>
    );
  return (
    <Stack gap="snug">
      {saving === 'elsewhere' && (
        <Notice
          kind="warning"
          actions={
            <Button size="small" icon="refresh" onPress={onLoad}>
              {said.load}
            </Button>
          }
        >
          {said.elsewhere}
        </Notice>
      )}
      <Button kind="primary" icon="send" isWide isDisabled={!canSend} isBusy={isSending} onPress={onSend}>
        {said.send}
      </Button>
      <Row gap="snug" isSpread>
        <Caption>
          {saving === 'unsaved' ? said.unsaved : saving === 'saving' ? said.saving : said.saved}
        </Caption>
        <Button size="small" kind="quiet" icon="remove" onPress={() => setIsSure(true)}>
          {said.discard}
        </Button>
      </Row>
      <LiveWords words={saving === 'unsaved' ? said.unsaved : ''} />
      <ConfirmDialog
        isOpen={isSure}
        title={said.discardSure}
        confirmWords={said.discard}
        cancelWords={said.keep}
        isDanger
        isBusy={discard.isPending}
        onConfirm={() => discard.mutate()}
        onCancel={() => setIsSure(false)}
      >
        <Text>{said.discardWords}</Text>
      </ConfirmDialog>
    </Stack>
  );
}
