// Gives the evaluation's areas their duty lines and their services, the services through the importer that everybody
// uses: two feeds by HTTP from the trial's own server, one list as a file. Once, however often it is started.

import { StartFault } from '#api/config.ts';
import { type Trx, transact } from '#api/database/index.ts';
import type { Area } from '#api/evaluation/content/types.ts';
import { ids, keyedUuid } from '#api/evaluation/keyed-ids.ts';
import {
  countWarnings,
  readFeed,
  readFile,
  writeFile,
  writeStatement,
} from '#api/features/directory/index.ts';
import { askJob } from '#api/jobs/ask.ts';
import { readingOf } from '#api/jobs/handlers.ts';
import type { Core } from '#api/trpc.ts';
import type { FeedId, TipId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { readable } from '#shared/contract/readable.ts';
import { findServiceOf } from './find-service.ts';
import { demoFeedPage } from './serve.ts';
import { towns } from './towns.ts';
import { statements, tips } from './words.ts';

const dayMs = 86_400_000;
const readEveryMinutes = 24 * 60;
// What people say passes the same door as everybody's words.
const words = readable(limits.serviceWordsCharsMax);
const tipBody = readable(limits.tipCharsMax);

export type DirectoryFurnishing = {
  community: string;
  areas: readonly Area[];
  /** Where the demo feeds are served: `http://localhost:4681/feeds`. */
  feedsAddress: string;
  today: Date;
};

export async function furnishDirectory(core: Core, furnishing: DirectoryFurnishing): Promise<void> {
  const { config, db, clock } = core;
  if (config.isProduction || !config.isEvaluation)
    throw new StartFault('Evaluation content is loaded into an evaluation database only.');
  const of = ids(furnishing.community);
  const unread = await transact(db, async (trx) => {
    await putAreas(trx, furnishing);
    return putFeeds(trx, core, furnishing);
  });
  for (const feedId of unread) {
    const turn = { communityId: of.communityId, feedId, attempts: 1 };
    while ((await readFeed(readingOf(core), turn)) !== undefined);
  }
  await transact(db, async (trx) => {
    await putFiles(trx, core, furnishing);
    if (await isSaid(trx, of.communityId)) return;
    await putWords(trx, core, furnishing, clock());
  });
}

async function putAreas(trx: Trx, { community, areas, today }: DirectoryFurnishing) {
  const of = ids(community);
  for (const area of areas) {
    const key = { community_id: of.communityId, area_id: of.area(area.key) };
    const middle = towns.find((town) => town.key === area.key)?.middle;
    if (area.contacts.length === 0) continue;
    await trx
      .insertInto('area_contact')
      .values(
        area.contacts.map(({ role, when, name, phone, hours }) => ({
          ...key,
          role,
          at: when,
          name,
          phone,
          hours,
          checked_on: today.toISOString().slice(0, 10),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx
      .insertInto('area_directory')
      .values({
        ...key,
        latitude_micro: middle ? Math.round(middle.latitude * 1e6) : null,
        longitude_micro: middle ? Math.round(middle.longitude * 1e6) : null,
        published_at: today,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Ids of feeds that were never read whole. The port may be another one today; the feed is the same. */
async function putFeeds(
  trx: Trx,
  { random, clock }: Core,
  { community, feedsAddress, today }: DirectoryFurnishing,
) {
  const of = ids(community);
  const now = clock();
  const unread: FeedId[] = [];
  for (const town of towns.filter((one) => one.feed !== 'csv')) {
    const feedId = keyedUuid('feed', community, town.key) as FeedId;
    const address = `${feedsAddress}/${town.key}`;
    const row = await trx
      .insertInto('feed')
      .values({
        community_id: of.communityId,
        feed_id: feedId,
        area_id: of.area(town.key),
        name: town.publisher,
        address,
        licence: town.licence,
        created_at: today,
      })
      .onConflict((conflict) => conflict.columns(['community_id', 'feed_id']).doUpdateSet({ address }))
      .returning('read_at as readAt')
      .executeTakeFirstOrThrow();
    if (row.readAt === null) unread.push(feedId);
    const dueAt = new Date(now.getTime() + dayMs);
    const job = { kind: 'read-feed', communityId: of.communityId, subjectId: feedId } as const;
    await askJob(trx, { ...job, dueAt, everyMinutes: readEveryMinutes }, { now, random });
  }
  return unread;
}

async function putFiles(trx: Trx, { random, clock }: Core, { community, today }: DirectoryFurnishing) {
  const of = ids(community);
  for (const town of towns.filter((one) => one.feed === 'csv')) {
    const page = demoFeedPage(`/feeds/${town.key}/services.csv`, new URLSearchParams(), today);
    if (page === undefined) throw new Error('A demo list is missing.');
    const { warn, warnings } = countWarnings();
    const { records } = readFile({ format: 'csv', text: page.body }, warn);
    const place = { communityId: of.communityId, areaId: of.area(town.key), name: town.publisher };
    await writeFile(trx, { ...place, format: 'csv', now: clock(), random }, records, warnings());
  }
}

async function isSaid(trx: Trx, communityId: ReturnType<typeof ids>['communityId']): Promise<boolean> {
  const row = await trx
    .selectFrom('service_statement')
    .select('statement_id')
    .where('community_id', '=', communityId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function putWords(trx: Trx, { random }: Core, { community }: DirectoryFurnishing, now: Date) {
  const of = ids(community);
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  for (const [n, said] of statements.entries()) {
    const serviceId = (await findServiceOf(trx, community, said.town, said.kind))?.id;
    if (serviceId === undefined) throw new Error(`Nobody offers ${said.kind} in ${said.town}.`);
    const speaker = { communityId: of.communityId, personId: of.person(said.by) };
    await writeStatement(
      trx,
      speaker,
      {
        serviceId,
        key: keyedUuid('statement', community, String(n)),
        byRole: 'member',
        capacity: said.capacity ?? null,
        waitMinWeeks: said.wait?.[0] ?? null,
        waitMaxWeeks: said.wait?.[1] ?? null,
        phone: said.phone ?? null,
        askFor: said.askFor === undefined ? null : words.parse(said.askFor),
        howToRefer: said.howToRefer === undefined ? null : words.parse(said.howToRefer),
        barriers: [...(said.barriers ?? [])],
        now: ago(said.daysAgo),
      },
      random,
    );
  }
  for (const [n, tip] of tips.entries()) {
    const serviceId = (await findServiceOf(trx, community, tip.town, tip.kind))?.id;
    if (serviceId === undefined) throw new Error(`Nobody offers ${tip.kind} in ${tip.town}.`);
    await trx
      .insertInto('service_tip')
      .values({
        community_id: of.communityId,
        tip_id: keyedUuid('tip', community, String(n)) as TipId,
        service_id: serviceId,
        author_id: of.person(tip.by),
        key: keyedUuid('tip-key', community, String(n)),
        by_role: 'member',
        body: tipBody.parse(tip.body),
        state: 'visible',
        posted_at: ago(tip.daysAgo),
      })
      .execute();
  }
}
