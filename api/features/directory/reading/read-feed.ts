// Reads one feed in turns: page after page, slowly, from its own cursor; every page, or the part of it that a turn had time for, is written
// with the cursor in one transaction, so that a reading that is cut off anywhere goes on where it stood and nothing is written twice.
import { type Database, transact } from '#api/database/index.ts';
import { applyRecords } from '#api/features/directory/importing/apply-records.ts';
import { selectStored } from '#api/features/directory/importing/queries.ts';
import { FetchFault, type FetchFaultCode, type FetchRules, fetchJson } from '#api/feeds/fetch-json.ts';
import { toFedService } from '#api/feeds/map-service.ts';
import { type FeedPage, isShallow, pageLimits, toFeedPage } from '#api/feeds/page.ts';
import type { FedService } from '#api/feeds/record.ts';
import { isFields, toInstant } from '#api/feeds/tidy.ts';
import { makeUuid } from '#shared/basics/ids.ts';
import { finishRun } from './finish-run.ts';
import {
  addWarnings,
  advanceRun,
  deletePagesFrom,
  endRun,
  type FeedKey,
  findFeed,
  findPage,
  findRunning,
  insertRun,
  type RunKey,
  selectSeenIds,
  updateFeedShape,
  upsertPage,
} from './queries.ts';
import { countWarnings } from './warnings.ts';

export type Reading = {
  db: Database;
  clock: () => Date;
  random: (bytes: number) => Uint8Array;
  wait: (ms: number) => Promise<void>;
  rules: FetchRules;
  /** Between two requests to one publisher. */
  pauseMs: number;
  /** After this long the turn ends before the next request, well inside the clock's lease. */
  turnMs: number;
};
/** `attempts`: how often the clock has tried since the last page that was read. */
export type Turn = FeedKey & { attempts: number };

/** Trying again will not help; an administrator has to look. */
const lasting: readonly FetchFaultCode[] = [
  'address-refused',
  'too-many-redirects',
  'too-large',
  'not-json',
  'not-found',
  'refused-by-server',
];
const attemptsMax = 6;

/** A date: go on then. Undefined: this reading is over, whichever way. */
export async function readFeed(reading: Reading, turn: Turn): Promise<Date | undefined> {
  const { db, clock } = reading;
  const feed = await findFeed(db, turn);
  if (feed === undefined || feed.address === null || feed.pausedAt !== null) return undefined;
  const run = await openRun(reading, turn);
  if (run === null) return undefined;
  const until = clock().getTime() + reading.turnMs;
  const isOver = () => clock().getTime() >= until;
  const crawl: Crawl = { ...run, areaId: feed.areaId, address: feed.address, isOver };
  try {
    for (;;) {
      const step = await readPage(reading, crawl);
      if (step === 'over') return undefined;
      if (step === 'part' || isOver()) return clock();
      await reading.wait(reading.pauseMs);
    }
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    if (!lasting.includes(error.code) && turn.attempts < attemptsMax) throw error;
    await fail(reading, crawl, error.code);
    return undefined;
  }
}

type Crawl = FeedKey &
  RunKey & {
    nextPage: number;
    /** Ids on that page that an earlier turn has written. */
    parts: ReadonlySet<string>;
    seen: Set<string>;
    areaId: AreaIdOf;
    address: string;
    /** Whether this turn is. */
    isOver: () => boolean;
  };
type AreaIdOf = NonNullable<Awaited<ReturnType<typeof findFeed>>>['areaId'];

/** The reading under way, or a new one; null when another reader was faster. */
async function openRun({ db, clock, random }: Reading, key: FeedKey) {
  const { communityId, feedId } = key;
  const running = await findRunning(db, key);
  if (running !== undefined) {
    const ids = await selectSeenIds(db, key, running.nextPage);
    const { runId, nextPage, partIds } = running;
    const seen = new Set(ids.map((row) => row.sourceId));
    return { communityId, feedId, runId, nextPage, parts: new Set(partIds), seen };
  }
  const now = clock();
  const runId = makeUuid<'feed-run'>(now.getTime(), random(10));
  const isNew = await insertRun(db, { communityId, feedId, runId }, 1, now);
  if (!isNew) return null;
  return { communityId, feedId, runId, nextPage: 1, parts: new Set<string>(), seen: new Set<string>() };
}

