// How far people are with modules. Owner: features/learning. What a module says ships with the program and stands in no table.
import type { ColumnType } from 'kysely';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

export interface LearningProgressTable {
  community_id: CommunityId;
  person_id: PersonId;
  module_id: string;
  version: number;
  last_card: number;
  is_check_passed: boolean;
  changed_at: Instant;
  completed_at: Instant | null;
}

export type LearningTables = { learning_progress: LearningProgressTable };
