// Which services, case studies, threads and people words mention: those that were put in by hand and whose name still stands there. It is looked up when the words are sent,
// so that typing, stripping and pasting around a name need to know nothing of it. Pure.
import type { CaseStudyId, PersonId, ServiceId, ThreadId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import type { Knowledge } from './cleanse.ts';

/** A draft from before others than services were mentioned says no kind. */
export type Mentioned =
  | { kind?: 'service'; id: ServiceId; name: string }
  | { kind: 'case-study'; id: CaseStudyId; name: string }
  | { kind: 'thread'; id: ThreadId; name: string }
  | { kind: 'person'; id: PersonId; name: string }
  /** A mask of the thread: its name is all there is. */
  | { kind: 'mask'; id: string; name: string };

function idOf(one: Mentioned) {
  switch (one.kind) {
    case 'case-study':
      return { caseId: one.id };
    case 'thread':
      return { threadId: one.id };
    case 'person':
      return { personId: one.id };
    case 'mask':
      return { mask: one.name };
    default:
      return { serviceId: one.id };
  }
}

/** What was mentioned in words that are written anew: everything of it, by its name as it stands there. */
export const mentionedIn = (body: string, mentions: readonly Mention[]): Mentioned[] =>
  mentions.map((one) => {
    const name = body.slice(one.start, one.end);
    if ('serviceId' in one) return { id: one.serviceId, name };
    if ('caseId' in one) return { kind: 'case-study', id: one.caseId, name };
    if ('threadId' in one) return { kind: 'thread', id: one.threadId, name };
    if ('personId' in one) return { kind: 'person', id: one.personId, name };
    return { kind: 'mask', id: one.mask, name };
  });

/** The name of what was put in by hand stays, whatever area a service is of. */
export const withNames = (keep: Knowledge['keep'], mentioned: readonly Mentioned[]): Knowledge['keep'] =>
  mentioned.length === 0
    ? keep
    : {
        phrases: [...(keep?.phrases ?? []), ...mentioned.map((one) => one.name)],
        phones: keep?.phones ?? [],
      };

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** In the order of the words. Of two names that begin alike the longer one stands. */
export function mentionsIn(body: string, mentioned: readonly Mentioned[]): Mention[] {
  const found: Mention[] = [];
  const byLength = mentioned.filter((one) => one.name !== '').sort((a, b) => b.name.length - a.name.length);
  for (const one of byLength) {
    const { name } = one;
    for (let start = body.indexOf(name); start >= 0; start = body.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const isWhole = !isWord(body[start - 1]) && !isWord(body[end]);
      const isFree = found.every((other) => end <= other.start || start >= other.end);
      if (isWhole && isFree) found.push({ ...idOf(one), start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(0, limits.mentionsPerPostMax);
}