/** `part`: the turn ended in the middle of it. */
async function readPage(reading: Reading, crawl: Crawl): Promise<'more' | 'part' | 'over'> {
  const { db, clock, rules, random } = reading;
  const number = crawl.nextPage;
  if (number > pageLimits.pagesMax) return fail(reading, crawl, 'too-many-pages');
  const before = await findPage(db, crawl, number);
  const fetched = await fetchJson(pageAddress(crawl.address, number), before ?? null, rules);
  const counter = countWarnings();
  const page = fetched.isUnchanged ? null : toFeedPage(fetched.body, number);
  // Pages counted from nought: the one before the first that we asked for is read with it.
  if (number === 1 && page?.isFirst === false) {
    const nought = await fetchJson(pageAddress(crawl.address, 0), null, rules);
    const earlier = nought.isUnchanged ? null : toFeedPage(nought.body, 0);
    page.records = [...(earlier?.records ?? []), ...page.records];
  }
  if (!fetched.isUnchanged && page === null) return fail(reading, crawl, 'not-a-feed');
  if (page !== null) await updateFeedShape(db, crawl, page.shape);
  const fresh = page === null ? [] : firstOfEach(page, crawl.seen, counter.warn);
  const ids = page === null ? (before?.sourceIds ?? []) : fresh.map((one) => one.sourceId);
  if (number > 1 && page !== null && page.records.length > 0 && ids.length === 0)
    return fail(reading, crawl, 'endless-pages');
  const coming = fresh.filter((one) => !crawl.parts.has(one.sourceId));
  const { records, done, warnings } = await withDetails(reading, crawl, coming);
  const isWhole = done.length === coming.length;
  const isLast = isWhole && (page?.isLast ?? before?.isLast ?? true);
  const now = clock();
  const isMine = await transact(db, async (trx) => {
    const { created, changed } = await applyRecords(trx, { ...crawl, now, random }, records);
    const to = isWhole
      ? { page: number + 1, partIds: [] }
      : { page: number, partIds: [...crawl.parts, ...done] };
    const counts = { pages: isWhole ? 1 : 0, read: isWhole ? ids.length : 0, created, changed };
    // Another reader went on from here: what we wrote is taken back.
    const from = { page: number, parts: crawl.parts.size };
    if (!(await advanceRun(trx, crawl, from, to, counts))) throw new Overtaken();
    if (warnings.length > 0) await addWarnings(trx, crawl, warnings);
    if (!isWhole) return true;
    await upsertPage(trx, {
      community_id: crawl.communityId,
      feed_id: crawl.feedId,
      page: number,
      etag: fetched.etag,
      modified: fetched.modified,
      source_ids: ids,
      is_last: isLast,
    });
    const ofPage = counter.warnings();
    if (ofPage.length > 0) await addWarnings(trx, crawl, ofPage);
    if (isLast) {
      await deletePagesFrom(trx, crawl, number + 1);
      await finishRun(trx, crawl, now);
    }
    return true;
  }).catch((error: unknown) => {
    if (error instanceof Overtaken) return false;
    throw error;
  });
  if (isMine && !isWhole) return 'part';
  for (const id of ids) crawl.seen.add(id);
  crawl.nextPage = number + 1;
  crawl.parts = new Set();
  return isMine && !isLast ? 'more' : 'over';
}

class Overtaken extends Error {}

async function fail({ db, clock }: Reading, run: RunKey, fault: string): Promise<'over'> {
  await endRun(db, run, 'running', { state: 'failed', fault, missing: 0, now: clock() });
  return 'over';
}

const unusable: readonly string[] = ['no-id', 'no-name', 'not-a-record'];
type Fresh = { sourceId: string; raw: unknown };

/** Each id once in a whole reading: of two records with one id the first counts, whatever page the other is on. */
function firstOfEach(
  page: FeedPage,
  seen: ReadonlySet<string>,
  warn: ReturnType<typeof countWarnings>['warn'],
) {
  const here = new Map<string, Fresh>();
  for (const raw of page.records) {
    // A shallow record lacks what its detail will have: only what keeps it from being one is said of it.
    const record = toFedService(raw, (code, id) => {
      if (!isShallow(raw) || unusable.includes(code)) warn(code, id);
    });
    if (record === null) continue;
    const { sourceId } = record;
    if (seen.has(sourceId) || here.has(sourceId)) warn('duplicate-id', sourceId);
    else here.set(sourceId, { sourceId, raw });
  }
  return [...here.values()];
}

/**
 * Lists of 3.0 are shallow: the whole record is asked for when it is new or says that it changed. It ends with the turn, but gets on by one
 * in any turn. `done`: all that it has seen to, asked for or not.
 */
async function withDetails(reading: Reading, crawl: Crawl, fresh: readonly Fresh[]) {
  const { warn, warnings } = countWarnings();
  const ids = fresh.filter((one) => isShallow(one.raw)).map((one) => one.sourceId);
  const stored = ids.length === 0 ? [] : await selectStored(reading.db, crawl, ids);
  const modified = new Map(stored.map((row) => [row.sourceId, row.modifiedAt?.toISOString() ?? null]));
  const records: FedService[] = [];
  const done: string[] = [];
  let asked = 0;
  const silent = () => undefined;
  for (const { sourceId, raw } of fresh) {
    let record = toFedService(raw, silent);
    if (record === null) {
      done.push(sourceId);
      continue;
    }
    if (isShallow(raw)) {
      const known = modified.get(sourceId);
      const says = isFields(raw) ? toInstant(raw.last_modified) : null;
      // Unchanged by its own word: what we have is whole already.
      if (
        known !== undefined &&
        known !== null &&
        says === known &&
        !stored.some((row) => row.sourceId === sourceId && row.isMissing)
      ) {
        done.push(sourceId);
        continue;
      }
      if (asked > 0 && crawl.isOver()) break;
      asked += 1;
      const detail = await fetchDetail(reading, crawl.address, sourceId);
      const full = detail === null ? null : toFedService(detail, warn);
      if (full?.sourceId === sourceId) record = full;
      else warn('details-missing', sourceId);
    }
    records.push(record);
    done.push(sourceId);
  }
  return { records, done, warnings: warnings() };
}

async function fetchDetail({ rules, wait, pauseMs }: Reading, address: string, sourceId: string) {
  await wait(pauseMs);
  try {
    const fetched = await fetchJson(
      `${servicesAddress(address)}/${encodeURIComponent(sourceId)}`,
      null,
      rules,
    );
    return fetched.isUnchanged ? null : fetched.body;
  } catch (error) {
    // One record that is not there does not end a reading; a server that is away does.
    if (error instanceof FetchFault && lasting.includes(error.code)) return null;
    throw error;
  }
}

const servicesAddress = (address: string) => {
  const base = address.replace(/[/?#]+$/, '');
  return base.endsWith('/services') ? base : `${base}/services`;
};
export const pageAddress = (address: string, page: number): string =>
  `${servicesAddress(address)}?page=${page}&per_page=${pageLimits.perPage}`;
