// Signing in and staying so (decision 4). Tokens are opaque; the panel never sees the provider's.
import { z } from 'zod';
import type { AreaId, CommunityId, OrganisationId, PersonId, SessionId } from '#shared/basics/ids.ts';
import { roles } from '#shared/basics/lists.ts';
import { id, instant, page, pageOf } from './basics.ts';
import { exempt } from './readable.ts';

/** RFC 7636: 43 to 128 unreserved characters. */
const verifier = exempt(128, 'A secret of the sign-in, not words.')
  .min(43)
  .regex(/^[\w.~-]+$/);
const token = exempt(200, 'A secret of the session, not words.')
  .min(20)
  .regex(/^[\w-]+$/);

/** What the sign-in button says and where it leads. `key` chooses among several providers. */
export const provider = z.object({ key: z.string(), name: z.string(), startPath: z.string() });
export type Provider = z.infer<typeof provider>;
export const listProviders = {
  input: z.object({}),
  output: z.object({ providers: z.array(provider), isEvaluation: z.boolean() }),
};

export const tokens = z.object({
  accessToken: z.string(),
  /** The access token is refused after this; refresh earlier. */
  accessExpiresAt: instant,
  refreshToken: z.string(),
  /** After this the person signs in again. */
  sessionEndsAt: instant,
  /** Minutes without use after which the panel locks (shared computers). */
  idleLockMinutes: z.number().int().min(1),
});
export type Tokens = z.infer<typeof tokens>;

export const redeem = {
  input: z.object({
    code: token,
    verifier,
    device: exempt(80, 'The browser and system, shown to its owner only.'),
  }),
  output: tokens,
};
export const refresh = { input: z.object({ refreshToken: token }), output: tokens };

/** To whoever is suspended and holds this token still: why, and whom to ask. */
export const readSuspension = {
  input: z.object({ refreshToken: token }),
  output: z.object({
    words: z.string().nullable(),
    ask: z.array(z.object({ name: z.string(), role: z.enum(roles) })),
  }),
};
export type Suspension = z.infer<typeof readSuspension.output>;

export const me = z.object({
  personId: id<PersonId>(),
  communityId: id<CommunityId>(),
  communityName: z.string(),
  name: z.string(),
  organisationId: id<OrganisationId>(),
  organisation: z.string(),
  areaId: id<AreaId>().nullable(),
  area: z.string().nullable(),
  roles: z.array(z.enum(roles)),
});
export type Me = z.infer<typeof me>;
export const readMe = { input: z.object({}), output: me };

export const sessionRow = z.object({
  id: id<SessionId>(),
  device: z.string(),
  startedAt: instant,
  lastUsedAt: instant,
  isThisOne: z.boolean(),
});
export const listSessions = { input: z.object({}), output: z.object({ sessions: z.array(sessionRow) }) };
/**
 * What the audit trail holds of oneself, newest first. `deed` is one of our own words; the panel says it plainly. `toMe`: an administrator
 * did it to whoever asks, and these roles were given and taken by it.
 */
export const trailDeed = z.object({
  at: instant,
  deed: z.string(),
  toMe: z.object({ given: z.array(z.enum(roles)), taken: z.array(z.enum(roles)) }).optional(),
});
export type TrailDeed = z.infer<typeof trailDeed>;
export const listMyTrail = { input: z.object({ ...page }), output: pageOf(trailDeed) };
export const revokeSession = { input: z.object({ sessionId: id<SessionId>() }), output: z.object({}) };
export const signOut = { input: z.object({}), output: z.object({}) };
export const signOutEverywhere = { input: z.object({}), output: z.object({ ended: z.number().int() }) };
