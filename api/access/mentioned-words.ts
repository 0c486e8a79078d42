// Words that mention somebody or something, as others may be told them: wherever a post's words are read, searched or drawn from, they pass
// here. The title of what was taken out since stands in nobody's words any more, and a colleague's name is not the post's own.
import type { Database } from '#api/database/index.ts';
import { removedWords, type StrippedText } from '#shared/basics/text.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import { titlesThatMayStand } from './mentionable.ts';
import type { Peer } from './peer.ts';

type Spoken = { body: string | null; mentions: Mention[] };

/** What is mentioned, by one word. */
export function mentionedId(one: Mention): string {
  if ('serviceId' in one) return one.serviceId;
  if ('caseId' in one) return one.caseId;
  if ('threadId' in one) return one.threadId;
  return 'personId' in one ? one.personId : `mask ${one.mask}`;
}

export const titledMentions = (mentions: readonly Mention[]) => ({
  cases: mentions.flatMap((one) => ('caseId' in one ? [one.caseId] : [])),
  threads: mentions.flatMap((one) => ('threadId' in one ? [one.threadId] : [])),
});

/** The same words, without titles that may not stand there any more. What is mentioned behind one moves with the words. */
export async function withoutTakenTitles<Words extends Spoken>(
  db: Database,
  peer: Peer,
  all: readonly Words[],
): Promise<Words[]> {
  const { cases, threads } = titledMentions(all.flatMap((one) => one.mentions));
  if (cases.length + threads.length === 0) return [...all];
  const standing = await titlesThatMayStand(db, peer, { cases, threads });
  const isTitled = (one: Mention) => 'caseId' in one || 'threadId' in one;
  const mayStand = (one: Mention) => !isTitled(one) || standing.has(mentionedId(one));
  return all.map((one) => (one.mentions.every(mayStand) ? one : { ...one, ...cut(one, mayStand) }));
}

/**
 * What the search and a case study may know of a post: a title and a person's name are not its own words, and may have to go from it one
 * day without anybody touching it. A service's name is public.
 */
export const ownWords = (post: Spoken): StrippedText =>
  (cut(post, (one) => 'serviceId' in one, '…').body ?? '') as StrippedText;

function cut(
  { body, mentions }: Spoken,
  mayStand: (one: Mention) => boolean,
  put: string = removedWords,
): Spoken {
  let words = body ?? '';
  let moved = 0;
  const left: Mention[] = [];
  for (const one of mentions) {
    const [start, end] = [one.start + moved, one.end + moved];
    if (mayStand(one)) left.push({ ...one, start, end });
    else {
      words = words.slice(0, start) + put + words.slice(end);
      moved += put.length - (end - start);
    }
  }
  return { body: body === null ? null : words, mentions: left };
}
