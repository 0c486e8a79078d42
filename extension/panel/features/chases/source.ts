// What led to a chase, where it was an answer of peers or the note that was made of one.
import { type PostId, uuidPattern } from '#shared/basics/ids.ts';
import type { Chase } from '#shared/contract/chases.ts';

export const answerOf = ({ source: { kind, id } }: Chase): PostId | null =>
  (kind === 'answer' || kind === 'note') && id !== null && uuidPattern.test(id) ? (id as PostId) : null;

/** The answer of a chase that was closed because it helped, at least in part. */
export const answerThatHelped = (chase: Chase): PostId | null =>
  chase.closedAt !== null && (chase.outcome === 'helped' || chase.outcome === 'partly')
    ? answerOf(chase)
    : null;
