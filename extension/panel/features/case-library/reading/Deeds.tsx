// What can be done with a case study: copy it, make a note or a chase of it, keep it, say that it worked, ask, share. Copying is
// confirmed only when the clipboard has it.
import { useState } from 'react';
import { Button, Menu, type MenuEntry, Row, Stack, useCopying } from '#extension/kit/index.ts';
import { libraryKeys } from '#extension/panel/features/case-library/calls.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { words } from '#extension/panel/features/case-library/messages.ts';
import { useDeed } from '#extension/panel/features/case-library/use-deed.ts';
import type { CaseUse } from '#shared/basics/case-lists.ts';
import type { PublishedCase } from '#shared/contract/case-library.ts';
import { canAskAuthor, composeCaseAdvice, opened } from './advice.ts';

const said = words.one;

type DeedsProps = { ground: LibraryGround; one: PublishedCase; onWithdraw: () => void };

export function Deeds({ ground, one, onWithdraw }: DeedsProps) {
  const { calls } = ground;
  const [hasNote, setHasNote] = useState(false);
  const changes = [libraryKeys.one(one.id), libraryKeys.lists];
  const save = useDeed(ground, {
    deed: (isSaved: boolean) => calls.setCaseSaved({ caseId: one.id, isSaved }),
    changes,
    said: (_, isSaved) => (isSaved ? said.savedSaid : said.unsavedSaid),
    undo: { label: said.undo, of: (isSaved) => !isSaved },
  });
  const worked = useDeed(ground, {
    deed: (hasWorked: boolean) => calls.setCaseWorked({ caseId: one.id, hasWorked }),
    changes,
    said: (_, hasWorked) => (hasWorked ? said.workedSaid : said.workedUnsaid),
  });
  // Counting is not worth a word to the person: one that is lost is lost.
  const count = (use: CaseUse) => void calls.noteCaseUse({ caseId: one.id, use }).catch(() => undefined);
  const copying = useCopying(ground.copy);
  const copy = async () => {
    if (!(await copying.copy(composeCaseAdvice(one, ground.today())))) return;
    count('copied');
    ground.toast(said.copied);
  };
  const begin = (opening: string, use: CaseUse | null) => {
    if (use) count(use);
    ground.ask(opened(opening, one), [one]);
  };
  const askAuthor = () =>
    one.threadId === null ? begin(said.askOpening, null) : ground.go(ground.ways.thread(one.threadId));
  return (
    <Stack gap="snug">
      <Row gap="snug">
        <Button
          kind="primary"
          icon="note"
          onPress={() => {
            count('noted');
            setHasNote(true);
          }}
        >
          {said.note}
        </Button>
        <Button icon="copy" onPress={() => void copy()}>
          {said.copy}
        </Button>
      </Row>
      <Row gap="snug">
        {ground.makeChase(one)}
        <Button size="small" icon="star" isBusy={save.isPending} onPress={() => save.mutate(!one.isSaved)}>
          {one.isSaved ? said.saved : said.save}
        </Button>
        {!one.isMine && (
          <Button
            size="small"
            icon="thanks"
            isBusy={worked.isPending}
            onPress={() => worked.mutate(!one.worked.isMine)}
          >
            {one.worked.isMine ? said.workedOn : said.worked}
          </Button>
        )}
        <Further
          ground={ground}
          one={one}
          onAsk={askAuthor}
          onShare={() => begin(said.shareOpening, 'shared')}
          onWithdraw={onWithdraw}
        />
      </Row>
      {copying.byHand}
      {hasNote && ground.note(one, () => setHasNote(false))}
    </Stack>
  );
}

type FurtherProps = {
  ground: LibraryGround;
  one: PublishedCase;
  onAsk: () => void;
  onShare: () => void;
  onWithdraw: () => void;
};

function Further({ ground, one, onAsk, onShare, onWithdraw }: FurtherProps) {
  const { ways, calls } = ground;
  const edit = useDeed(ground, {
    deed: () => calls.beginCaseVersion({ caseId: one.id }),
    changes: [libraryKeys.mine],
    onDone: () => ground.go(ways.caseDraft(one.id)),
  });
  const entries: (MenuEntry & { deed: () => void })[] = [
    { id: 'share', label: said.share, icon: 'send', deed: onShare },
    ...(canAskAuthor(one)
      ? [{ id: 'ask', label: said.askAuthor, icon: 'question' as const, deed: onAsk }]
      : []),
    ...(one.threadId === null
      ? []
      : [
          {
            id: 'thread',
            label: said.thread,
            icon: 'channels' as const,
            deed: () => ground.go(ways.thread(one.threadId ?? '')),
          },
        ]),
    { id: 'print', label: said.print, icon: 'book', deed: () => ground.go(ways.printCase(one.id)) },
    ...(one.version > 1
      ? [
          {
            id: 'versions',
            label: said.versions,
            icon: 'clock' as const,
            deed: () => ground.go(ways.caseVersions(one.id)),
          },
        ]
      : []),
    ...(one.canEdit
      ? [
          {
            id: 'edit',
            label: one.working ? said.goOn : said.edit,
            icon: 'edit' as const,
            deed: () => edit.mutate(),
          },
        ]
      : []),
    ...(one.canWithdraw
      ? [{ id: 'withdraw', label: said.withdraw, icon: 'remove' as const, isDanger: true, deed: onWithdraw }]
      : []),
  ];
  return (
    <Menu
      label={said.more}
      entries={entries.map(({ deed: _deed, ...entry }) => entry)}
      onChoose={(id) => entries.find((entry) => entry.id === id)?.deed()}
    />
  );
}
