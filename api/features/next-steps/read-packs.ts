// Sealed packs for the devices: the national one, and the one of a worker's own area. In production the national pack is not
// published before a named person has reviewed this very content.
import type { z } from 'zod';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import type * as contract from '#shared/contract/next-steps.ts';
import { checkArea, checkPack, checkPublishing, expiredEntries } from '#shared/next-steps/check-pack.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';
import { confirmedDaysMax } from '#shared/next-steps/local-services.ts';
import type { Pack } from '#shared/next-steps/types.ts';
import { addDays, wallTime } from '#shared/next-steps/uk-time.ts';
import { buildAreaPack, reviewDays } from './area-pack.ts';
import {
  findPublishedArea,
  findReview,
  selectContacts,
  selectOldContacts,
  selectPocketServices,
} from './queries.ts';
import { digestOf, packKeyOf, seal } from './sign.ts';

const servicesMax = 300;
const contactsShownMax = 200;
/** Older than this a panel says itself that a pack was not renewed for a while. */
const packReadDays = 30;
/** A step shows four of them at most; the others stand in for what is full by then. */
const servicesPerNeed = 8;

export function readPackKeys({ config }: PeerContext) {
  const { id, publicKey } = packKeyOf(config.secret);
  return { keys: { [id]: publicKey } };
}

/** The bundled content with its reviewer, if it has one: one version above the bundled one, two when reviewed. */
async function publication({ db, peer }: PeerContext): Promise<Pack> {
  const review = await findReview(db, peer, digestOf(nationalPack));
  return {
    ...nationalPack,
    version: nationalPack.version + (review ? 2 : 1),
    publishedOn: review?.on ?? nationalPack.publishedOn,
    reviewedBy: review ?? null,
  };
}

export async function readPack(
  ctx: PeerContext,
  { haveVersion }: z.output<typeof contract.readPack.input>,
): Promise<{ sealed: string | null }> {
  const pack = await publication(ctx);
  if (pack.version <= haveVersion || checkPublishing(pack, ctx.config.isProduction).length > 0)
    return { sealed: null };
  return { sealed: seal(ctx.config.secret, pack) };
}

export async function readAreaPack({
  db,
  peer,
  now,
  config,
}: PeerContext): Promise<{ sealed: string | null }> {
  const area = peer.areaId === null ? undefined : await findPublishedArea(db, peer, peer.areaId);
  if (area === undefined) return { sealed: null };
  const contacts = await selectContacts(db, peer, area.id);
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const counts = {
    capacity: daysAgo(confirmedDaysMax),
    phone: daysAgo(limits.serviceWordsCountDays + 1),
    now,
    until: daysAgo(-packReadDays),
  };
  const services = await selectPocketServices(db, peer, area.id, counts, servicesPerNeed, servicesMax);
  const pack = buildAreaPack(area, contacts, services, now);
  // The directory refuses to publish such an area; whatever came between, a pack without its contacts is not sent.
  return { sealed: checkArea(pack).length > 0 ? null : seal(config.secret, pack) };
}

export async function readStanding(ctx: PeerContext) {
  const pack = await publication(ctx);
  const today = wallTime(ctx.now.getTime()).day;
  const old = await selectOldContacts(ctx.db, ctx.peer, addDays(today, -reviewDays), contactsShownMax);
  return {
    version: pack.version,
    digest: digestOf(nationalPack),
    reviewedBy: pack.reviewedBy,
    expired: expiredEntries(pack, null, today),
    unchecked: pack.lines.filter((line) => line.checkedOn === null).map((line) => line.id),
    problems: checkPack(pack),
    contacts: old.map(({ checkedOn, ...contact }) => ({
      ...contact,
      reviewBy: checkedOn && addDays(checkedOn, reviewDays),
    })),
  };
}
