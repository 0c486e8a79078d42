// The SQL of who somebody is here, how they come in, and what the trail says of them. Secrets and digests are in none of it.
import { sql } from 'kysely';
import { isOwn } from '#api/access/own.ts';
import type { Peer } from '#api/access/peer.ts';
import { toldToSubject } from '#api/audit/index.ts';

export const selfRows = {
  membership: (peer: Peer) => sql`
    select person.joined_at as "sortAt", person.person_id::text as "sortId", community.name as "community",
      person.person_id as "personId", person.name as "name", organisation.name as "organisation", area.name as "area",
      person.joined_at as "joinedAt",
      array(select person_role.role from person_role where person_role.community_id = person.community_id
        and person_role.person_id = person.person_id order by person_role.role) as "roles"
    from person
    join community on community.community_id = person.community_id
    join organisation on organisation.community_id = person.community_id
      and organisation.organisation_id = person.organisation_id
    left join area on area.community_id = person.community_id and area.area_id = person.area_id
    where ${isOwn(peer, 'person')}`,
  'sign-ins': (peer: Peer) => sql`
    select 'epoch'::timestamptz as "sortAt", md5(issuer || ' ' || tenant || ' ' || subject) as "sortId",
      issuer as "provider", nullif(tenant, '') as "tenant", subject as "subject"
    from identity where ${isOwn(peer, 'identity')}`,
  sessions: (peer: Peer) => sql`
    select started_at as "sortAt", session_id::text as "sortId", session_id as "sessionId", provider_key as "provider",
      device as "device", started_at as "startedAt", last_used_at as "lastUsedAt", ends_at as "endsAt",
      ended_at as "endedAt", end_reason as "endReason"
    from session where ${isOwn(peer, 'session')}`,
  keys: (peer: Peer) => sql`
    select created_at as "sortAt", key_id::text as "sortId", key_id as "keyId", name as "name", roles as "roles",
      created_at as "createdAt", last_used_on as "lastUsedOn", expires_at as "expiresAt", revoked_at as "revokedAt"
    from api_key where ${isOwn(peer, 'api_key')}`,
  settings: (peer: Peer) => sql`
    select set_at as "sortAt", 'found' as "sortId", 'found-by-name' as "setting", is_findable as "isOn", set_at as "setAt"
    from findable_choice where ${isOwn(peer, 'findable_choice')}
    union all
    select set_at, 'written', 'written-to-by-name', is_open, set_at
    from talk_choice where ${isOwn(peer, 'talk_choice')}`,
  trail: (peer: Peer) => sql`
    select entry.at as "sortAt", lpad(entry.seq::text, 19, '0') as "sortId", entry.at as "at", entry.deed as "deed",
      false as "isByOthers"
    from audit_entry as entry where ${isOwn(peer, 'entry', 'actor_id')}
    union all
    select entry.at, lpad(entry.seq::text, 19, '0'), entry.at, entry.deed, true
    from audit_entry as entry where entry.community_id = ${peer.communityId} and entry.subject_kind = 'person'
      and entry.subject_id = ${peer.personId}::uuid::text and entry.actor_id is distinct from ${peer.personId}::uuid
      and entry.deed = any(${sql.val(toldToSubject)})`,
  learning: (peer: Peer) => sql`
    select changed_at as "sortAt", module_id || '.' || version as "sortId", module_id as "moduleId",
      version as "version", last_card as "lastCard", is_check_passed as "isCheckPassed", changed_at as "changedAt",
      completed_at as "completedAt"
    from learning_progress where ${isOwn(peer, 'learning_progress')}`,
};
