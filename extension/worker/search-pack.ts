// Keeps what a device may search without a server as the server would have it: first what must go, then what is missing. In quiet
// hours everything; when the API is reached again by day, what was withdrawn or changed since goes at once and little is fetched.
import type { KeptPack } from '#extension/bridge/search-pack.ts';
import type { PackedDocument, PackList } from '#shared/contract/search-pack.ts';
import { isQuiet, isRipe } from './pack-alarm.ts';

/** So many documents in one call: the contract's own bound. */
export const documentsPerCall = 50;
/** By day no more than this is fetched; the rest waits for a quiet hour. */
const callsByDay = 1;
const callsMax = 20;
/** Tokens are renewed and panels opened all day: within this time the list is not compared again. */
const againMs = 10 * 60_000;

export type SearchPackGround = {
  /** Null: nobody is signed in. */
  readPersonId: () => Promise<string | null>;
  readList: (have: string | null) => Promise<PackList>;
  readPacked: (ids: string[]) => Promise<PackedDocument[]>;
  read: () => Promise<KeptPack | null>;
  write: (pack: KeptPack) => Promise<void>;
  drop: () => Promise<void>;
  nowMs: () => number;
};

/** `reached`: the API could not be reached for a while and now can. Answers whether it asked. */
export async function keepSearchPack(ground: SearchPackGround, why: 'clock' | 'signed-in' | 'reached') {
  const { nowMs } = ground;
  const lying = await ground.read();
  // What is not all here is asked for at each ring; the rest of it is not heard again before it is ripe.
  if (why === 'clock' && lying?.mark != null && !isRipe(nowMs(), lying.heardMs)) return false;
  const personId = await ground.readPersonId();
  if (personId === null) return false;
  const kept = lying?.personId === personId ? lying : null;
  if (lying !== null && kept === null) await ground.drop();
  if (kept !== null && why === 'signed-in' && isWithin(nowMs(), kept.lookedMs, againMs)) return false;
  const told = await ground.readList(kept?.mark ?? null);
  const lookedMs = nowMs();
  const now = { personId, area: told.area?.name ?? null, isCut: told.isCut, lookedMs };
  if (told.list === null && kept !== null) {
    await ground.write({ ...kept, ...now, heardMs: lookedMs });
    return true;
  }
  await fill(ground, kept, {
    ...now,
    list: told.list ?? [],
    mark: told.mark,
    isByDay: kept !== null && !isQuiet(lookedMs),
  });
  return true;
}

const isWithin = (nowMs: number, thenMs: number, ms: number): boolean =>
  nowMs >= thenMs && nowMs - thenMs < ms;

type Telling = Pick<KeptPack, 'personId' | 'area' | 'isCut' | 'lookedMs'> & {
  list: NonNullable<PackList['list']>;
  mark: string;
  isByDay: boolean;
};

async function fill(
  ground: SearchPackGround,
  kept: KeptPack | null,
  { list, mark, isByDay, ...now }: Telling,
) {
  const listed = new Map(list.map((one) => [one.id, one.mark]));
  // A case study that was written anew may have lost what should not have stood there; a service that filled up is still that service.
  const stays = (kept?.documents ?? []).filter(
    (one) => listed.get(one.id) === one.mark || (one.kind === 'service' && listed.has(one.id)),
  );
  const documents = new Map(stays.map((one) => [one.id, one]));
  const here = (): KeptPack => {
    const inOrder = list.flatMap(({ id }) => documents.get(id) ?? []);
    const isWhole = inOrder.length === list.length && inOrder.every((one) => one.mark === listed.get(one.id));
    return {
      ...now,
      mark: isWhole ? mark : null,
      heardMs: isWhole || kept === null ? now.lookedMs : kept.heardMs,
      documents: inOrder,
    };
  };
  const missing = list.filter((one) => documents.get(one.id)?.mark !== one.mark).map(({ id }) => id);
  if (kept !== null || missing.length === 0) await ground.write(here());
  const calls = isByDay ? callsByDay : callsMax;
  for (let from = 0, call = 0; from < missing.length && call < calls; from += documentsPerCall, call++) {
    const asked = missing.slice(from, from + documentsPerCall);
    for (const one of await ground.readPacked(asked)) documents.set(one.id, one);
    // A network that breaks half way loses nothing that came.
    await ground.write(here());
  }
}
