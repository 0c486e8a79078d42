// A CSV or JSON of services, for an area that has no feed. The same mapping, the same comparison, the same care when
// much has vanished; a dry run says what would happen and writes nothing.
import type { z } from 'zod';
import { accessOwnArea } from '#api/access/service.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { applyRecords, compareRecords } from '#api/features/directory/importing/apply-records.ts';
import { csvRecords } from '#api/feeds/csv.ts';
import { toFedService } from '#api/feeds/map-service.ts';
import { toFeedPage } from '#api/feeds/page.ts';
import type { FedService, Warn } from '#api/feeds/record.ts';
import type { PeerContext } from '#api/trpc.ts';
import { type AreaId, type CommunityId, makeUuid } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { importFile as contract } from '#shared/contract/directory-admin.ts';
import { finishRun } from './finish-run.ts';
import { addWarnings, advanceRun, findFileFeed, insertRun, upsertFileFeed, upsertPage } from './queries.ts';
import { countWarnings } from './warnings.ts';

export type ServiceFile = { format: 'csv' | 'json'; text: string };

export async function importFile(
  { db, peer, now, random }: PeerContext,
  ask: z.output<typeof contract.input>,
) {
  const { communityId } = peer;
  const { warn, warnings } = countWarnings();
  const { records, refused } = readFile(ask, warn);
  const counts = await transact(db, async (trx) => {
    const { id: areaId } = await accessOwnArea(trx, peer, ask.areaId);
    if (ask.isDryRun) return compareFile(trx, { communityId, areaId, name: ask.name }, records);
    const into = { communityId, areaId, name: ask.name, format: ask.format, now, random };
    const applied = await writeFile(trx, into, records, warnings());
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: peer.personId,
      deed: 'services-imported',
      subjectKind: 'area',
      subjectId: areaId,
      detail: { created: applied.created, changed: applied.changed },
    });
    return applied;
  });
  return { ...counts, refused, warnings: warnings() };
}

/** Each id once; what is no record is counted. Throws when it is no list of services at all. */
export function readFile({ format, text }: ServiceFile, warn: Warn) {
  const raw = format === 'csv' ? csvRecords(text, warn) : readJson(text);
  if (raw === null) throw refuse('unreadable-file');
  const records = new Map<string, FedService>();
  for (const one of raw) {
    const record = toFedService(one, warn);
    if (record === null) continue;
    if (records.has(record.sourceId)) warn('duplicate-id', record.sourceId);
    else records.set(record.sourceId, record);
  }
  return { records: [...records.values()], refused: raw.length - records.size };
}

function readJson(text: string): unknown[] | null {
  try {
    return toFeedPage(JSON.parse(text), 1)?.records ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

type Place = { communityId: CommunityId; areaId: AreaId; name: string };

/** What writing it would do. */
export async function compareFile(
  trx: Trx,
  { communityId, areaId, name }: Place,
  records: readonly FedService[],
) {
  const feed = await findFileFeed(trx, communityId, areaId, name);
  if (feed === undefined) return { created: records.length, changed: 0, unchanged: 0 };
  const { written, created } = await compareRecords(trx, { communityId, ...feed }, records);
  const changed = written.length - created;
  return { created, changed, unchanged: records.length - created - changed };
}

type Into = Place & { format: ServiceFile['format']; now: Date; random: (bytes: number) => Uint8Array };

/** One reading of one page. A run of the same file that is under way is waited out by the caller's next try. */
export async function writeFile(
  trx: Trx,
  { communityId, areaId, name, format, now, random }: Into,
  records: readonly FedService[],
  warnings: ReturnType<ReturnType<typeof countWarnings>['warnings']>,
) {
  const newId = () => makeUuid<'feed'>(now.getTime(), random(10));
  const { feedId } = await upsertFileFeed(trx, {
    communityId,
    feedId: newId(),
    areaId,
    name,
    shape: format,
    now,
  });
  const run = { communityId, feedId, runId: makeUuid<'feed-run'>(now.getTime(), random(10)) };
  if (!(await insertRun(trx, run, 1, now))) throw refuse('already-done');
  const applied = await applyRecords(trx, { communityId, feedId, areaId, now, random }, records);
  await upsertPage(trx, {
    community_id: communityId,
    feed_id: feedId,
    page: 1,
    etag: null,
    modified: null,
    source_ids: records.map((record) => record.sourceId),
    is_last: true,
  });
  const { created, changed } = applied;
  const counts = { pages: 1, read: records.length, created, changed };
  await advanceRun(trx, run, { page: 1, parts: 0 }, { page: 2, partIds: [] }, counts);
  if (warnings.length > 0) await addWarnings(trx, run, warnings);
  await finishRun(trx, run, now);
  return applied;
}
