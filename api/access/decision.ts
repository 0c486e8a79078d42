// Which decisions of moderators their author is told of.
import { type RawBuilder, sql } from 'kysely';

/** SQL: of `decided`. A report that changed nothing is between reporter and moderators. What was held or appealed, its author waits for. */
export const isForAuthor: RawBuilder<boolean> = sql<boolean>`(decided.decision <> 'kept' or decided.words is not null
    or decided.why && array['held', 'appealed'])`;
