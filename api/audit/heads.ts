// Heads of the trail, written where whoever holds the database cannot rewrite them: a line a community and day. A chain
// that was forged from its first entry on is sound by itself; it no longer ends where it ended when it was exported.
import { appendFile, readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Database } from '#api/database/index.ts';
import type { Log } from '#api/log.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import { selectHeads } from './queries.ts';

const line = z.object({
  at: z.iso.datetime(),
  communityId: z.uuid(),
  seq: z.string().regex(/^\d{1,19}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export type ExportedHead = { seq: string; hash: string };

/** What the export is for: a file on another machine's disk, or (null) the log alone, which leaves this machine anyway. */
export type HeadsTarget = { path: string | null; log: Log; now: Date };

/** Once a day. A day that failed is tried again; a head that stands twice says the same. */
export async function exportHeads(db: Database, { path, log, now }: HeadsTarget): Promise<void> {
  const heads = await selectHeads(db);
  if (path !== null && heads.length > 0)
    await appendFile(
      path,
      heads.map((head) => `${JSON.stringify({ at: now.toISOString(), ...head })}\n`).join(''),
      {
        mode: 0o600,
      },
    );
  for (const { communityId, seq, hash } of heads)
    log.info('audit-head', { communityId, seq: Number(seq), hash });
}

export class UnreadableHeads extends Error {
  override readonly name = 'UnreadableHeads';
}

/** By community. A line that is none of ours makes the whole file doubtful: `UnreadableHeads`, with its number. */
export async function readHeads(path: string): Promise<ReadonlyMap<CommunityId, ExportedHead[]>> {
  const heads = new Map<CommunityId, ExportedHead[]>();
  const lines = (await readFile(path, 'utf8')).split('\n');
  lines.forEach((text, index) => {
    if (text === '') return;
    const read = line.safeParse(parsed(text));
    if (!read.success) throw new UnreadableHeads(`Line ${index + 1} of the exported heads is not one.`);
    const { communityId, seq, hash } = read.data;
    const own = heads.get(communityId as CommunityId) ?? [];
    own.push({ seq, hash });
    heads.set(communityId as CommunityId, own);
  });
  return heads;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
