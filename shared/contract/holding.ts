// What holds a post of a channel until a moderator has looked: rules that whoever runs the community sets through the API.
import { z } from 'zod';
import type { ChannelId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { id } from './basics.ts';
import { exempt } from './readable.ts';

const rules = {
  /** So many posts of somebody new wait, until as many of theirs stand. None: 0. */
  firstPosts: z.number().int().min(0).max(limits.holdFirstPostsMax),
  /** Found whole, in any case or accent. */
  flaggedWords: z
    .array(exempt(limits.flaggedWordCharsMax, 'Words to look out for, shown to administrators alone.').min(2))
    .max(limits.flaggedWordsMax),
  /** A post whose author kept a word that the engine suspected. */
  holdsOverruled: z.boolean(),
  /** A post in which the engine suspects a word that its author said nothing of. */
  holdsDoubt: z.boolean(),
};
export const holding = z.object(rules);
export type Holding = z.infer<typeof holding>;

export const readHolding = { input: z.object({ channelId: id<ChannelId>() }), output: holding };
export const setHolding = { input: z.object({ channelId: id<ChannelId>(), ...rules }), output: holding };
