// What happens outside the panel and shows inside: the network, live changes, what the page hands over.
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Arrived, type Besides, type Desk, readRemoved } from '#extension/panel/features/ask/index.ts';
import { libraryKeysTouchedBy } from '#extension/panel/features/case-library/index.ts';
import { keysTouchedBy } from '#extension/panel/features/channels/index.ts';
import { chaseKeysTouchedBy } from '#extension/panel/features/chases/index.ts';
import { directoryKeysTouchedBy } from '#extension/panel/features/directory/index.ts';
import { learningKeysTouchedBy } from '#extension/panel/features/learning/index.ts';
import { mentoringKeysTouchedBy } from '#extension/panel/features/mentoring/index.ts';
import { moderationKeysTouchedBy } from '#extension/panel/features/moderation/index.ts';
import { recognitionKeysTouchedBy } from '#extension/panel/features/recognition/index.ts';
import { relayKeysTouchedBy } from '#extension/panel/features/relay/index.ts';
import { savedKeysTouchedBy } from '#extension/panel/features/saved/index.ts';
import { searchKeysTouchedBy } from '#extension/panel/features/search/index.ts';
import { supervisionKeysTouchedBy } from '#extension/panel/features/supervision/index.ts';
import { type House, tellBadge, tellReached } from './house.ts';
import { readFailedAgain } from './late-changes.ts';
import { tellNudgesSoon } from './NudgesPlace.tsx';
import type { LiveState, Ports } from './ports.ts';
import { ways } from './routes.ts';
import { go, goInstead } from './use-route.ts';

const listenToNetwork = (heard: () => void) => {
  window.addEventListener('online', heard);
  window.addEventListener('offline', heard);
  return () => {
    window.removeEventListener('online', heard);
    window.removeEventListener('offline', heard);
  };
};

/** A stream may have outlived the break and told of changes that could not be read: they are read when calls come through again. */
export function useOnline({ sends, forgetting, cache }: House): boolean {
  const isOnline = useSyncExternalStore(listenToNetwork, () => navigator.onLine);
  useEffect(() => {
    if (!isOnline) return;
    sends.hurryAll();
    forgetting.hurry();
    void readFailedAgain(cache);
  }, [isOnline, sends, forgetting, cache]);
  return isOnline;
}

/** Shorter breaks heal unseen; saying each would only frighten. */
const lostSaidAfterMs = 3_000;

/** Subscribes while somebody is signed in. A change says that something is out of date, never what. */
export function useLive(ports: Ports, { cache, forgetting }: House, isIn: boolean): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  useEffect(() => {
    if (!isIn) return;
    const nudges = tellNudgesSoon(ports);
    const end = ports.watchLive({
      onState: (next) => {
        setState(next);
        if (next === 'live') void readFailedAgain(cache);
      },
      onChange: (change) => {
        nudges.hear(change);
        // The next look tells the badge too; one that could not be told now is told by the clock.
        if (change.kind === 'chase-changed') void tellBadge(ports).catch(() => undefined);
        // Something may have gone that this device keeps: first in memory, where it can be compared, then where it rests.
        if (change.kind === 'post-taken-out' || change.kind === 'refresh-all')
          void forgetting
            .look()
            .catch(() => undefined)
            .then(() => tellReached(ports))
            .catch(() => undefined);
        for (const queryKey of [
          ...keysTouchedBy(change),
          ...chaseKeysTouchedBy(change),
          ...supervisionKeysTouchedBy(change),
          ...moderationKeysTouchedBy(change),
          ...relayKeysTouchedBy(change),
          ...learningKeysTouchedBy(change),
          ...recognitionKeysTouchedBy(change),
          ...mentoringKeysTouchedBy(change),
          ...searchKeysTouchedBy(change),
          ...savedKeysTouchedBy(change),
          ...directoryKeysTouchedBy(change),
          ...libraryKeysTouchedBy(change),
        ])
          void cache.invalidateQueries({ queryKey });
      },
    });
    return () => {
      nudges.stop();
      end();
    };
  }, [ports, cache, forgetting, isIn]);
  const [said, setSaid] = useState<LiveState>('connecting');
  useEffect(() => {
    if (state !== 'lost') return setSaid(state);
    const timer = setTimeout(() => setSaid('lost'), lostSaidAfterMs);
    return () => clearTimeout(timer);
  }, [state]);
  return said;
}

/** One key press from anywhere in the panel. With two modifiers, so that nobody who types meets it. */
export function useCrisisKey({ watchCrisisAsked }: Ports, onCrisis: () => void): void {
  // Or from anywhere in the browser, through the worker.
  useEffect(() => watchCrisisAsked?.(onCrisis), [watchCrisisAsked, onCrisis]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.altKey && event.shiftKey && event.code === 'KeyD')) return;
      event.preventDefault();
      onCrisis();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onCrisis]);
}

export type HandOverParts = {
  ports: Ports;
  desk: Desk;
  besides: Besides;
  arrived: Arrived;
  isAnonymous: () => boolean;
  failed: (cause: unknown) => void;
};

/** Turns what the page hands over into a draft, signed in or not, and goes to it. Answers whether words came this way. */
export function useHandOvers(parts: HandOverParts): boolean {
  const { ports, desk, besides, arrived, isAnonymous, failed } = parts;
  const [hasCome, setHasCome] = useState(false);
  useEffect(() => {
    const loaded = desk.load();
    loaded.catch(failed);
    return ports.watchHandOvers(async (handOver) => {
      if (handOver.status === 'pending') return go(ways.incoming());
      await loaded;
      if (handOver.status !== 'ready') {
        const blank = desk.begin({ source: 'paste', isAnonymous: isAnonymous() });
        return goInstead(blank ? ways.draft(blank.id, handOver.status) : ways.drafts());
      }
      const fromPage = readRemoved(handOver.removed);
      const { text: body, record, fingerprints } = handOver;
      let remembered: Promise<void> | null = null;
      const draft = desk.begin(
        { source: 'selection', isAnonymous: isAnonymous(), body, removed: fromPage.resting },
        (begun) => {
          remembered = besides.begun(begun.id, record, fingerprints);
          remembered.catch(failed);
          arrived.came(begun.id, fromPage);
        },
      );
      setHasCome(true);
      await remembered;
      goInstead(draft ? ways.draft(draft.id) : ways.drafts());
    }, failed);
  }, [ports, desk, besides, arrived, isAnonymous, failed]);
  return hasCome;
}

/** Another record stands beside the panel: the last person's fingerprints are forgotten (decision 6). */
export function useForgetting(ports: Ports, besides: Besides, failed: (cause: unknown) => void): void {
  useEffect(
    () =>
      ports.onRecordMayHaveChanged(() => {
        const forget = async () => besides.nowBeside(await ports.readRecordBeside());
        forget().catch(failed);
      }),
    [ports, besides, failed],
  );
}
