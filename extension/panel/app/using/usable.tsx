// What may be done with a thing that was found, by its kind: which words go to the clipboard, what a note and a chase begin with, what is
// said where it is shared, and whether its author can be asked. Nothing here is done; each is a deed for whoever draws the buttons.
import type { ReactNode } from 'react';
import { adviceOf } from '#extension/panel/app/advice-of.ts';
import { beginQuestion } from '#extension/panel/app/begin-question.ts';
import { begunWithService } from '#extension/panel/app/DirectoryPlace.tsx';
import { NoteWithChase } from '#extension/panel/app/NoteWithChase.tsx';
import { todayInWords } from '#extension/panel/app/notes.ts';
import type { Ports } from '#extension/panel/app/ports.ts';
import { ways } from '#extension/panel/app/routes.ts';
import { go } from '#extension/panel/app/use-route.ts';
import type { AskGround } from '#extension/panel/features/ask/index.ts';
import {
  canAskAuthor,
  composeCaseAdvice,
  type LibraryGround,
  libraryWords,
  openedWithCase,
} from '#extension/panel/features/case-library/index.ts';
import { needLabels } from '#extension/panel/features/channels/index.ts';
import type { Begun, ChasesGround } from '#extension/panel/features/chases/index.ts';
import {
  composePlain,
  type DirectoryGround,
  directoryWords,
} from '#extension/panel/features/directory/index.ts';
import { composeAdvice, draftOfAnswer, type NotesGround } from '#extension/panel/features/notes/index.ts';
import { type RelayGround, WriteToMask } from '#extension/panel/features/relay/index.ts';
import type { CaseUse } from '#shared/basics/case-lists.ts';
import type { Need } from '#shared/basics/lists.ts';
import { words } from './messages.ts';
import type { Thing } from './things.ts';

export type Usable = {
  /** Plain text with where it comes from; null where there is no advice yet. */
  advice: string | null;
  note: ((done: () => void) => ReactNode) | null;
  begun: Begun;
  /** Null where it may not be named to everybody. */
  share: (() => void) | null;
  /** A deed, or what is drawn beneath when it is chosen. */
  ask: { label: string; deed: () => void } | { label: string; draw: ReactNode } | null;
  /** That it was of use, for things that count it. */
  used: (use: CaseUse) => void;
};

export type Using = {
  ports: Ports;
  ask: AskGround;
  chases: ChasesGround;
  library: LibraryGround;
  directory: DirectoryGround;
  notes: NotesGround;
  relay: RelayGround;
};

export function usableOf(parts: Using, thing: Thing, need: Need | null): Usable {
  switch (thing.kind) {
    case 'case-study':
      return usableCase(parts, thing, need);
    case 'service':
      return usableService(parts, thing, need);
    case 'thread':
      return usableThread(parts, thing, need);
  }
}

const uncounted = () => undefined;

function usableCase(
  { ports, ask, library }: Using,
  { one }: Extract<Thing, { kind: 'case-study' }>,
  need: Need | null,
): Usable {
  const mentioned = [{ kind: 'case-study' as const, id: one.id, name: one.title }];
  const { threadId } = one;
  return {
    advice: composeCaseAdvice(one, todayInWords(ports)),
    note: (done) => library.note(one, done),
    begun: { source: { kind: 'case-study', id: one.id }, need: one.needs[0] ?? need },
    share: () => beginQuestion(ask, openedWithCase(libraryWords.one.shareOpening, one), mentioned),
    ask: canAskAuthor(one)
      ? {
          label: words.askAuthor,
          deed: () =>
            threadId === null
              ? beginQuestion(ask, openedWithCase(libraryWords.one.askOpening, one), mentioned)
              : go(ways.thread(threadId)),
        }
      : null,
    // Counting is not worth a word to the person: one that is lost is lost.
    used: (use) => void ports.calls.noteCaseUse({ caseId: one.id, use }).catch(uncounted),
  };
}

function usableService(
  { ports, ask, directory }: Using,
  { service }: Extract<Thing, { kind: 'service' }>,
  need: Need | null,
): Usable {
  const { id, name } = service;
  const what = need ?? service.needs[0] ?? null;
  return {
    advice: composePlain(service, ports.clock.nowMs()),
    note: (done) => directory.note(service, what, done),
    begun: begunWithService(service, what),
    share: () => beginQuestion(ask, `${directoryWords.service.shareOpening}${name}.\n\n`, [{ id, name }]),
    ask: { label: words.askPeers, deed: () => directory.ask({ service, need: what }) },
    used: uncounted,
  };
}

function usableThread(
  { ports, ask, chases, notes, relay }: Using,
  { thread, question, answer, isOpen }: Extract<Thing, { kind: 'thread' }>,
  need: Need | null,
): Usable {
  const { id, title, channelName, needs } = thread;
  const today = todayInWords(ports);
  const begun: Begun = {
    source: answer ? { kind: 'answer', id: answer.id } : { kind: 'blank', id: null },
    need: needs[0] ?? need,
  };
  const source = {
    channelName,
    title,
    question,
    answer: answer?.body ?? '',
    needs: needs.map((one) => needLabels[one]),
  };
  const opening = answer ? words.threadOpening : words.openThreadOpening;
  return {
    advice: answer && composeAdvice(adviceOf(thread, answer), today),
    note:
      answer &&
      ((done) => (
        <NoteWithChase
          chases={chases}
          begun={begun}
          ground={notes}
          draft={draftOfAnswer(source, today)}
          needs={needs}
          onClose={done}
        />
      )),
    begun,
    share: isOpen
      ? () => beginQuestion(ask, `${opening}“${title}”\n\n`, [{ kind: 'thread', id, name: title }])
      : null,
    // Behind a mask the relay reaches them, and neither learns who the other is; who is named reads their thread.
    ask:
      answer?.author.kind === 'anonymous' && !answer.isMine
        ? {
            label: words.askAuthor,
            draw: (
              <WriteToMask isOpenAtFirst ground={relay} postId={answer.id} mask={answer.author.pseudonym} />
            ),
          }
        : { label: words.askThere, deed: () => go(ways.thread(id)) },
    used: uncounted,
  };
}
