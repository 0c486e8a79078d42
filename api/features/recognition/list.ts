// What stands behind a number, newest first, page by page. Nobody but oneself is named in it.
import type { z } from 'zod';
import { isInstant, placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { listContribution as contract } from '#shared/contract/recognition.ts';
import {
  type ModuleKey,
  selectCases,
  selectMentoring,
  selectModules,
  selectPosts,
  selectSupervision,
} from './queries.ts';

type Asked = z.output<typeof contract.input>;
type Page = z.input<typeof contract.output>;

export function listContribution(context: PeerContext, asked: Asked): Promise<Page> {
  switch (asked.what) {
    case 'safe-steps':
    case 'thanks':
    case 'answers':
      return listPosts(context, { ...asked, what: asked.what });
    case 'cases':
      return listCases(context, asked);
    case 'mentoring':
      return listMentoring(context, asked);
    case 'learning':
      return listModules(context, asked);
    case 'supervision':
      return listSupervision(context, asked);
  }
}

async function listPosts(
  { db, peer }: PeerContext,
  { what, from, cursor, limit }: Asked & { what: 'safe-steps' | 'thanks' | 'answers' },
): Promise<Page> {
  const rows = await selectPosts(db, peer, { what, from }, readPlace(cursor), limit + 1);
  return toPage(
    rows,
    limit,
    (row) => ({ kind: 'post' as const, ...row, at: row.at.toISOString() }),
    placeCursor,
  );
}

/** Fewer than this are not told by the library, and not here. */
const outLoud = (count: number): number | null => (count >= limits.contributorsMin ? count : null);

async function listCases(
  { db, peer }: PeerContext,
  { from, cursor, limit }: Omit<Asked, 'what'>,
): Promise<Page> {
  const rows = (await selectCases(db, peer, from, readPlace(cursor), limit + 1)).map(dated);
  return toPage(
    rows,
    limit,
    ({ at, used, worked, ...row }) => ({
      kind: 'case' as const,
      ...row,
      at: at.toISOString(),
      used: outLoud(used),
      worked: outLoud(worked),
    }),
    placeCursor,
  );
}

async function listMentoring(
  { db, peer }: PeerContext,
  { from, cursor, limit }: Omit<Asked, 'what'>,
): Promise<Page> {
  const rows = await selectMentoring(db, peer, from, readPlace(cursor), limit + 1);
  return toPage(
    rows,
    limit,
    ({ id, at }) => ({ kind: 'mentoring' as const, id, at: at.toISOString() }),
    placeCursor,
  );
}

async function listModules(
  { db, peer }: PeerContext,
  { from, cursor, limit }: Omit<Asked, 'what'>,
): Promise<Page> {
  const rows = (await selectModules(db, peer, from, readModuleKey(cursor), limit + 1)).map(dated);
  return toPage(
    rows,
    limit,
    (row) => ({ kind: 'module' as const, ...row, at: row.at.toISOString() }),
    ({ at, id, version }) => `${at.toISOString()},${id},${version}`,
  );
}

async function listSupervision(
  { db, peer }: PeerContext,
  { from, cursor, limit }: Omit<Asked, 'what'>,
): Promise<Page> {
  const rows = (await selectSupervision(db, peer, from, readPlace(cursor), limit + 1)).map(dated);
  return toPage(
    rows,
    limit,
    (row) => ({ kind: 'supervision' as const, ...row, at: row.at.toISOString() }),
    placeCursor,
  );
}

/** Each query asks for rows with a moment alone; the columns do not say so. */
function dated<Row extends { at: Date | null }>(row: Row): Row & { at: Date } {
  if (row.at === null) throw new Error('A contribution has no moment.');
  return row as Row & { at: Date };
}

function readModuleKey(cursor: string | undefined): ModuleKey | null {
  if (cursor === undefined) return null;
  const [, at, moduleId, version] = /^([^,]+),([a-z-]{1,60}),(\d{1,3})$/.exec(cursor) ?? [];
  if (at === undefined || moduleId === undefined || version === undefined || !isInstant(at))
    throw refuse('malformed');
  return { at: new Date(at), moduleId, version: Number(version) };
}
