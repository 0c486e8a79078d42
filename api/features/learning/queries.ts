// The SQL of learning. Every query names whose progress it is: one's own, and nobody else's.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';

const shown = [
  'learning_progress.module_id as moduleId',
  'learning_progress.version',
  'learning_progress.last_card as lastCard',
  'learning_progress.is_check_passed as isCheckPassed',
  'learning_progress.changed_at as changedAt',
  'learning_progress.completed_at as completedAt',
] as const;

export type Reached = {
  moduleId: string;
  version: number;
  lastCard: number;
  isCheckPassed: boolean;
  /** How many cards this version has. */
  cards: number;
  now: Date;
};

/** Only ever further, whichever comes first; complete once both are there, on the day of the later one, and from then on for good. */
export async function upsertProgress(trx: Trx, { communityId, personId }: Peer, reached: Reached) {
  const { moduleId, version, lastCard, isCheckPassed, cards, now } = reached;
  const furthest = sql<number>`greatest(learning_progress.last_card, excluded.last_card)`;
  const passed = sql<boolean>`(learning_progress.is_check_passed or excluded.is_check_passed)`;
  return await trx
    .insertInto('learning_progress')
    .values({
      community_id: communityId,
      person_id: personId,
      module_id: moduleId,
      version,
      last_card: lastCard,
      is_check_passed: isCheckPassed,
      changed_at: now,
      completed_at: lastCard >= cards && isCheckPassed ? now : null,
    })
    .onConflict((known) =>
      known.columns(['community_id', 'person_id', 'module_id', 'version']).doUpdateSet({
        last_card: furthest,
        is_check_passed: passed,
        changed_at: sql`case when ${furthest} > learning_progress.last_card or (${passed} and not learning_progress.is_check_passed)
          then excluded.changed_at else learning_progress.changed_at end`,
        completed_at: sql`coalesce(learning_progress.completed_at,
          case when ${furthest} >= ${cards} and ${passed} then excluded.changed_at end)`,
      }),
    )
    .returning(shown)
    .executeTakeFirst();
}

export type ProgressKey = { moduleId: string; version: number };

/** `after`: the last one of the page before. */
export async function selectProgress(
  db: Database,
  { communityId, personId }: Peer,
  after: ProgressKey | null,
  limit: number,
) {
  let query = db
    .selectFrom('learning_progress')
    .select(shown)
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId);
  if (after !== null)
    query = query.where(
      sql<boolean>`(learning_progress.module_id, learning_progress.version) > (${after.moduleId}, ${after.version}::int)`,
    );
  return await query.orderBy('module_id').orderBy('version').limit(limit).execute();
}
