// API keys: how a program works for somebody through the API. The secret is answered once, when a key is made, and never again.
import { z } from 'zod';
import type { KeyId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { keyRoles } from '#shared/basics/lists.ts';
import { id, instant, page, pageOf } from './basics.ts';
import { exempt } from './readable.ts';

const keyRole = z.enum(keyRoles);

export const apiKey = z.object({
  id: id<KeyId>(),
  name: z.string(),
  /** What it was made for; it can do no more than its person may at the moment. */
  roles: z.array(keyRole),
  createdAt: instant,
  /** A day, never a moment; null where it was never used. */
  lastUsedOn: z.iso.date().nullable(),
  expiresAt: instant,
});
export type ApiKey = z.infer<typeof apiKey>;

/** `keyId` is made by whoever asks and makes one key: sent again it is refused, for the secret is not shown twice. */
export const createKey = {
  input: z
    .object({
      keyId: id<KeyId>(),
      name: exempt(limits.keyNameCharsMax, 'What a program of one’s own is called, shown to its owner only.')
        .trim()
        .min(1),
      roles: z
        .array(keyRole)
        .min(1)
        .max(keyRoles.length)
        .refine((held) => new Set(held).size === held.length),
      days: z.number().int().min(1).max(limits.keyDaysMax),
    })
    .meta({ description: 'Makes a key for a program. It holds some of your own roles, for a year at most.' }),
  output: z.object({ key: apiKey, secret: z.string() }),
};

/** One's own, newest first; those that expired stay for a while. Revoked ones are gone. */
export const listKeys = { input: z.object(page), output: pageOf(apiKey) };

/** At once; of one that was revoked already it changes nothing. */
export const revokeKey = { input: z.object({ keyId: id<KeyId>() }), output: z.object({}) };
