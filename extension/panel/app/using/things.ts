// The thing behind a line of the search, read whole when somebody wants to use it; through the one cache, by the keys of its own shelf.
import type { QueryClient } from '@tanstack/react-query';
import type { Ports } from '#extension/panel/app/ports.ts';
import { caseOfKept, libraryKeys } from '#extension/panel/features/case-library/index.ts';
import { channelKeys, readAllChannels } from '#extension/panel/features/channels/index.ts';
import { directoryKeys, serviceOfKept } from '#extension/panel/features/directory/index.ts';
import type { CaseStudyId, ServiceId, ThreadId } from '#shared/basics/ids.ts';
import type { SearchKind } from '#shared/basics/lists.ts';
import type { PublishedCase } from '#shared/contract/case-library.ts';
import type { Post, Thread } from '#shared/contract/channels.ts';
import type { Service } from '#shared/contract/directory.ts';
import type { PackedDocument } from '#shared/contract/search-pack.ts';

export type FoundThing = { kind: SearchKind; id: string };

export type Thing =
  | { kind: 'case-study'; one: PublishedCase }
  | {
      kind: 'thread';
      thread: Thread;
      question: string;
      /** Marked as the safe next step, and to be read. */
      answer: Post | null;
      /** Everybody reads the channel: only then it is named elsewhere. */
      isOpen: boolean;
    }
  | { kind: 'service'; service: Service };

/** As this device keeps it, for when nobody else can be asked. */
export const thingOfKept = (kept: PackedDocument, nowMs: number): Thing =>
  kept.kind === 'case-study'
    ? { kind: 'case-study', one: caseOfKept(kept, nowMs) }
    : { kind: 'service', service: serviceOfKept(kept, nowMs) };

/** Null: it was withdrawn meanwhile, or it is somebody and no thing. A refusal and a failing world are thrown. */
export async function readThing(
  cache: QueryClient,
  calls: Ports['calls'],
  { kind, id }: FoundThing,
): Promise<Thing | null> {
  switch (kind) {
    case 'case-study': {
      const caseId = id as CaseStudyId;
      const one = await cache.fetchQuery({
        queryKey: libraryKeys.one(caseId),
        queryFn: () => calls.readCaseStudy({ caseId }),
      });
      return one.kind === 'published' ? { kind, one } : null;
    }
    case 'service': {
      const serviceId = id as ServiceId;
      const service = await cache.fetchQuery({
        queryKey: directoryKeys.service(serviceId, null),
        queryFn: () => calls.readService({ serviceId }),
      });
      return { kind, service };
    }
    case 'thread':
      return readThread(cache, calls, id as ThreadId);
    case 'mentor':
      return null;
  }
}

async function readThread(cache: QueryClient, calls: Ports['calls'], threadId: ThreadId): Promise<Thing> {
  const [thread, posts, channels] = await Promise.all([
    cache.fetchQuery({
      queryKey: channelKeys.thread(threadId),
      queryFn: () => calls.readThread({ threadId }),
    }),
    // The question stands first.
    calls.listPosts({ threadId, limit: 1 }),
    cache.fetchQuery({
      queryKey: channelKeys.list,
      queryFn: () => readAllChannels(calls),
    }),
  ]);
  const answer = thread.acceptedPost?.body ? thread.acceptedPost : null;
  const isOpen = channels.items.some(({ id, kind }) => id === thread.channelId && kind === 'open');
  return { kind: 'thread', thread, question: posts.items[0]?.body ?? '', answer, isOpen };
}
