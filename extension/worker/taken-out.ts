// What rests on this device and may quote a post that was taken out: drafts of answers in its thread, whoever wrote them here. They go
// when the browser runs and somebody is signed in, with no panel open too; a draft of a question quotes nobody.
import type { Taken } from '#extension/wire/taken-out.ts';

/** Each draft lies under a key of its own. */
export const draftPrefix = 'draft:';

/** Keys of those that go. What has another shape is no draft of an answer. */
export function draftsToForget(stored: Readonly<Record<string, unknown>>, { leaks, isAll }: Taken): string[] {
  return Object.entries(stored).flatMap(([key, draft]) => {
    if (!key.startsWith(draftPrefix) || typeof draft !== 'object' || draft === null) return [];
    const { threadId, apartFrom } = draft as { threadId?: unknown; apartFrom?: unknown };
    if (typeof threadId !== 'string') return [];
    // An open panel has compared it with all of these.
    const compared = new Set(Array.isArray(apartFrom) ? apartFrom : []);
    return isAll || (leaks.has(threadId) && ![...leaks].every((id) => compared.has(id))) ? [key] : [];
  });
}
