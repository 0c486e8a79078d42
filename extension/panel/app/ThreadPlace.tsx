// A thread with what only the shell may put together: the answer box, the note, and the chase that is made with it in one press.
import { useState } from 'react';
import { AnswerBox } from '#extension/panel/features/ask/index.ts';
import { needLabels, ThreadView } from '#extension/panel/features/channels/index.ts';
import { chaseWords, type Made, MakeChase } from '#extension/panel/features/chases/index.ts';
import {
  type Addition,
  composeAdvice,
  draftOfAnswer,
  followUp,
  NoteBox,
} from '#extension/panel/features/notes/index.ts';
import type { ThreadId } from '#shared/basics/ids.ts';
import { todayInWords, useNotesGround } from './notes.ts';
import type { PlacesProps } from './Places.tsx';

type ThreadPlaceProps = Pick<PlacesProps, 'ports' | 'ask' | 'channels' | 'chases' | 'preferences'> & {
  threadId: ThreadId;
};

const nothing: readonly Addition[] = [];

export function ThreadPlace({ threadId, ports, ask, channels, chases, preferences }: ThreadPlaceProps) {
  const notes = useNotesGround(ports, preferences, ask.toast);
  const today = todayInWords(ports);
  /** By post: what was done since its note was begun. */
  const [added, setAdded] = useState<Readonly<Record<string, readonly Addition[]>>>({});
  const add = (postId: string) => (made: Made | null) => {
    if (made) setAdded((all) => ({ ...all, [postId]: [followUp(made)] }));
  };
  return (
    <ThreadView
      ground={channels}
      threadId={threadId}
      advice={(thread, answer) => composeAdvice({ channelName: thread.channelName, answer }, today)}
      note={({ thread, postId, question, answer }, done) => (
        <NoteBox
          key={postId}
          ground={notes}
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
          additions={added[postId] ?? nothing}
          onClose={done}
        />
      )}
      chase={(thread, { id }, onNote) => (
        <MakeChase
          ground={chases}
          begun={{ source: { kind: 'answer', id }, need: thread.needs[0] ?? null }}
          label={chaseWords.make.withNote}
          onBegun={onNote}
          onMade={add(id)}
        />
      )}
      answerBox={(thread) => (
        <AnswerBox
          ground={ask}
          threadId={thread.id}
          pseudonym={thread.myPseudonym}
          isMine={thread.isMine}
          askedAnonymously={thread.isMine && thread.author.kind === 'anonymous'}
        />
      )}
    />
  );
}
