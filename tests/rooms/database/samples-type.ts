// What a file of samples holds: one call of every query function of one file of queries.
import type { Trx } from '#api/database/index.ts';

/** Keyed by file, then by function. The queries of a file are typed by that file itself. */
export type Samples<Module> = {
  [Name in keyof Module as Module[Name] extends (...asked: never[]) => Promise<unknown> ? Name : never]: (
    run: Module[Name],
    trx: Trx,
  ) => Promise<unknown>;
};
