// What workers keep of what they found. Owner: features/saved. Case studies that are kept stand in the library's own table.
import type { ColumnType } from 'kysely';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
import type { SavableKind } from '#shared/basics/lists.ts';

export interface SavedFindTable {
  community_id: CommunityId;
  person_id: PersonId;
  kind: SavableKind;
  subject_id: string;
  saved_at: ColumnType<Date, Date | string, Date | string>;
}

export type SavedTables = { saved_find: SavedFindTable };
