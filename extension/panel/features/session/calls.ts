// What the session's screens need, as plain functions, so that a test hands in its own. Each throws a Refusal with words.
import type { z } from 'zod';
import type { listMyTrail, listProviders, listSessions, Me, Provider } from '#shared/contract/session.ts';

export type SessionCalls = {
  listProviders: () => Promise<z.output<typeof listProviders.output>>;
  signIn: (provider: Provider) => Promise<'signed-in' | 'closed'>;
  /** Ends here at once, whatever the network says; the server is told behind the person's back. */
  signOut: () => Promise<void>;
  signOutEverywhere: () => Promise<{ ended: number }>;
  readMe: () => Promise<Me>;
  listSessions: () => Promise<z.output<typeof listSessions.output>>;
  listMyTrail: (input: z.input<typeof listMyTrail.input>) => Promise<z.output<typeof listMyTrail.output>>;
  revokeSession: (sessionId: string) => Promise<void>;
};

export const sessionKeys = {
  all: ['session'] as const,
  me: ['session', 'me'] as const,
  list: ['session', 'list'] as const,
  trail: ['session', 'trail'] as const,
  /** Needs nobody to be signed in. */
  providers: ['providers'] as const,
};
