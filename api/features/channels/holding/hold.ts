// Whether the rules of a channel hold a post until a moderator has looked, and what then happens: why is written down, moderators
// look, and of an urgent one supervisors hear at once. Whoever writes or rewrites a post asks here, and nowhere else.
import { keptFor } from '#api/access/kept.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { isOfPerson } from '#api/features/channels/mentioning/mentions.ts';
import { tellOfUrgentHold } from '#api/features/supervision/index.ts';
import { wakeModerators } from '#api/realtime/wake-moderators.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { ChannelId, PostId } from '#shared/basics/ids.ts';
import type { HoldReason } from '#shared/basics/lists.ts';
import type { KeptWord } from '#shared/contract/kept.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import { findIdentifiers, type Keep, loadNames } from '#shared/stripping/index.ts';
import { flaggedIn } from './flagged.ts';
import { countStanding, findHolding, findIsDoubtHeld, insertHold } from './queries.ts';

/** Why it waits. Null where nothing holds it. */
export type Hold = { why: HoldReason[] } | null;
type Spoken = { kept: readonly KeptWord[]; texts: Readonly<Record<string, string>> };
type Place = { start: number; end: number };
/** `named`: where the body mentions people, who are no doubt. `keep`: what `readKeep` answered. */
type Judged = Spoken & { named?: readonly Place[]; keep: Keep };

export const keepsNothing: Keep = { phrases: [], phones: [] };
/** `hasMore`: words that are not sent stand beside them, and are judged with them. */
type Coming = Spoken & { mentions: readonly Mention[]; hasMore?: boolean };

/**
 * What stripping keeps, for whatever will ask: a rule that holds what the engine doubts, or a name that no mention holds. Read before the
 * transaction: judging a directory takes its time, and a thread is held meanwhile. A rule that is made between the two doubts more.
 */
export async function readKeep(
  context: PeerContext,
  { kept, texts, mentions, hasMore = false }: Coming,
): Promise<Keep> {
  const { db, peer } = context;
  await loadNames();
  const isAsked =
    mentions.some(isOfPerson) ||
    ((hasMore || isDoubted({ kept, texts }, keepsNothing)) && (await findIsDoubtHeld(db, peer)));
  return isAsked ? await keptFor(context, peer) : keepsNothing;
}

export async function judgeHold(
  trx: Trx,
  peer: Peer,
  channelId: ChannelId,
  { kept, texts, named = [], keep }: Judged,
): Promise<Hold> {
  const rules = await findHolding(trx, peer, channelId);
  const why: HoldReason[] = [];
  const firstPosts = rules?.firstPosts ?? 0;
  if (firstPosts > 0 && (await countStanding(trx, peer, firstPosts)) < firstPosts) why.push('first-posts');
  const words = Object.values(texts);
  if (words.some((text) => flaggedIn(text, rules?.flaggedWords ?? []))) why.push('flagged-word');
  if (rules?.holdsOverruled && kept.length > 0) why.push('overruled');
  if (rules?.holdsDoubt) {
    await loadNames();
    if (isDoubted({ kept, texts }, keep, named)) why.push('doubt');
  }
  return why.length > 0 ? { why } : null;
}

/**
 * The engine suspects a word of which its author has said nothing, and which is no mention. What is certain was refused before. It is asked
 * with `keep` itself, which it has read already: another one, with the names added, would be a whole directory to read while a thread is held.
 */
const isDoubted = ({ kept, texts }: Spoken, keep: Keep, named: readonly Place[] = []): boolean =>
  Object.entries(texts).some(([field, text]) =>
    findIdentifiers(text, { keep }).some(
      ({ confidence, start, end }) =>
        confidence === 'suspected' &&
        !kept.some((one) => one.field === field && one.start < end && start < one.end) &&
        !(field === 'body' && isAllNamed(text, { start, end }, named)),
    ),
  );

/** Another name beside a mention is found as one with it, and stays a doubt. */
function isAllNamed(text: string, { start, end }: Place, named: readonly Place[]): boolean {
  let left = '';
  for (let at = start; at < end; at++)
    if (!named.some((one) => one.start <= at && at < one.end)) left += text[at];
  return !/[\p{L}\p{N}]/u.test(left);
}

type Held = { postId: PostId; hold: NonNullable<Hold>; isUrgent: boolean };

/** The last statements of a deed whose post waits: after the audit, in the place of its announcement. */
export async function holdPost(
  trx: Trx,
  peer: Peer,
  { postId, hold, isUrgent }: Held,
  now: Date,
): Promise<void> {
  await insertHold(trx, peer, postId, hold.why, now);
  await wakeModerators(trx, peer.communityId);
  if (isUrgent) await tellOfUrgentHold(trx, peer, postId, now);
}
