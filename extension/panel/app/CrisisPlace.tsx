// Hands the crisis path what it may not import: where orders go, what was selected, the clipboard. It stands on nothing that
// can be missing, so it is drawn signed out, offline and before anything has loaded.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import {
  freshWay,
  type KeptWay,
  keptWayKey,
  NextStepsView,
} from '#extension/panel/features/next-steps/index.ts';
import { NoteBox, writeNote } from '#extension/panel/features/notes/index.ts';
import { sessionKeys } from '#extension/panel/features/session/index.ts';
import type { Order } from '#shared/basics/crisis-order.ts';
import { type ChannelId, makeUuid } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import type { CrisisActions, Outcome } from '#shared/next-steps/actions.ts';
import type { Path } from '#shared/next-steps/types.ts';
import { strip } from '#shared/stripping/index.ts';
import type { House } from './house.ts';
import { useNotesGround } from './notes.ts';
import type { Ports } from './ports.ts';
import { ways } from './routes.ts';
import { stripOrder } from './strip-order.ts';
import { go, goInstead } from './use-route.ts';

export type CrisisPlaceProps = {
  ports: Ports;
  house: House;
  isOnline: boolean;
  /** The way so far, from the address. */
  way: readonly string[];
  /** Somebody is signed in: then there is more to find. */
  isIn: boolean;
  /** The draft whose words brought the worker here. */
  draftId: string | null;
  /** The draft stays; its words no longer go along. */
  dropWords: () => void;
};

/** Opens what the device keeps, signed in or not, and what the worker laid down, also while the panel is open. */
export function useKeptPacks({ arrivals }: Ports, { packs, failed }: House): void {
  useEffect(() => {
    const take = async () => {
      await packs.load();
      const arrived = await arrivals?.read();
      if (arrived) await packs.takeIn(arrived);
    };
    take().catch(failed);
    return arrivals?.watch((arrived) => void packs.takeIn(arrived).catch(failed));
  }, [arrivals, packs, failed]);
}

/** Asking is the worker's; the panel does it only where the worker has not by now. */
const fallBackAfterMs = 12_000;

/** While somebody is signed in: their area counts, packs are asked for if nobody did, and what was measured is handed over. */
export function useNewerPacks(
  ports: Ports,
  { packs, times, failed }: House,
  areaId: string | null | undefined,
): void {
  useEffect(() => {
    if (areaId === undefined || !ports.packs) return;
    const judge = judgeWith(failed);
    packs.settle(areaId);
    const { packs: calls } = ports;
    const timer = setTimeout(() => void packs.sync(calls, areaId).catch(judge), fallBackAfterMs);
    times.flush().catch(judge);
    return () => clearTimeout(timer);
  }, [ports, packs, times, failed, areaId]);
}

/** A refusal is the network's or the session's: the steps stand on what is kept and say how old it is. */
const judgeWith = (failed: (cause?: unknown) => void) => (cause: unknown) => {
  if (!(cause instanceof Refusal)) failed();
};

/** Whether a service has room is of the day: while a path begins, the area's pack is asked for beside it, and nothing waits for it. */
function useFreshPacks({ calls, packs: asks }: Ports, { packs, failed }: House, mayAsk: boolean): void {
  const me = useQuery({ queryKey: sessionKeys.me, queryFn: calls.readMe, enabled: mayAsk });
  const areaId = me.data?.areaId;
  useEffect(() => {
    if (!mayAsk || areaId === undefined || !asks) return;
    packs.renew(asks, areaId).catch(judgeWith(failed));
  }, [mayAsk, areaId, asks, packs, failed]);
}

