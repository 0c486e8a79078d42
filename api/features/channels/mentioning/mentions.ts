// Which of the mentions that were sent are kept: those of what the author may mention and whose name stands there. Another one is left
// out without a refusal: the words say the name all the same, and what was withdrawn meanwhile must not hold up a question. A person's
// name is another matter: it stands in words only as a mention, so one that is not confirmed is refused like any name.
import { mentionableNames } from '#api/access/mentionable.ts';
import { type MentionPlace, mentionablePeople, shownMasks } from '#api/access/mentionable-people.ts';
import { mentionedId, titledMentions } from '#api/access/mentioned-words.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { KeptWord } from '#shared/contract/kept.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import { findIdentifiers, type Keep, loadNames } from '#shared/stripping/index.ts';

type Sent = {
  body: string;
  mentions: readonly Mention[];
  kept: readonly KeptWord[];
  place: MentionPlace;
  /** What stripping keeps, read before the transaction. */
  keep: Keep;
  /** What stood in the post before: whoever was mentioned there stays mentioned when other words change. */
  before?: { body: string; mentions: readonly Mention[] };
};

export async function checkMentions(trx: Trx, peer: Peer, sent: Sent): Promise<Mention[]> {
  const { body, mentions } = sent;
  if (mentions.length === 0) return [];
  const names = new Map([
    ...(await mentionableNames(trx, peer, {
      ...titledMentions(mentions),
      services: mentions.flatMap((one) => ('serviceId' in one ? [one.serviceId] : [])),
    })),
    ...(await namesOfPeople(trx, peer, sent)),
  ]);
  const isKept = (one: Mention) => names.get(mentionedId(one)) === body.slice(one.start, one.end);
  await refuseNames(
    sent,
    mentions.filter((one) => isOfPerson(one) && !isKept(one)),
  );
  return mentions.filter(isKept);
}

export const isOfPerson = (one: Mention): boolean => 'personId' in one || 'mask' in one;

/** Where the words of the body mention people. */
export const peopleIn = (mentions: readonly Mention[]): Mention[] => mentions.filter(isOfPerson);

/** Whom an edit mentions whom the words before it did not. */
export const isNewlyMentioned = (before: readonly Mention[], after: readonly Mention[]): boolean =>
  after.some((one) => isOfPerson(one) && !before.some((other) => mentionedId(other) === mentionedId(one)));

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
    if (shown.some(({ mask }) => mask === one.mask)) names.set(mentionedId(one), one.mask);
  }
  for (const one of before?.mentions ?? [])
    if (isOfPerson(one)) names.set(mentionedId(one), before?.body.slice(one.start, one.end) ?? '');
  return names;
}

/** A name that no mention holds is a name like any other: what its author has not kept with a reason goes. */
async function refuseNames({ body, kept, keep }: Sent, unkept: readonly Mention[]): Promise<void> {
  if (unkept.length === 0) return;
  await loadNames();
  const spans = kept.filter((one) => one.field === 'body');
  const found = findIdentifiers(body, { keep, kept: spans }).filter((one) =>
    unkept.some(({ start, end }) => one.start < end && start < one.end),
  );
  if (found.length === 0) return;
  throw refuse(
    'still-identifies',
    found.map(({ kind, start, end }) => ({ path: 'body', kind, start, end })),
  );
}
