// What workers say of the stripping engine, as counts: no person, no words. Owner: features/stripping.
import type { Generated } from 'kysely';
import type { CommunityId } from '#shared/basics/ids.ts';

type Said = 'missed' | 'not-identifying' | 'kept';

export interface EngineWordTable {
  community_id: CommunityId;
  /** What a list goes on behind; it means nothing else. */
  number: Generated<number>;
  said: Said;
  kind: string;
  /** One of a few hundred coarse forms (`shared/basics/word-shape.ts`). */
  shape: string;
  /** Why it was kept; empty for the others. */
  reason: string;
  version: string;
  count: number;
  last_on: string;
}

export type StrippingTables = {
  engine_word: EngineWordTable;
};
