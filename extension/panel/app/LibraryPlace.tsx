// The screens of the case library, what they stand on, and what only the shell may put beside a case study: the chase, the note,
// the question.
import { type ReactNode, useMemo } from 'react';
import type { AskGround } from '#extension/panel/features/ask/index.ts';
import {
  CaseFilesView,
  CaseQueueView,
  CaseView,
  DraftView,
  type LibraryGround,
  LibraryView,
  MyCasesView,
  PrintView,
  ReviewView,
  VersionsView,
} from '#extension/panel/features/case-library/index.ts';
import { barrierLabels, needLabels } from '#extension/panel/features/channels/index.ts';
import { type ChasesGround, MakeChase } from '#extension/panel/features/chases/index.ts';
import { draftOfCase } from '#extension/panel/features/notes/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import { makeUuid } from '#shared/basics/ids.ts';
import type { PublishedCase } from '#shared/contract/case-library.ts';
import type { Me } from '#shared/contract/session.ts';
import { beginQuestion } from './begin-question.ts';
import type { House } from './house.ts';
import { NoteWithChase } from './NoteWithChase.tsx';
import { todayInWords, useNotesGround } from './notes.ts';
import type { Ports } from './ports.ts';
import { type LibraryRoute, ways } from './routes.ts';
import { go } from './use-route.ts';

type Parts = {
  ports: Ports;
  house: House;
  me: Me | undefined;
  ask: AskGround;
  chases: ChasesGround;
  writing: WritingGround;
};

const nobody = { areaId: null, roles: [] };

export function useLibraryGround({ ports, house, me, ask, chases, writing }: Parts): LibraryGround {
  const { toasts } = house;
  return useMemo(
    () => ({
      calls: ports.calls,
      writing,
      nowMs: ports.clock.nowMs,
      newKey: () => makeUuid(ports.clock.nowMs(), ports.clock.random()),
      copy: ports.copy,
      saveFile: ports.saveFile,
      toast: toasts.show,
      go,
      me: me ?? nobody,
      needLabels,
      barrierLabels,
      today: () => todayInWords(ports),
      makeChase: (one) => (
        <MakeChase ground={chases} begun={begunWith(one)} onBegun={() => countChased(ports, one)} />
      ),
      note: (one, done) => <CaseNote ports={ports} house={house} chases={chases} one={one} onClose={done} />,
      ask: (words, titles = []) =>
        beginQuestion(
          ask,
          words,
          titles.map(({ id, title }) => ({ kind: 'case-study', id, name: title })),
        ),
      ways,
    }),
    [ports, house, toasts, me, ask, chases, writing],
  );
}

const begunWith = (one: PublishedCase) => ({
  source: { kind: 'case-study' as const, id: one.id },
  need: one.needs[0] ?? null,
});

/** Counting is not worth a word to the person: one that is lost is lost. */
const countChased = ({ calls }: Ports, { id }: PublishedCase) =>
  void calls.noteCaseUse({ caseId: id, use: 'chased' }).catch(() => undefined);

type CaseNoteProps = Pick<Parts, 'ports' | 'house' | 'chases'> & { one: PublishedCase; onClose: () => void };

function CaseNote({ ports, house, chases, one, onClose }: CaseNoteProps) {
  const notes = useNotesGround(ports, house.preferences);
  return (
    <NoteWithChase
      chases={chases}
      begun={begunWith(one)}
      ground={notes}
      draft={draftOfCase(
        {
          title: one.title,
          needs: one.needs.map((need) => needLabels[need]),
          steps: one.steps,
          version: one.version,
        },
        todayInWords(ports),
      )}
      needs={one.needs}
      onClose={onClose}
    />
  );
}

export function LibraryPlace({ ground, route }: { ground: LibraryGround; route: LibraryRoute }): ReactNode {
  switch (route.at) {
    case 'library':
      return <LibraryView ground={ground} />;
    case 'my-cases':
      return <MyCasesView ground={ground} />;
    case 'case-queue':
      return <CaseQueueView ground={ground} />;
    case 'case-files':
      return <CaseFilesView ground={ground} />;
    case 'case':
      return <CaseView key={route.caseId} ground={ground} caseId={route.caseId} />;
    case 'case-print':
      return <PrintView ground={ground} caseId={route.caseId} />;
    case 'case-versions':
      return <VersionsView ground={ground} caseId={route.caseId} />;
    case 'case-draft':
      return <DraftView key={route.caseId} ground={ground} caseId={route.caseId} />;
    case 'case-review':
      return <ReviewView key={route.caseId} ground={ground} caseId={route.caseId} />;
  }
}
