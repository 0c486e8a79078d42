// The small shapes that every contract uses.
import { z } from 'zod';
import { uuidPattern } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';

/** A branded id of the house; the brand is a promise of the reader, the pattern is what is checked. */
export const id = <Id extends string>() =>
  z
    .string()
    .regex(uuidPattern)
    .transform((value) => value as Id);

/** Made once per deed by whoever asks and sent again on every retry: the deed then happens once. */
export const idempotencyKey = z
  .string()
  .regex(uuidPattern)
  .meta({ description: 'Made once for this deed. Sent again, it is not done twice.' });

/** Opaque to the client: where the last page ended. */
export const cursor = z
  .string()
  .max(200)
  .regex(/^[\w:.,-]*$/);

export const page = {
  cursor: cursor.optional().meta({ description: 'The `next` of the page before; none begins.' }),
  limit: z.number().int().min(1).max(limits.pageSizeMax).default(limits.pageSizeDefault),
};

/** ISO 8601 with milliseconds, UTC. */
export const instant = z.iso.datetime();

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });
