// Communities and who is in them: people, what they may do, where they work, and by what a provider's word is known. Owner: features/people; a
// suspension alone is set by features/session.
import type { ColumnType } from 'kysely';
import type { AreaId, CommunityId, OrganisationId, PersonId } from '#shared/basics/ids.ts';
import type { OrganisationKind, Role } from '#shared/basics/lists.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

export interface CommunityTable {
  community_id: CommunityId;
  slug: string;
  name: string;
  is_evaluation: boolean;
  created_at: Instant;
}

export interface OrganisationTable {
  community_id: CommunityId;
  organisation_id: OrganisationId;
  slug: string;
  name: string;
  kind: OrganisationKind;
  /** Organisation Data Service code, matched against the provider's selected role. */
  ods_code: string | null;
}

export interface AreaTable {
  community_id: CommunityId;
  area_id: AreaId;
  slug: string;
  name: string;
  /** Index of Multiple Deprivation decile, 1 = most deprived tenth. */
  deprivation_decile: number | null;
}

export interface PersonTable {
  community_id: CommunityId;
  person_id: PersonId;
  slug: string;
  name: string;
  organisation_id: OrganisationId;
  area_id: AreaId | null;
  suspended_at: Instant | null;
  joined_at: Instant;
}

export interface PersonRoleTable {
  community_id: CommunityId;
  person_id: PersonId;
  role: Role;
}

/** Keyed by what the provider guarantees never to reuse: issuer, tenant and subject; never by e-mail. */
export interface IdentityTable {
  issuer: string;
  /** Entra tenant; empty for providers without tenants. */
  tenant: string;
  subject: string;
  community_id: CommunityId;
  person_id: PersonId;
}

export type PeopleTables = {
  community: CommunityTable;
  organisation: OrganisationTable;
  area: AreaTable;
  person: PersonTable;
  person_role: PersonRoleTable;
  identity: IdentityTable;
};
