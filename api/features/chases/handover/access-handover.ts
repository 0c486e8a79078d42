// Who holds a link may see and say what it is for, and nothing else. A link that never was says nothing; one that is over says so,
// because its holder was once given it.
import { digest } from '#api/access/session.ts';
import type { Database } from '#api/database/index.ts';
import { tokenPattern } from '#api/features/chases/links/token.ts';
import { findHandover } from './queries.ts';

export type Handover = NonNullable<Awaited<ReturnType<typeof findHandover>>>;
export type Over = 'unknown' | 'revoked' | 'expired' | 'closed';
export type Accessed = { handover: Handover } | { over: Over };

export async function accessHandover(db: Database, token: string, now: Date): Promise<Accessed> {
  if (!tokenPattern.test(token)) return { over: 'unknown' };
  const handover = await findHandover(db, digest(token));
  if (handover === undefined) return { over: 'unknown' };
  if (handover.revokedAt !== null) return { over: 'revoked' };
  if (handover.closedAt !== null) return { over: 'closed' };
  if (handover.expiresAt <= now) return { over: 'expired' };
  return { handover };
}
