// What asking and answering stand on.
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AskGround } from '#extension/panel/features/ask/index.ts';
import { SimilarCases } from '#extension/panel/features/search/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import { DangerBesidePost } from './DangerPlace.tsx';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';
import { ways, wayTo } from './routes.ts';

type Parts = {
  ports: Ports;
  house: House;
  myName: string;
  writing: WritingGround;
  onCrisis: () => void;
};

export function useAskGround({ ports, house, myName, writing, onCrisis }: Parts): AskGround {
  const wasAnonymous = useStore(house.preferences.store, (all) => all.isAnonymous);
  return useMemo(() => {
    const { arrived, besides, desk, failed, finder, preferences, sends, toasts } = house;
    return {
      calls: ports.calls,
      desk,
      arrived,
      besides,
      sends,
      writing,
      clock: ports.clock,
      readRecordBeside: ports.readRecordBeside,
      besideNow: (draftId) => {
        const remember = async () => {
          const now = await ports.readRecordBeside();
          if (now.readable && now.record !== null) await besides.begun(draftId, now.record, now.fingerprints);
        };
        remember().catch(failed);
      },
      myName,
      wasAnonymous,
      rememberAnonymous: (isAnonymous) => preferences.set({ isAnonymous }),
      toast: toasts.show,
      similar: (marked) => (
        <SimilarCases find={finder.find} hrefOf={wayTo} keptHref={ways.kept} marked={marked} />
      ),
      danger: (kinds) => (
        <DangerBesidePost clock={ports.clock} packs={house.packs} kinds={kinds} onNextSteps={onCrisis} />
      ),
      ways,
    };
  }, [ports, house, writing, myName, wasAnonymous, onCrisis]);
}
