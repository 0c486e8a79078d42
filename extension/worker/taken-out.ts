// What rests on this device and may quote a post that was taken out: drafts of answers in its thread, and words of boxes that are about
// it, whoever wrote them here. They go when the browser runs and somebody is signed in, with no panel open too; a draft of a question
// quotes nobody.
import type { Taken } from '#extension/wire/taken-out.ts';

/** Each draft lies under a key of its own, and the words of each box. */
const prefixes = ['draft:', 'rest:'] as const;
export const mayQuote = (key: string): boolean => prefixes.some((prefix) => key.startsWith(prefix));

/** Keys of those that go. What has another shape is no draft of an answer. */
export function draftsToForget(stored: Readonly<Record<string, unknown>>, { leaks, isAll }: Taken): string[] {
  return Object.entries(stored).flatMap(([key, draft]) => {
    if (!mayQuote(key) || typeof draft !== 'object' || draft === null) return [];
    const {
      threadId,
      about = threadId,
      apartFrom,
    } = draft as Partial<Record<'threadId' | 'about' | 'apartFrom', unknown>>;
    if (typeof about !== 'string') return [];
    // An open panel has compared it with all of these.
    const compared = new Set(Array.isArray(apartFrom) ? apartFrom : []);
    return isAll || (leaks.has(about) && ![...leaks].every((id) => compared.has(id))) ? [key] : [];
  });
}
