// Writes what has changed of a page of records, and nothing else: a second reading of the same feed writes no service.
import { createHash } from 'node:crypto';
import type { Trx } from '#api/database/index.ts';
import type { FedService } from '#api/feeds/record.ts';
import { askJob } from '#api/jobs/ask.ts';
import { type AreaId, type CommunityId, type FeedId, makeUuid, type ServiceId } from '#shared/basics/ids.ts';
import { findableOf, textsOf } from './findable.ts';
import {
  clearMissing,
  deleteParts,
  insertContacts,
  insertPlaces,
  insertTimes,
  insertWords,
  type NewService,
  selectStored,
  upsertServices,
} from './queries.ts';

/** A statement carries this many records at most; a page of a list may hold thousands. */
const recordsPerStatement = 100;

type FeedKey = { communityId: CommunityId; feedId: FeedId };
export type Into = FeedKey & { areaId: AreaId; now: Date; random: (bytes: number) => Uint8Array };
export type Applied = { created: number; changed: number; unchanged: number };

/** The search reads what has changed as soon as it is written, not at the clock's next round. */
export const askToBeFound = (trx: Trx, asked: Pick<Into, 'now' | 'random'>) =>
  askJob(trx, { kind: 'refresh-search', communityId: null, subjectId: null, dueAt: asked.now }, asked);

const hashOf = (record: FedService) => createHash('sha256').update(JSON.stringify(record)).digest('hex');

/** What would happen: which records are new or changed, and which have come back. */
export async function compareRecords(trx: Trx, into: FeedKey, records: readonly FedService[]) {
  const rows = await selectStored(
    trx,
    into,
    records.map((record) => record.sourceId),
  );
  const stored = new Map(rows.map((row) => [row.sourceId, row]));
  const hashed = records.map((record) => ({
    record,
    hash: hashOf(record),
    known: stored.get(record.sourceId),
  }));
  const written = hashed.filter((one) => one.known?.sourceHash !== one.hash);
  return {
    written,
    created: written.filter((one) => one.known === undefined).length,
    back: hashed.flatMap((one) =>
      one.known?.isMissing && one.known.sourceHash === one.hash ? [one.known.serviceId] : [],
    ),
  };
}

/** Records of one feed, each id once. */
export async function applyRecords(trx: Trx, into: Into, records: readonly FedService[]): Promise<Applied> {
  const applied: Applied = { created: 0, changed: 0, unchanged: 0 };
  const fresh: FedService[] = [];
  let returned = 0;
  for (let from = 0; from < records.length; from += recordsPerStatement) {
    const some = records.slice(from, from + recordsPerStatement);
    const { written, created, back } = await compareRecords(trx, into, some);
    applied.created += created;
    applied.changed += written.length - created;
    applied.unchanged += some.length - written.length;
    const { communityId } = into;
    returned += back.length;
    if (back.length > 0) await clearMissing(trx, { communityId, serviceIds: back });
    if (written.length === 0) continue;
    const rows = written.map(({ record, hash, known }) => ({
      record,
      hash,
      serviceId: known?.serviceId ?? makeUuid<'service'>(into.now.getTime(), into.random(10)),
    }));
    await upsertServices(
      trx,
      rows.map(({ record, hash, serviceId }) => toRow(into, record, hash, serviceId)),
    );
    await deleteParts(trx, { communityId, serviceIds: rows.map((row) => row.serviceId) });
    await insertAll(trx, into, rows);
    fresh.push(...rows.map((row) => row.record));
  }
  // Once, so that two readers never wait for one another in a ring.
  if (fresh.length > 0) await insertWords(trx, into.communityId, textsOf(fresh));
  if (fresh.length + returned > 0) await askToBeFound(trx, into);
  return applied;
}

type Written = { record: FedService; serviceId: ServiceId };

async function insertAll(trx: Trx, { communityId: community_id }: Into, rows: readonly Written[]) {
  const key = (serviceId: ServiceId, number: number) => ({ community_id, service_id: serviceId, number });
  const times = rows.flatMap(({ record, serviceId }) =>
    record.times.map((time, number) => ({
      ...key(serviceId, number),
      day: time.day,
      opens_at: time.opensAt,
      closes_at: time.closesAt,
      valid_from: time.validFrom,
      valid_to: time.validTo,
      is_closed: time.isClosed,
      words: time.words,
    })),
  );
  const places = rows.flatMap(({ record, serviceId }) =>
    record.places.map((place, number) => ({
      ...key(serviceId, number),
      name: place.name,
      address: place.address,
      postcode: place.postcode,
      access: place.access,
      latitude_micro: place.latitudeMicro,
      longitude_micro: place.longitudeMicro,
    })),
  );
  const contacts = rows.flatMap(({ record, serviceId }) =>
    record.contacts.map((contact, number) => ({ ...key(serviceId, number), ...contact })),
  );
  if (times.length > 0) await insertTimes(trx, times);
  if (places.length > 0) await insertPlaces(trx, places);
  if (contacts.length > 0) await insertContacts(trx, contacts);
}

function toRow(into: Into, record: FedService, hash: string, serviceId: ServiceId): NewService {
  return {
    community_id: into.communityId,
    service_id: serviceId,
    area_id: into.areaId,
    feed_id: into.feedId,
    source_id: record.sourceId,
    source_hash: hash,
    name: record.name,
    organisation: record.organisation,
    organisation_key: record.organisationKey,
    summary: record.summary,
    url: record.url,
    email: record.email,
    status: record.status,
    alert: record.alert,
    needs: record.needs,
    languages: record.languages,
    cost: record.cost,
    cost_words: record.costWords,
    eligibility: record.eligibility,
    minimum_age: record.minimumAge,
    maximum_age: record.maximumAge,
    how_to_refer: record.howToRefer,
    wait_words: record.waitWords,
    source_capacity: record.capacity,
    source_capacity_at: record.capacityAt,
    assured_at: record.assuredAt,
    modified_at: record.modifiedAt,
    same_key: sameKeyOf(record),
    ...findableOf(record),
  };
}

/** Two records with one name at one postcode may be one service; they are shown as possibly the same, never merged. */
function sameKeyOf({ name, places }: FedService): string | null {
  const postcode = places.find((place) => place.postcode !== null)?.postcode;
  const word = name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '');
  return postcode === undefined || word === '' ? null : `${word.slice(0, 200)}@${postcode}`;
}
