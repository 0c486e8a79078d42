// Who is no member of the community: an auditor is let in to watch over it, and channels stay closed to them.
import type { Me } from '#shared/contract/session.ts';

/** Until it is known, nearly everybody is one; what a member alone may call is refused to the others meanwhile. */
export const isMember = (me: Pick<Me, 'roles'> | undefined): boolean => me?.roles.includes('member') ?? true;
