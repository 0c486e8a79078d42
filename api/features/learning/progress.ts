// Saving and listing one's own progress. What is complete is judged here, by the module as it ships; doing it twice changes nothing.
import type { z } from 'zod';
import { transact } from '#api/database/index.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/learning.ts';
import { shapeOf } from '#shared/learning/shape.ts';
import { type ProgressKey, selectProgress, upsertProgress } from './queries.ts';

export async function saveProgress(
  { db, peer, now }: PeerContext,
  { moduleId, version, lastCard, answer }: z.output<typeof contract.saveProgress.input>,
) {
  const shape = shapeOf(moduleId, version);
  // Another build's, or nobody's: nothing is kept under a name that was made up.
  if (shape === undefined || lastCard > shape.cards) throw refuse('not-found');
  const isCheckPassed = answer === shape.right;
  const row = await transact(db, (trx) =>
    upsertProgress(trx, peer, { moduleId, version, lastCard, isCheckPassed, cards: shape.cards, now }),
  );
  if (row === undefined) throw new Error('Progress that was just written is missing.');
  return toProgress(row);
}

export async function listProgress(
  { db, peer }: PeerContext,
  { cursor, limit }: z.output<typeof contract.listProgress.input>,
) {
  const rows = await selectProgress(db, peer, readCursor(cursor), limit + 1);
  return toPage(rows, limit, toProgress, ({ moduleId, version }) => `${moduleId},${version}`);
}

type Row = Awaited<ReturnType<typeof selectProgress>>[number];

const toProgress = ({ changedAt, completedAt, ...rest }: Row) => ({
  ...rest,
  changedAt: changedAt.toISOString(),
  completedAt: completedAt?.toISOString() ?? null,
});

function readCursor(cursor: string | undefined): ProgressKey | null {
  if (cursor === undefined) return null;
  const [, moduleId, version] = /^([a-z-]{1,60}),(\d{1,3})$/.exec(cursor) ?? [];
  if (moduleId === undefined || version === undefined) throw refuse('malformed');
  return { moduleId, version: Number(version) };
}
