// What an answer of a thread says when it is copied: taken from what its reader sees, a hidden name included.
import type { AdviceSource } from '#extension/panel/features/notes/index.ts';
import { referenceTo } from '#shared/basics/references.ts';
import type { Post, Thread } from '#shared/contract/channels.ts';
import { dayInWords, wallTime } from '#shared/next-steps/uk-time.ts';

export function adviceOf(
  { id, channelName, title }: Pick<Thread, 'id' | 'channelName' | 'title'>,
  { author, body, isAccepted, postedAt }: Post,
): AdviceSource {
  return {
    channelName,
    title,
    answer: body ?? '',
    isSafeStep: isAccepted,
    by: author.kind === 'named' ? `${author.name}, ${author.organisation}` : null,
    postedOn: dayInWords(wallTime(Date.parse(postedAt)).day),
    reference: referenceTo('thread', id),
  };
}
