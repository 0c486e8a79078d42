// Puts the evaluation's people, channels and threads into an empty database. Ids come from the content's own keys, so that
// doing it again changes nothing that a person has done since and only adds what is new.
import { createHash } from 'node:crypto';
import type { Peer } from '#api/access/peer.ts';
import { claimPseudonym } from '#api/access/pseudonym.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import type { Community, Thread } from '#api/evaluation/content/types.ts';
import type { Core } from '#api/trpc.ts';
import {
  type AreaId,
  type ChannelId,
  type CommunityId,
  makeUuid,
  type OrganisationId,
  type PersonId,
  type PostId,
  type SessionId,
  type ThreadId,
} from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';

/** Ids sort by time; all of these were made at one moment long ago. */
const beginning = Date.UTC(2026, 0, 1);
const hourMs = 3_600_000;

function idOf<Id extends string>(...keys: string[]): Id {
  return makeUuid(beginning, createHash('sha256').update(keys.join('\n')).digest()) as unknown as Id;
}

/** `issuer`: who vouches for the demo people; their keys are its subjects. */
export async function furnish(core: Core, issuer: string): Promise<void> {
  const now = core.clock();
  for (const community of evaluationContent.communities)
    await transact(core.db, (trx) => furnishCommunity(trx, core, community, issuer, now));
}

