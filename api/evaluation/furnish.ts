// Puts the evaluation content into an evaluation database, and does it once however often it is started: ids come from
// the content's own keys. Refused in production. What people added since is left alone.
import { claimPseudonym } from '#api/access/pseudonym.ts';
import { StartFault } from '#api/config.ts';
import { type Trx, transact } from '#api/database/index.ts';
import type { Core } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import { readable } from '#shared/contract/readable.ts';
import type { Community, EvaluationContent, Thread } from './content/types.ts';
import { ids, keyedUuid } from './keyed-ids.ts';

const hourMs = 3_600_000;
/** Members joined the channels two days ago: a newcomer finds a few things unread, not the whole archive. */
const joinedHoursAgo = 48;
/** People came long before the first thread. */
const arrivedHoursAgo = 24 * 400;

// The content passes the same door as everybody's words, so that a slip in it stops the start and not a reviewer.
const title = readable(limits.titleCharsMax);
const body = readable(limits.bodyCharsMax);
function passed<Words>(
  door: { safeParse: (text: string) => { data?: Words } },
  text: string,
  key: string,
): Words {
  const { data } = door.safeParse(text);
  if (data === undefined)
    throw new StartFault(`The evaluation content may not identify anybody: look at its thread "${key}".`);
  return data;
}

export type Furnishing = { content: EvaluationContent; issuer: string };

export async function furnish(
  { db, config, clock }: Pick<Core, 'db' | 'config' | 'clock'>,
  { content, issuer }: Furnishing,
): Promise<void> {
  if (config.isProduction || !config.isEvaluation)
    throw new StartFault('Evaluation content is loaded into an evaluation database only.');
  const ago = (hours: number) => new Date(clock().getTime() - Math.max(0, hours) * hourMs);
  await transact(db, async (trx) => {
    for (const community of content.communities) {
      await putPeople(trx, community, issuer, ago);
      await putChannels(trx, community, ago);
      await putThreads(trx, community, config.secret, ago);
    }
  });
}

type Ago = (hours: number) => Date;

