// Which of the mentions that were sent are kept: those of what the author may mention and whose name stands there. Another one is left
// out without a refusal: the words say the name all the same, and what was withdrawn meanwhile must not hold up a question. A person's
// name is another matter: it stands in words only as a mention, so one that is not confirmed is refused like any name. And, when words are
// read: the title of what was taken out since stands in nobody's words any more.
import { keptFor } from '#api/access/kept.ts';
import { mentionableNames, titlesThatMayStand } from '#api/access/mentionable.ts';
import { type MentionPlace, mentionablePeople, shownMasks } from '#api/access/mentionable-people.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { removedWords } from '#shared/basics/text.ts';
import type { KeptWord } from '#shared/contract/kept.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import { findIdentifiers, loadNames } from '#shared/stripping/index.ts';

type Sent = {
  body: string;
  mentions: readonly Mention[];
  kept: readonly KeptWord[];
  place: MentionPlace;
  /** What stood in the post before: whoever was mentioned there stays mentioned when other words change. */
  before?: { body: string; mentions: readonly Mention[] };
};

export async function checkMentions(trx: Trx, peer: Peer, sent: Sent): Promise<Mention[]> {
  const { body, mentions } = sent;
  if (mentions.length === 0) return [];
  const names = new Map([
    ...(await mentionableNames(trx, peer, {
      ...titled(mentions),
      services: mentions.flatMap((one) => ('serviceId' in one ? [one.serviceId] : [])),
    })),
    ...(await namesOfPeople(trx, peer, sent)),
  ]);
  const isKept = (one: Mention) => names.get(idOf(one)) === body.slice(one.start, one.end);
  await refuseNames(
    trx,
    peer,
    sent,
    mentions.filter((one) => isOfPerson(one) && !isKept(one)),
  );
  return mentions.filter(isKept);
}

const isOfPerson = (one: Mention): boolean => 'personId' in one || 'mask' in one;

/** The names, as they stand in the words, of people whom they mention. */
export const namesIn = (body: string, mentions: readonly Mention[]): string[] =>
  mentions.filter(isOfPerson).map(({ start, end }) => body.slice(start, end));

/** Whom an edit mentions whom the words before it did not. */
export const isNewlyMentioned = (before: readonly Mention[], after: readonly Mention[]): boolean =>
  after.some((one) => isOfPerson(one) && !before.some((other) => idOf(other) === idOf(one)));

async function namesOfPeople(trx: Trx, peer: Peer, { mentions, place, before }: Sent) {
  const names = new Map<string, string>();
  const ids = mentions.flatMap((one) => ('personId' in one ? [one.personId] : []));
  if (ids.length + mentions.filter((one) => 'mask' in one).length === 0) return names;
  for (const [id, name] of await mentionablePeople(trx, peer, place, ids)) names.set(id, name);
  for (const one of mentions) {
    if (!('mask' in one)) continue;
    const shown = await shownMasks(trx, peer, place.threadId, {
      words: one.mask,
      limit: limits.mentionableShownMax,
    });
    if (shown.some(({ mask }) => mask === one.mask)) names.set(idOf(one), one.mask);
  }
  for (const one of before?.mentions ?? [])
    if (isOfPerson(one)) names.set(idOf(one), before?.body.slice(one.start, one.end) ?? '');
  return names;
}

/** A name that no mention holds is a name like any other: what its author has not kept with a reason goes. */
async function refuseNames(
  trx: Trx,
  peer: Peer,
  { body, kept }: Sent,
  unkept: readonly Mention[],
): Promise<void> {
  if (unkept.length === 0) return;
  await loadNames();
  const spans = kept.filter((one) => one.field === 'body');
  const found = findIdentifiers(body, { keep: await keptFor(trx, peer), kept: spans }).filter((one) =>
    unkept.some(({ start, end }) => one.start < end && start < one.end),
  );
  if (found.length === 0) return;
  throw refuse(
    'still-identifies',
    found.map(({ kind, start, end }) => ({ path: 'body', kind, start, end })),
  );
}

function idOf(one: Mention): string {
  if ('serviceId' in one) return one.serviceId;
  if ('caseId' in one) return one.caseId;
  if ('threadId' in one) return one.threadId;
  return 'personId' in one ? one.personId : `mask ${one.mask}`;
}

const titled = (mentions: readonly Mention[]) => ({
  cases: mentions.flatMap((one) => ('caseId' in one ? [one.caseId] : [])),
  threads: mentions.flatMap((one) => ('threadId' in one ? [one.threadId] : [])),
});

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
  const isTitled = (one: Mention) => 'caseId' in one || 'threadId' in one;
  const mayStand = (one: Mention) => !isTitled(one) || standing.has(idOf(one));
  return posts.map((post) => (post.mentions.every(mayStand) ? post : { ...post, ...cut(post, mayStand) }));
}

/**
 * Of a post what the search may know: a title and a person's name are not its own words, and may have to go from it one day without
 * anybody touching it. A service's name is public.
 */
export const ownWords = (post: Spoken): string => cut(post, (one) => 'serviceId' in one, '…').body ?? '';

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
