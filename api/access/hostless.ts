// A channel whose host has left the community, and who is asked to see to it. Moderators who see it hand it over; in a private one without a
// moderator inside somebody who is inside takes it over, for nobody else knows that it is there. Whether somebody is suspended plays no part:
// whoever is asked would say it.
import { type RawBuilder, sql } from 'kysely';
import type { Role } from '#shared/basics/lists.ts';

const holds = (person: RawBuilder<unknown>, role: Role) => sql`exists (select 1 from person_role as held
    where held.community_id = channel.community_id and held.person_id = ${person} and held.role = ${role})`;
const isInside = (person: RawBuilder<unknown>) => sql`exists (select 1 from channel_member as inside
    where inside.community_id = channel.community_id and inside.channel_id = channel.channel_id
      and inside.person_id = ${person})`;

/** SQL: a moderator reads what stands in `channel`, which is private. */
const hasModerator = sql`exists (select 1 from channel_member as keeper
    where keeper.community_id = channel.community_id and keeper.channel_id = channel.channel_id
      and ${holds(sql`keeper.person_id`, 'member')} and ${holds(sql`keeper.person_id`, 'moderator')})`;

/** SQL: the host of `channel` has left. A closed one needs none. */
export const isHostless: RawBuilder<boolean> = sql<boolean>`(channel.closed_at is null and channel.host_id is not null
    and not ${holds(sql`channel.host_id`, 'member')})`;

export type HostlessDuty = 'offer' | 'take';

/** SQL: what `person` is asked to do for `channel`, if anything. */
export const hostlessDutyOf = (
  person: RawBuilder<unknown>,
): RawBuilder<HostlessDuty | null> => sql<HostlessDuty | null>`(case
    when not ${isHostless} or not ${holds(person, 'member')} then null
    when channel.kind <> 'private' then case when ${holds(person, 'moderator')} then 'offer' end
    when not ${isInside(person)} then null
    when ${holds(person, 'moderator')} then 'offer'
    when not ${hasModerator} then 'take' end)`;

/** SQL: nobody is left who could see to `channel`. */
export const hasNobodyLeft: RawBuilder<boolean> = sql<boolean>`(${isHostless} and not exists (
    select 1 from person_role as any_one where any_one.community_id = channel.community_id
      and ${hostlessDutyOf(sql`any_one.person_id`)} is not null))`;
