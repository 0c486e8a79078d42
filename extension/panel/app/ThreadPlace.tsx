// A thread with what only the shell may put together: the answer box, the note, and the chase that is made with it in one press.
import { useState } from 'react';
import { AnswerBox, type AskGround } from '#extension/panel/features/ask/index.ts';
import { type LibraryGround, MakeCase } from '#extension/panel/features/case-library/index.ts';
import { type ChannelsGround, needLabels, ThreadView } from '#extension/panel/features/channels/index.ts';
import {
  type ChasesGround,
  chaseWords,
  type Made,
  MakeChase,
} from '#extension/panel/features/chases/index.ts';
import { type ModerationGround, ReportPost } from '#extension/panel/features/moderation/index.ts';
import {
  type Addition,
  composeAdvice,
  draftOfAnswer,
  followUp,
} from '#extension/panel/features/notes/index.ts';
import { type RelayGround, WriteToColleague, WriteToMask } from '#extension/panel/features/relay/index.ts';
import { KeepButton, type SavedGround } from '#extension/panel/features/saved/index.ts';
import { HeldUrgent, type SupervisionGround } from '#extension/panel/features/supervision/index.ts';
import type { ThreadId } from '#shared/basics/ids.ts';
import { adviceOf } from './advice-of.ts';
import { NoteWithChase } from './NoteWithChase.tsx';
import { todayInWords, useNotesGround } from './notes.ts';
import type { Ports } from './ports.ts';
import type { PreferenceKeeper } from './preferences.ts';

type ThreadPlaceProps = {
  threadId: ThreadId;
  isItself: boolean;
  ports: Ports;
  ask: AskGround;
  channels: ChannelsGround;
  chases: ChasesGround;
  library: LibraryGround;
  moderation: ModerationGround;
  relay: RelayGround;
  saved: SavedGround;
  supervision: SupervisionGround;
  preferences: PreferenceKeeper;
};

const nothing: readonly Addition[] = [];

export function ThreadPlace({
  threadId,
  isItself,
  ports,
  ask,
  channels,
  chases,
  library,
  preferences,
  moderation,
  relay,
  saved,
  supervision,
}: ThreadPlaceProps) {
  const notes = useNotesGround(ports, preferences, ask.writing.findService);
  const today = todayInWords(ports);
  /** By post: the chase that was made with its note. Empty while it is being made. */
  const [added, setAdded] = useState<Readonly<Record<string, readonly Addition[]>>>({});
  const begin = (postId: string) => setAdded((all) => ({ ...all, [postId]: nothing }));
  const add = (postId: string, made: Made | null) =>
    setAdded(({ [postId]: before, ...others }) =>
      made ? { ...others, [postId]: [followUp(made)] } : others,
    );
  return (
    <ThreadView
      ground={channels}
      threadId={threadId}
      isItself={isItself}
      advice={(thread, post) => composeAdvice(adviceOf(thread, post), today)}
      note={({ thread, postId, question, answer }, done) => (
        <NoteWithChase
          key={postId}
          ground={notes}
          chases={chases}
          begun={{ source: { kind: 'note', id: postId }, need: thread.needs[0] ?? null }}
          draft={draftOfAnswer(
            {
              channelName: thread.channelName,
              title: thread.title,
              question,
              answer: answer ?? '',
              needs: thread.needs.map((need) => needLabels[need]),
            },
            today,
          )}
          needs={thread.needs}
          additions={added[postId]}
          onClose={done}
        />
      )}
      chase={(thread, { id }, onNote) => (
        <MakeChase
          ground={chases}
          begun={{ source: { kind: 'answer', id }, need: thread.needs[0] ?? null }}
          label={chaseWords.make.withNote}
          onBegun={() => {
            begin(id);
            onNote();
          }}
          onMade={(made) => add(id, made)}
        />
      )}
      onward={(thread) => (
        <>
          {(thread.isMine || thread.acceptedPost?.isMine || library.me.roles.includes('curator')) && (
            <MakeCase ground={library} threadId={thread.id} />
          )}
          <KeepButton ground={saved} thing={{ kind: 'thread', id: thread.id }} />
        </>
      )}
      held={(post) => <HeldUrgent ground={supervision} postId={post.id} />}
      report={(post) => (
        <>
          {post.author.kind === 'anonymous' ? (
            <WriteToMask ground={relay} postId={post.id} mask={post.author.pseudonym} />
          ) : (
            <WriteToColleague
              ground={relay}
              postId={post.id}
              name={post.author.name}
              isOffered={post.takesTalks}
            />
          )}
          <ReportPost ground={moderation} postId={post.id} />
        </>
      )}
      answerBox={(thread) => (
        <AnswerBox
          ground={ask}
          threadId={thread.id}
          pseudonym={thread.myPseudonym}
          isMine={thread.isMine}
          holdsOverruled={thread.holdsOverruled}
          askedAnonymously={thread.isMine && thread.author.kind === 'anonymous'}
        />
      )}
    />
  );
}
