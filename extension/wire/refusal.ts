// Whatever went wrong on the way to the API, as a refusal with words (`contract/words.ts`). Nothing of the original
// message is kept: it may hold what was sent.
import { TRPCClientError } from '@trpc/client';
import { z } from 'zod';
import { Refusal, refusalCodes, refuse } from '#shared/basics/refusals.ts';

const offset = z.number().int().min(0);
const carried = z.object({
  refusal: z.object({
    code: z.enum(refusalCodes),
    findings: z.array(z.object({ path: z.string(), kind: z.string(), start: offset, end: offset })).max(200),
  }),
});

export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof TRPCClientError) {
    const { data, success } = carried.safeParse(error.data);
    if (success) return refuse(data.refusal.code, data.refusal.findings);
  }
  // No answer, an answer that is not ours (a proxy's page), or a bug of ours: the person can only wait and try again.
  return refuse('unavailable');
}

/** Whether signing in again is what helps. */
export const isSignedOut = (refusal: Refusal): boolean =>
  ['not-signed-in', 'session-expired', 'suspended'].includes(refusal.code);