async function furnishCommunity(
  trx: Trx,
  core: Core,
  community: Community,
  issuer: string,
  now: Date,
): Promise<void> {
  const communityId = idOf<CommunityId>('community', community.key);
  await trx
    .insertInto('community')
    .values({
      community_id: communityId,
      slug: community.key,
      name: community.name,
      is_evaluation: true,
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const of = makeIds(community.key);
  await furnishPlaces(trx, communityId, of, community);
  await furnishPeople(trx, communityId, of, community, issuer, now);
  await furnishChannels(trx, communityId, of, community, now);
  for (const thread of community.threads) await furnishThread(trx, core, communityId, of, thread, now);
}

type Ids = ReturnType<typeof makeIds>;
const makeIds = (community: string) => ({
  area: (key: string) => idOf<AreaId>('area', community, key),
  organisation: (key: string) => idOf<OrganisationId>('organisation', community, key),
  person: (key: string) => idOf<PersonId>('person', community, key),
  channel: (key: string) => idOf<ChannelId>('channel', community, key),
  thread: (key: string) => idOf<ThreadId>('thread', community, key),
  post: (key: string) => idOf<PostId>('post', community, key),
});

async function furnishPlaces(
  trx: Trx,
  communityId: CommunityId,
  of: Ids,
  { areas, organisations }: Community,
) {
  await trx
    .insertInto('area')
    .values(
      areas.map(({ key, name, deprivationDecile }) => ({
        community_id: communityId,
        area_id: of.area(key),
        slug: key,
        name,
        deprivation_decile: deprivationDecile,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('organisation')
    .values(
      organisations.map(({ key, name, kind }) => ({
        community_id: communityId,
        organisation_id: of.organisation(key),
        slug: key,
        name,
        kind,
        ods_code: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function furnishPeople(
  trx: Trx,
  communityId: CommunityId,
  of: Ids,
  { people }: Community,
  issuer: string,
  now: Date,
) {
  const rows = people.map((person) => ({
    community_id: communityId,
    person_id: of.person(person.key),
    slug: person.key,
    name: person.displayName,
    organisation_id: of.organisation(person.organisation),
    area_id: person.area === null ? null : of.area(person.area),
    suspended_at: person.isSuspended ? now : null,
    joined_at: now,
  }));
  await trx
    .insertInto('person')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const roles = people.flatMap(({ key, roles: held }) =>
    held.map((role) => ({ community_id: communityId, person_id: of.person(key), role })),
  );
  await trx
    .insertInto('person_role')
    .values(roles)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const identities = people.map(({ key }) => ({
    issuer,
    tenant: '',
    subject: key,
    community_id: communityId,
    person_id: of.person(key),
  }));
  await trx
    .insertInto('identity')
    .values(identities)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function furnishChannels(
  trx: Trx,
  communityId: CommunityId,
  of: Ids,
  { channels }: Community,
  now: Date,
) {
  const rows = channels.map((channel) => ({
    community_id: communityId,
    channel_id: of.channel(channel.key),
    slug: channel.key,
    name: channel.name,
    purpose: channel.purpose,
    rules: channel.rules.join('\n'),
    kind: channel.kind,
    needs: [...channel.needs],
    is_urgent: channel.isUrgent,
    is_read_only: false,
    closed_at: channel.isClosed ? now : null,
    host_id: of.person(channel.host),
    created_at: now,
  }));
  await trx
    .insertInto('channel')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const members = channels.flatMap(({ key, members: inside }) =>
    inside.map((member) => ({
      community_id: communityId,
      channel_id: of.channel(key),
      person_id: of.person(member),
      joined_at: now,
    })),
  );
  if (members.length === 0) return;
  await trx
    .insertInto('channel_member')
    .values(members)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function furnishThread(
  trx: Trx,
  core: Core,
  communityId: CommunityId,
  of: Ids,
  thread: Thread,
  now: Date,
): Promise<void> {
  const threadId = of.thread(thread.key);
  const startedAt = now.getTime() - thread.hoursAgo * hourMs;
  // An answer of the content may lie "after" the present; nobody answers in the future.
  const at = (hoursAfter: number) => new Date(Math.min(startedAt + hoursAfter * hourMs, now.getTime()));
  const posts = [
    {
      key: thread.key,
      author: thread.author,
      isAnonymous: thread.isAnonymous,
      body: thread.body,
      hoursAfter: 0,
    },
    ...thread.answers,
  ];
  const accepted = thread.answers.find(({ isAccepted }) => isAccepted);
  // Written by hand and read by the content's own test with the engine: harmless as it stands.
  const harmless = (text: string) => text as StrippedText;
  const seed = thread.key;
  const started = await trx
    .insertInto('thread')
    .values({
      community_id: communityId,
      thread_id: threadId,
      channel_id: of.channel(thread.channel),
      author_id: of.person(thread.author),
      is_anonymous: thread.isAnonymous,
      pseudonym_seed: seed,
      title: harmless(thread.title),
      needs: [...thread.needs],
      barriers: [...thread.barriers],
      urgency: thread.urgency,
      state: thread.state,
      is_fictional: true,
      last_number: posts.length,
      accepted_post_id: accepted === undefined ? null : of.post(accepted.key),
      started_at: at(0),
      last_post_at: at(posts.at(-1)?.hoursAfter ?? 0),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('thread_id')
    .executeTakeFirst();
  // Here since an earlier start: people may have answered and accepted, which is theirs.
  if (started === undefined) return;
  await trx
    .insertInto('post')
    .values(
      posts.map((post, index) => ({
        community_id: communityId,
        post_id: of.post(post.key),
        thread_id: threadId,
        number: index + 1,
        author_id: of.person(post.author),
        is_anonymous: post.isAnonymous,
        body: harmless(post.body),
        state: 'visible' as const,
        kept: '[]',
        posted_at: at(post.hoursAfter),
      })),
    )
    .execute();
  const hidden = new Set(posts.filter(({ isAnonymous }) => isAnonymous).map(({ author }) => author));
  for (const author of hidden) {
    await claimPseudonym(trx, speaker(communityId, of.person(author)), {
      secret: core.config.secret,
      seed,
      threadId,
    });
  }
}

/** Nobody is signed in while the house is furnished; a name depends on community and person alone. */
const speaker = (communityId: CommunityId, personId: PersonId): Peer => ({
  communityId,
  personId,
  sessionId: idOf<SessionId>('session', 'none'),
  organisationId: idOf<OrganisationId>('organisation', 'none'),
  areaId: null,
  roles: new Set(),
});