export function CrisisPlace(props: CrisisPlaceProps) {
  const { ports, house, isOnline, way, isIn, draftId, dropWords } = props;
  const { desk, failed, outbox, toasts, times, packs: keeper } = house;
  useFreshPacks(ports, house, isIn && isOnline);
  const { pack, area, lastHeardMs, skewMs } = useSyncExternalStore(keeper.watch, keeper.now);
  const selection = useStore(desk.store, ({ drafts }) => (draftId && drafts[draftId]?.body) || null);
  const waiting = useSyncExternalStore(outbox.watch, outbox.now);
  const notes = useNotesGround(ports, house.preferences);
  const keep = useCallback(
    (words: readonly string[]) => {
      const kept: KeptWay | null = words.length > 0 ? { words, atMs: ports.clock.nowMs() } : null;
      ports.marks.write(keptWayKey, kept).catch(failed);
    },
    [ports, failed],
  );
  const actions = useMemo<CrisisActions>(
    () => ({
      carryOut: async (order) =>
        order.kind === 'ask'
          ? beginAsking(ports, house, order, draftId)
          : outbox.add(await stripOrder(order, house.names, house.directory.keep.store.getState())),
    }),
    [ports, house, outbox, draftId],
  );
  return (
    <NextStepsView
      at={way}
      ground={{
        pack,
        area,
        nowMs: ports.clock.nowMs,
        lastHeardMs,
        skewMs,
        isOnline,
        selection,
        dropSelection: dropWords,
        actions,
        waiting: waiting.map(({ id, title, dueOn }) => ({ id, title, dueOn })),
        dropWaiting: (id) => void outbox.drop(id),
        copy: ports.copy,
        writeNote: (draft) => writeNote(draft, notes.style),
        note: (draft, need, onClose) => (
          <NoteBox ground={notes} draft={draft} needs={[need]} takesFocus={false} onClose={onClose} />
        ),
        toast: toasts.show,
        newId: () => makeUuid(ports.clock.nowMs(), ports.clock.random()),
        keep,
        timed: times.add,
        ways: { at: ways.nextSteps, home: ways.home, numbers: ways.danger, supervision: ways.supervision },
        go,
        findMore: isIn ? (path) => findMore(house, path) : null,
      }}
    />
  );
}

/** The path's own words and its need, nothing of a person; what narrowed an earlier search down is gone. */
function findMore({ finding, directory }: House, { title, need }: Path): void {
  const { text } = strip(title, { keep: directory.keep.store.getState() });
  const widely = { kind: null, barrier: null, withinDays: null, isMyArea: false, isAnswered: false };
  finding.change({ ...widely, words: text, need });
  go(ways.search());
}

/** The words are a draft already, or become one; it goes to the draft, and sending is the composer's own affair. */
async function beginAsking(
  { calls }: Pick<Ports, 'calls'>,
  { desk, preferences }: House,
  order: Order,
  draftId: string | null,
): Promise<Outcome> {
  const { isAnonymous } = preferences.store.getState();
  const known = draftId ? desk.store.getState().drafts[draftId] : undefined;
  const draft = known ?? desk.begin({ source: 'paste', isAnonymous });
  if (!draft) return 'unkept';
  const channelId = await urgentChannel(calls);
  desk.change(draft.id, {
    needs: [order.need],
    urgency: 'urgent',
    wantsUrgent: true,
    ...(channelId !== null && { channelId }),
  });
  go(ways.draft(draft.id));
  return 'here';
}

const channelsPatienceMs = 1_500;

/** The one that was pressed for. Where it cannot be known now, the composer takes it once it is, or asks for a channel. */
async function urgentChannel({ listChannels }: Ports['calls']): Promise<ChannelId | null> {
  const find = async () => {
    const { items } = await listChannels({ limit: limits.pageSizeMax });
    return items.find((one) => one.isUrgent && one.canPost && !one.isClosed)?.id ?? null;
  };
  const nobody = new Promise<null>((resolve) => setTimeout(() => resolve(null), channelsPatienceMs));
  // Signed out or without a network: a refusal that the composer says in its own place.
  return Promise.race([find().catch(() => null), nobody]);
}

/** The panel was closed half way: it opens there again, if that was only just now. */
export function useHalfWay(ports: Ports, failed: (cause: unknown) => void): void {
  useEffect(() => {
    const isAnywhere = !['', '#', ways.home()].includes(window.location.hash);
    if (isAnywhere) return;
    const look = async () => {
      const way = freshWay(await ports.marks.read(keptWayKey), ports.clock.nowMs());
      if (way && ['', '#', ways.home()].includes(window.location.hash)) goInstead(ways.nextSteps(way));
    };
    look().catch(failed);
  }, [ports, failed]);
}