async function putPeople(trx: Trx, community: Community, issuer: string, ago: Ago) {
  const of = ids(community.key);
  const { communityId } = of;
  await trx
    .insertInto('community')
    .values({
      community_id: communityId,
      slug: community.key,
      name: community.name,
      is_evaluation: true,
      created_at: ago(arrivedHoursAgo),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('area')
    .values(
      community.areas.map((area) => ({
        community_id: communityId,
        area_id: of.area(area.key),
        slug: area.key,
        name: area.name,
        deprivation_decile: area.deprivationDecile,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('organisation')
    .values(
      community.organisations.map((organisation) => ({
        community_id: communityId,
        organisation_id: of.organisation(organisation.key),
        slug: organisation.key,
        name: organisation.name,
        kind: organisation.kind,
        ods_code: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('person')
    .values(
      community.people.map((person) => ({
        community_id: communityId,
        person_id: of.person(person.key),
        slug: person.key,
        name: person.displayName,
        organisation_id: of.organisation(person.organisation),
        area_id: person.area === null ? null : of.area(person.area),
        suspended_at: person.isSuspended ? ago(24) : null,
        joined_at: ago(arrivedHoursAgo),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('person_role')
    .values(
      community.people.flatMap((person) =>
        person.roles.map((role) => ({
          community_id: communityId,
          person_id: of.person(person.key),
          role,
        })),
      ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // The local provider names people by their key.
  await trx
    .insertInto('identity')
    .values(
      community.people.map((person) => ({
        issuer,
        tenant: '',
        subject: person.key,
        community_id: communityId,
        person_id: of.person(person.key),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function putChannels(trx: Trx, community: Community, ago: Ago) {
  const of = ids(community.key);
  await trx
    .insertInto('channel')
    .values(
      community.channels.map((channel) => ({
        community_id: of.communityId,
        channel_id: of.channel(channel.key),
        slug: channel.key,
        name: channel.name,
        purpose: channel.purpose,
        rules: channel.rules.join('\n'),
        kind: channel.kind,
        needs: [...channel.needs],
        is_urgent: channel.isUrgent,
        is_read_only: false,
        hold_overruled: channel.holdsOverruled ?? false,
        closed_at: channel.isClosed ? ago(24 * 30) : null,
        host_id: of.person(channel.host),
        created_at: ago(arrivedHoursAgo),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('channel_member')
    .values(
      community.channels.flatMap((channel) =>
        channel.members.map((member) => ({
          community_id: of.communityId,
          channel_id: of.channel(channel.key),
          person_id: of.person(member),
          joined_at: ago(joinedHoursAgo),
        })),
      ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Whoever is inside has read the rules.
  await trx
    .insertInto('rules_accepted')
    .values(
      community.channels.flatMap((channel) =>
        channel.members.map((member) => ({
          community_id: of.communityId,
          channel_id: of.channel(channel.key),
          person_id: of.person(member),
          version: 1,
          at: ago(joinedHoursAgo),
        })),
      ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function putThreads(trx: Trx, community: Community, secret: string, ago: Ago) {
  if (community.threads.length === 0) return;
  const of = ids(community.key);
  const added = await trx
    .insertInto('thread')
    .values(community.threads.map((thread) => toThreadRow(community.key, thread, ago)))
    .onConflict((conflict) => conflict.doNothing())
    .returning('thread_id')
    .execute();
  const isNew = new Set<string>(added.map((row) => row.thread_id));
  const fresh = community.threads.filter((thread) => isNew.has(of.thread(thread.key)));
  const posts = fresh.flatMap((thread) => toPostRows(community.key, thread, ago));
  if (posts.length > 0) await trx.insertInto('post').values(posts).execute();
  for (const thread of fresh) {
    const threadId = of.thread(thread.key);
    const seed = keyedUuid('seed', community.key, thread.key);
    for (const who of [thread, ...thread.answers].filter((one) => one.isAnonymous)) {
      const author = { communityId: of.communityId, personId: of.person(who.author) };
      await claimPseudonym(trx, author, { secret, seed, threadId });
    }
  }
}

const hoursAgoOf = (thread: Thread, hoursAfter: number) => thread.hoursAgo - hoursAfter;

function toThreadRow(community: string, thread: Thread, ago: Ago) {
  const of = ids(community);
  const accepted = thread.answers.find((answer) => answer.isAccepted);
  return {
    community_id: of.communityId,
    thread_id: of.thread(thread.key),
    channel_id: of.channel(thread.channel),
    author_id: of.person(thread.author),
    is_anonymous: thread.isAnonymous,
    pseudonym_seed: keyedUuid('seed', community, thread.key),
    title: passed(title, thread.title, thread.key),
    needs: [...thread.needs],
    barriers: [...thread.barriers],
    urgency: thread.urgency,
    state: thread.state,
    is_fictional: true,
    last_number: 1 + thread.answers.length,
    accepted_post_id: accepted ? of.post(accepted.key) : null,
    started_at: ago(thread.hoursAgo),
    last_post_at: ago(hoursAgoOf(thread, Math.max(0, ...thread.answers.map((answer) => answer.hoursAfter)))),
  };
}

function toPostRows(community: string, thread: Thread, ago: Ago) {
  const of = ids(community);
  const question = { ...thread, key: `${thread.key}-question`, hoursAfter: 0 };
  // Numbers grow with time, whatever the order in which the answers were written down.
  const answers = [...thread.answers].sort((a, b) => a.hoursAfter - b.hoursAfter);
  return [question, ...answers].map((post, index) => ({
    community_id: of.communityId,
    post_id: of.post(post.key),
    thread_id: of.thread(thread.key),
    number: index + 1,
    author_id: of.person(post.author),
    is_anonymous: post.isAnonymous,
    body: passed(body, post.body, post.key),
    state: 'visible' as const,
    kept: '[]',
    posted_at: ago(hoursAgoOf(thread, post.hoursAfter)),
  }));
}
