// The whole evaluation content as one value. A loader turns keys into ids and hours into times; nothing here knows SQL.
import { channels } from './channels.ts';
import { otherCommunity } from './other-community.ts';
import { people } from './people.ts';
import { areas, organisations } from './places.ts';
import { writtenThreads } from './threads/index.ts';
import type { EvaluationContent, Thread, WrittenThread } from './types.ts';

export type * from './types.ts';

/** Answers carry keys counted from one: `bath-out-of-reach-1`. */
function toThread(written: WrittenThread): Thread {
  return {
    ...written,
    isFictional: true,
    answers: written.answers.map((answer, index) => ({
      isAnonymous: false,
      isAccepted: false,
      ...answer,
      key: `${written.key}-${index + 1}`,
    })),
  };
}

export const evaluationContent: EvaluationContent = {
  communities: [
    {
      key: 'fernshire',
      name: 'Fernshire link worker network',
      areas,
      organisations,
      people,
      channels,
      threads: writtenThreads.map(toThread),
    },
    otherCommunity,
  ],
};
