// One service with all that is known of it, whom to ask, how old each word is; and when it is full, shut or stale, the
// nearest others that take people with the same need.
import type { z } from 'zod';
import { accessService } from '#api/access/service.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { readService as contract } from '#shared/contract/directory.ts';
import { type ServiceRow, selectServices } from './finding/queries.ts';
import { selectStatements } from './overlay/queries.ts';
import { findPoint, findServiceDetail } from './queries.ts';
import { needsAlternatives, toStatement, toSummary, wordsAsked, wordsOf } from './shapes.ts';

type Ask = z.output<typeof contract.input>;

export async function readService(context: PeerContext, ask: Ask) {
  const { db, peer, now } = context;
  const { id, areaId } = await accessService(db, peer, ask.serviceId);
  const from = await findPoint(db, peer, { areaId: peer.areaId ?? areaId });
  const [row] = await selectServices(db, peer, { now, from, only: id }, null, 1);
  const detail = await findServiceDetail(db, peer, id);
  // Gone between the looks.
  if (row === undefined || detail === undefined) throw refuse('not-found');
  const said = await selectStatements(db, peer, [id], wordsAsked(now));
  const words = wordsOf(said, now);
  const { feedName, licence, readAt, howToRefer, ...rest } = detail;
  return {
    ...toSummary(row, said, {}, now),
    ...rest,
    howToRefer: words.howToRefer ?? howToRefer,
    wordsSaid: words.wordsSaid,
    statements: said.map((one) => toStatement(one, now)),
    source: { name: feedName, licence, readAt: readAt?.toISOString() ?? null },
    alternatives: needsAlternatives(row, now) ? await alternativesTo(context, row, ask) : [],
  };
}

async function alternativesTo({ db, peer, now }: PeerContext, row: ServiceRow, { need }: Ask) {
  const needs = need === undefined ? row.needs : [need];
  if (needs.length === 0) return [];
  const from = await findPoint(db, peer, { serviceId: row.id, areaId: row.areaId });
  const rows = await selectServices(
    db,
    peer,
    { now, from, needs, areaId: row.areaId, isAlternativeTo: row.id },
    null,
    limits.alternativesMax,
  );
  const said = await selectStatements(
    db,
    peer,
    rows.map((one) => one.id),
    wordsAsked(now),
  );
  return rows.map((one) =>
    toSummary(
      one,
      said.filter((word) => word.serviceId === one.id),
      { need: needs.find((each) => one.needs.includes(each)), takesReferrals: true },
      now,
    ),
  );
}
