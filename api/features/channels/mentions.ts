// Which of the mentions that were sent are kept: those of what the author may mention and whose name stands there. Another one is left
// out without a refusal: the words say the name all the same, and what was withdrawn meanwhile must not hold up a question. And, when
// words are read: the title of what was taken out since stands in nobody's words any more.
import { mentionableNames, titlesThatMayStand } from '#api/access/mentionable.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { Mention } from '#shared/contract/mentions.ts';

export async function checkMentions(
  trx: Trx,
  peer: Peer,
  { body, mentions }: { body: string; mentions: readonly Mention[] },
): Promise<Mention[]> {
  if (mentions.length === 0) return [];
  const names = await mentionableNames(trx, peer, {
    ...titled(mentions),
    services: mentions.flatMap((one) => ('serviceId' in one ? [one.serviceId] : [])),
  });
  return mentions.filter((one) => names.get(idOf(one)) === body.slice(one.start, one.end));
}

const idOf = (one: Mention): string =>
  'serviceId' in one ? one.serviceId : 'caseId' in one ? one.caseId : one.threadId;

const titled = (mentions: readonly Mention[]) => ({
  cases: mentions.flatMap((one) => ('caseId' in one ? [one.caseId] : [])),
  threads: mentions.flatMap((one) => ('threadId' in one ? [one.threadId] : [])),
});

const removed = '[removed]';
type Spoken = { body: string | null; mentions: Mention[] };

/** The same posts, without titles that may not stand there any more. What is mentioned behind one moves with the words. */
export async function withoutTakenTitles<Post extends Spoken>(
  db: Database,
  peer: Peer,
  posts: readonly Post[],
): Promise<Post[]> {
  const { cases, threads } = titled(posts.flatMap((post) => post.mentions));
  if (cases.length + threads.length === 0) return [...posts];
  const standing = await titlesThatMayStand(db, peer, { cases, threads });
  const mayStand = (one: Mention) => 'serviceId' in one || standing.has(idOf(one));
  return posts.map((post) => (post.mentions.every(mayStand) ? post : { ...post, ...cut(post, mayStand) }));
}

function cut({ body, mentions }: Spoken, mayStand: (one: Mention) => boolean): Spoken {
  let words = body ?? '';
  let moved = 0;
  const left: Mention[] = [];
  for (const one of mentions) {
    const [start, end] = [one.start + moved, one.end + moved];
    if (mayStand(one)) left.push({ ...one, start, end });
    else {
      words = words.slice(0, start) + removed + words.slice(end);
      moved += removed.length - (end - start);
    }
  }
  return { body: body === null ? null : words, mentions: left };
}
