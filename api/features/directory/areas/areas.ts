// Areas: whom to ring there, whether it is published, what it lacks. An area without its safeguarding contacts (adult and
// child, in hours and out of hours) and a supervisor line is never published, and a published one never loses them.

import type { z } from 'zod';
import { accessOwnArea } from '#api/access/service.ts';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import { selectNeedCounts } from '#api/features/directory/finding/queries.ts';
import { askToBeFound } from '#api/features/directory/importing/apply-records.ts';
import { readId } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import { isWorkersOwn, needs } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/directory.ts';
import type * as admin from '#shared/contract/directory-admin.ts';
import { wallTime } from '#shared/next-steps/uk-time.ts';
import {
  deleteAreaContacts,
  findArea,
  insertAreaContacts,
  lockArea,
  selectAreaContacts,
  selectAreas,
  updateAreaPlace,
  updatePublished,
} from './queries.ts';

type Ask<Procedure extends { input: z.ZodType }> = z.output<Procedure['input']>;

export async function listAreas({ db, peer }: PeerContext, ask: Ask<typeof contract.listAreas>) {
  const rows = await selectAreas(db, peer, readId(ask.cursor), ask.limit + 1);
  return toPage(
    rows,
    ask.limit,
    (row) => row,
    (row) => row.id,
  );
}

export async function readArea({ db, peer }: PeerContext, ask: Ask<typeof contract.readArea>) {
  const areaId = ask.areaId ?? peer.areaId;
  const area = areaId === null ? undefined : await findArea(db, peer, areaId);
  if (area === undefined) throw refuse('not-found');
  return { ...area, contacts: await selectAreaContacts(db, peer, area.id) };
}

/** What must be there before an area is published. */
const required = [
  'safeguarding-adult in-hours',
  'safeguarding-adult out-of-hours',
  'safeguarding-child in-hours',
  'safeguarding-child out-of-hours',
  'supervisor-line in-hours',
];
const isComplete = (contacts: readonly { role: string; at: string }[]) =>
  required.every((one) => contacts.some(({ role, at }) => `${role} ${at}` === one));

/** The whole list at once: what is not in it is taken away. */
export async function setAreaContacts(
  { db, peer, now }: PeerContext,
  { areaId, contacts }: Ask<typeof admin.setAreaContacts>,
) {
  const kinds = contacts.map(({ role, at }) => `${role} ${at}`);
  if (new Set(kinds).size < kinds.length) throw refuse('malformed');
  return transact(db, async (trx) => {
    await accessOwnArea(trx, peer, areaId);
    const { publishedAt } = await lockArea(trx, peer, areaId);
    const complete = isComplete(contacts);
    if (publishedAt !== null && !complete) throw refuse('area-incomplete');
    await deleteAreaContacts(trx, peer, areaId);
    if (contacts.length > 0)
      await insertAreaContacts(trx, peer, areaId, contacts, wallTime(now.getTime()).day);
    await audit(trx, 'area-contacts-set', areaId, { contacts: contacts.length });
    return { isComplete: complete };
  });

  function audit(trx: Parameters<typeof writeAudit>[0], deed: string, subjectId: AreaId, detail = {}) {
    const { communityId, personId: actorId } = peer;
    return writeAudit(trx, { communityId, at: now, actorId, deed, subjectKind: 'area', subjectId, detail });
  }
}

export async function setAreaPlace(
  { db, peer }: PeerContext,
  { areaId, latitude, longitude }: Ask<typeof admin.setAreaPlace>,
) {
  return transact(db, async (trx) => {
    await accessOwnArea(trx, peer, areaId);
    await lockArea(trx, peer, areaId);
    const micro = (degrees: number) => Math.round(degrees * 1e6);
    await updateAreaPlace(trx, peer, areaId, { latitude: micro(latitude), longitude: micro(longitude) });
    return {};
  });
}

export async function publishArea(
  { db, peer, now, random }: PeerContext,
  { areaId, isPublished }: Ask<typeof admin.publishArea>,
) {
  return transact(db, async (trx) => {
    await accessOwnArea(trx, peer, areaId);
    const { publishedAt } = await lockArea(trx, peer, areaId);
    if ((publishedAt !== null) === isPublished) return { isPublished };
    if (isPublished && !isComplete(await selectAreaContacts(trx, peer, areaId)))
      throw refuse('area-incomplete');
    await updatePublished(trx, peer, areaId, isPublished ? now : null);
    await askToBeFound(trx, { now, random });
    await writeAudit(trx, {
      communityId: peer.communityId,
      at: now,
      actorId: peer.personId,
      deed: isPublished ? 'area-published' : 'area-unpublished',
      subjectKind: 'area',
      subjectId: areaId,
    });
    return { isPublished };
  });
}

/** Needs without one service that takes people, in the order of the list. A need that nobody names is a gap too. */
export async function areaGaps({ db, peer, now }: PeerContext, ask: Ask<typeof contract.areaGaps>) {
  await accessOwnArea(db, peer, ask.areaId);
  const counts = new Map(
    (await selectNeedCounts(db, peer, ask.areaId, now)).map((row) => [row.need, row] as const),
  );
  const from = ask.cursor === undefined ? 0 : (needs as readonly string[]).indexOf(ask.cursor) + 1;
  if (ask.cursor !== undefined && from === 0) throw refuse('malformed');
  const gaps = needs
    .slice(from)
    .filter((need) => !isWorkersOwn(need))
    .map((need) => counts.get(need) ?? { need, services: 0, open: 0, unknown: 0 })
    .filter((row) => row.open === 0);
  return toPage(
    gaps,
    ask.limit,
    (row) => row,
    (row) => row.need,
  );
}
