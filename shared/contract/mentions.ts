// A mention of a service, a case study, a thread or a person in words that others read: where its name stands, and which one it is. The words hold
// the name itself, so that whatever copies, searches or prints them needs to know nothing of mentions.
import { z } from 'zod';
import type { CaseStudyId, PersonId, ServiceId, ThreadId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { capacities, serviceStatuses } from '#shared/basics/lists.ts';
import { id } from './basics.ts';
import { exempt } from './readable.ts';

/** `start` and `end` are UTF-16 code units of the body. */
const place = { start: z.number().int().min(0), end: z.number().int().min(0) };
export const mention = z.union([
  z.object({ serviceId: id<ServiceId>(), ...place }),
  z.object({ caseId: id<CaseStudyId>(), ...place }),
  z.object({ threadId: id<ThreadId>(), ...place }),
  /** A colleague by name. */
  z.object({ personId: id<PersonId>(), ...place }),
  /** Somebody of this thread by the mask that it shows; who it is stands nowhere. */
  z.object({ mask: exempt(60, 'A pseudonym of the thread: kept only where the thread shows it.'), ...place }),
]);
export type Mention = z.infer<typeof mention>;

export const mentions = z.array(mention).max(limits.mentionsPerPostMax).default([]);

/** In order, none over another, all of them inside the words that were sent. */
export const mentionsStand = ({ body, mentions: all }: { body: string; mentions: Mention[] }): boolean =>
  all.every(({ start, end }, at) => start < end && end <= body.length && start >= (all[at - 1]?.end ?? 0));

/** How a mentioned service stands now. One that the reader may not see is refused, as one that is not there. */
export const describeService = {
  input: z.object({ serviceId: id<ServiceId>() }),
  output: z.object({
    id: id<ServiceId>(),
    name: z.string(),
    status: z.enum(serviceStatuses),
    capacity: z.enum(capacities),
  }),
};
