// What the extension draws by itself: the number on the badge, and what the system may announce now. It is counted anew at each
// look, by the same rules as sending, so that what was read or taken out is gone from it.
import type { z } from 'zod';
import { placeOf } from '#api/features/nudges/places.ts';
import { dayOf, digestMs, isQuiet } from '#api/features/nudges/quiet.ts';
import { choiceOf, quietOf } from '#api/features/nudges/settings.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { markSeen as marking } from '#shared/contract/nudges.ts';
import { isOnDutyNow, selectUnseen, type Tellable, updateSeen } from './queries.ts';

const dayMs = 24 * 3_600_000;
const unseenDays = 14;
const shownMax = 100;
/** What is older was announced, or its moment has passed. */
const freshMs = 4 * dayMs;

export async function look({ db, peer, now }: PeerContext) {
  const choice = await choiceOf(db, peer);
  // Whoever is on duty has the number of those who wait for them, whatever they chose.
  const isHere = peer.roles.has('supervisor') && (await isOnDutyNow(db, peer, now));
  const isAllOnBadge = choice.ways.includes('badge');
  const isBadgeWanted = isAllOnBadge || isHere;
  const isSystemWanted = choice.ways.includes('system');
  if ((!isBadgeWanted && !isSystemWanted) || !peer.roles.has('member'))
    return { isBadgeWanted: false, waiting: 0, fresh: [] };
  const nowMs = now.getTime();
  const unseen = await selectUnseen(db, peer, {
    today: dayOf(nowMs),
    now,
    since: new Date(nowMs - unseenDays * dayMs),
    kinds: isHere ? [...new Set([...choice.kinds, 'supervision' as const])] : choice.kinds,
    limit: shownMax,
  });
  // Chases that are due stand on the badge already, whoever asked for nudges or not.
  const counted = unseen.filter(({ kind }) => kind === 'supervision' || (isAllOnBadge && kind !== 'chase'));
  // Places to go to; but who waits for a supervisor is counted one by one, though they all wait in one place.
  const waiting = new Set(
    counted.map((one) => (one.kind === 'supervision' && !one.isOwn ? one.nudgeId : placeOf(one))),
  ).size;
  const quiet = quietOf(choice);
  const isQuietNow = isQuiet(nowMs, quiet);
  const mayTell = ({ madeAt, isUrgent }: Tellable) =>
    isUrgent ||
    (!isQuietNow &&
      (choice.rhythm === 'single' || digestMs(madeAt.getTime(), choice.digestHour, quiet) <= nowMs));
  const fresh = !isSystemWanted
    ? []
    : unseen.filter(
        (one) => choice.kinds.includes(one.kind) && nowMs - one.madeAt.getTime() < freshMs && mayTell(one),
      );
  return {
    isBadgeWanted,
    waiting: isBadgeWanted ? waiting : 0,
    fresh: fresh.map((one) => ({ id: one.nudgeId, kind: one.kind, place: placeOf(one) })),
  };
}

export async function markSeen({ db, peer, now }: PeerContext, { kind }: z.output<typeof marking.input>) {
  await updateSeen(db, peer, kind, now);
  return {};
}
