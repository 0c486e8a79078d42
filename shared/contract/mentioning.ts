// Finding whom to mention while one writes. People are found among those whom words may mention there; a mask as the mask that the thread
// shows, and nothing more.
import { z } from 'zod';
import type { ChannelId, PersonId, ThreadId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { id } from './basics.ts';
import { exempt } from './readable.ts';

export const mentionable = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person'),
    personId: id<PersonId>(),
    name: z.string(),
    organisation: z.string(),
    isHost: z.boolean(),
    /** Wrote in this thread under their own name. */
    isSpeaking: z.boolean(),
  }),
  z.object({ kind: z.literal('mask'), mask: z.string(), isAsker: z.boolean() }),
]);
export type Mentionable = z.infer<typeof mentionable>;

/** A deed and no question, so that a name stands in no address. Without letters: those of this thread, and the host. */
export const findMentionable = {
  input: z.object({
    threadId: id<ThreadId>().nullable(),
    /** Of a question that has one already. */
    channelId: id<ChannelId>().nullable(),
    words: exempt(
      limits.colleagueWordsCharsMax,
      'The name of a colleague: compared with those of the community, and kept nowhere.',
    ),
  }),
  output: z.object({ items: z.array(mentionable) }),
};
